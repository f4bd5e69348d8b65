package dev.rehearse.site.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Distribution;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SIZE      | 20 GiB         | 21474836480
            SIZE      | 80 MB          | 80000000
            SIZE      | 1.5 KiB        | 1536
            SIZE      | 0 B            | 0
            SIZE      | 64KiB          | 65536
            SPEED     | 80 MiB/s       | 83886080
            SPEED     | 1 Gbit/s       | 125000000
            FREQUENCY | 200/s          | 200
            DURATION  | 30 s           | 30000000000
            DURATION  | 500 ms         | 500000000
            DURATION  | 2 h            | 7200000000000
            DURATION  | 1 min 30 s     | 90000000000
            DURATION  | 0.25 s         | 250000000
            PERCENT   | 50 percent     | 50
            PERCENT   | 50 %           | 50
            PERCENT   | 50             | 50
            COUNT     | 50000          | 50000
            FLAG      | yes            | 1
            FLAG      | no             | 0
            LEVEL     | 6.5            | 600500000
            LEVEL     | 7.0 FP2        | 700000002
            LEVEL     | 6.3.1          | 600300100
            LEVEL     | 6.3.18         | 600301800
            TEXT      | any words      | 0
            TIME      | 5 s .. 60 s    | 32500000000
            TIME      | 30 s           | 30000000000
            WORK      | 80 MiB/s       | 83886080
            WORK      | 2 min          | 0""")
    void readsWhatPeopleWrite(Quantity quantity, String text, long number) {
        assertEquals(number, quantity.read(text).number());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SIZE      | 20 GIB                  | 20 GIB is not a size             | did you mean GiB? units are B, KB, KiB
            SIZE      | 20                      | 20 is not a size                 | units are B
            SIZE      | big                     | big is not a size                | units are B
            SIZE      | -1 B                    | -1 B is negative                 | write 0 or more
            SIZE      | 1.2.3 B                 | 1.2.3 B is not a size            | write the number as 3 or 3.5
            SIZE      | 99999 TiB               | 99999 TiB is too much            | the most is 8 PiB
            SIZE      | 99999999999999999999 B  | 99999999999999999999 B is too    | the most is 8 PiB
            SIZE      | 1 GiB 2 MiB             | is not a size                    | nothing may follow the unit
            SPEED     | 80 MiB                  | is not a speed                   | did you mean MiB/s?
            FREQUENCY | 200 per second          | is not a frequency               | units are /s
            DURATION  | 4 sec                   | 4 sec is not a time              | units are ns
            DURATION  | 101 h 40000 d           | is too much                      | the most is 100 years
            PERCENT   | 101 %                   | 101 % is too much                | the most is 100 %
            COUNT     | 1 million               | is not a whole number            | write digits only
            FLAG      | true                    | true is neither yes nor no       | known are yes, no
            LEVEL     | 7                       | 7 is not a level                 | write it as 6.5
            LEVEL     | 7.0 SP1                 | 7.0 SP1 is not a level           | write it as 6.5
            LEVEL     | 7.x                     | 7.x is not a level               | write it as 6.5
            TIME      | lognorml 10 min         | is not a time                    | did you mean lognormal?
            TIME      | lognormal 10 min        | is not a time                    | write lognormal 10 min, p95 25 min
            TIME      | lognormal 10 min, p95 s | s is not a time                  | units are ns
            TIME      | lognormal 9 s, p95 1 s  | is not possible                  | p95 lies between
            TIME      | lognormal 1 s, p95 1 d  | is not possible                  | p95 lies between
            TIME      | exponential 0 s         | is not possible                  | more than 0
            TIME      | weibull shape x, scale 1 s | x is not a shape              | a shape is a number
            TIME      | weibull shape NaN, scale 1 s | NaN is not a shape          | a shape is a number
            TIME      | 60 s .. 5 s             | ends before it begins            | the shorter time first
            TIME      | triangular 1 s, 9 s, 2 s | is out of order                 | write least, most likely, most
            TIME      | lognormal mean 1 min, p95 30 min | is not possible          | contradict
            WORK      | 80 GB                   | 80 GB is not a time              | units are ns
            TEXT      | ''                      | The value is missing             | write one, such as a word""")
    void refusesWithAReasonAndAHint(Quantity quantity, String text, String message, String hint) {
        BadValue bad = assertThrows(BadValue.class, () -> quantity.read(text));
        assertTrue(String.valueOf(bad.getMessage()).contains(message), bad.getMessage());
        assertTrue(bad.hint().contains(hint), bad.hint());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            lognormal 10 min, p95 25 min          | 600   | 0.5
            lognormal 10 min, p95 25 min          | 1500  | 0.95
            lognormal mean 10 min, p95 25 min     | 1500  | 0.95
            exponential 10 min                    | 415.8883083 | 0.5
            weibull shape 1, scale 10 min         | 415.8883083 | 0.5
            gamma shape 1, scale 10 min           | 415.8883083 | 0.5
            triangular 1 min, 2 min, 3 min        | 120   | 0.5
            empirical 3 s, 4 s, 9 s               | 4     | 0.5
            5 s .. 60 s                           | 60    | 0.9999999999""")
    void knowsTheLawsOfTimesThatVary(String text, double seconds, double probability) {
        Distribution time = Objects.requireNonNull(Quantity.TIME.read(text).time());
        assertEquals(seconds, time.quantile(probability) / Measure.SECOND, 1e-6 * seconds);
    }

    @Test
    void fixPacksSortAfterTheirLevelAndBeforeTheNext() {
        List<Long> levels = new ArrayList<>();
        for (String level :
                List.of("6.5", "7.0", "7.0 FP2", "7.0 FP3", "7.0.1", "7.0.1 FP1", "7.0.9", "7.0.14", "7.1", "10.0")) {
            levels.add(Quantity.LEVEL.read(level).number());
            assertEquals(level, Words.level(levels.get(levels.size() - 1)));
        }
        List<Long> sorted = new ArrayList<>(levels);
        Collections.sort(sorted);
        assertEquals(sorted, levels);
    }
}
