package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;

class ExactTallyTest {

    @Property
    void sumsAreThoseOfWholeNumbersWithoutBounds(@ForAll List<Long> values) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        ExactTally tally = new ExactTally();
        for (long value : values) {
            tally.add(value);
            sum = sum.add(BigInteger.valueOf(value));
            squares = squares.add(BigInteger.valueOf(value).pow(2));
        }
        assertEquals(sum, tally.sum());
        assertEquals(squares.toString(), tally.text().split(" ", -1)[2]);
        assertEquals(tally.text(), ExactTally.read(tally.text()).text());
    }

    @Property
    void noOrderOfMergingMakesADifference(@ForAll List<Long> first, @ForAll List<Long> second) {
        ExactTally forward = of(first);
        forward.merge(of(second));
        ExactTally backward = of(second);
        backward.merge(of(first));
        assertEquals(forward.text(), backward.text());
        assertEquals(forward.variance(), backward.variance());
    }

    /** A naive sum of squares of nanoseconds would have no correct digit here. */
    @Test
    void aSmallSpreadOnTopOfDaysIsExact() {
        long day = 86_400_000_000_000L;
        ExactTally tally = of(List.of(day + 4, day + 7, day + 13, day + 16));
        assertEquals(day + 10.0, tally.mean());
        assertEquals(30, tally.variance());
        assertEquals(day + 16, tally.max());
        assertEquals(day + 4, tally.min());
    }

    @Test
    void meanVarianceAndIntervalAreThoseOfTheBooks() {
        long[] values = {31, 7, 12, 90, 44, 18, 3, 55, 71, 26};
        ExactTally tally = new ExactTally();
        double[] doubles = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            tally.add(values[i]);
            doubles[i] = values[i];
        }
        assertEquals(new Mean().evaluate(doubles), tally.mean(), 1e-12);
        assertEquals(new Variance().evaluate(doubles), tally.variance(), 1e-9);
        // t with 9 degrees of freedom at 97.5 %: 2.262157
        Interval interval = tally.interval(0.95);
        assertEquals(2.262157 * tally.standardDeviation() / StrictMath.sqrt(10), interval.halfWidth(), 1e-5);
        assertEquals(Double.POSITIVE_INFINITY, of(List.of(1L)).interval(0.95).high());
    }

    @Test
    void whatIsToldOnlyWhereThereWasSomeCountsAsZeroElsewhere() {
        ExactTally some = of(List.of(6L, 12L));
        assertEquals(of(List.of(6L, 12L, 0L, 0L)).text(), some.upTo(4).text());
        assertEquals(2, some.count());
        assertThrows(IllegalArgumentException.class, () -> some.upTo(1));
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertEquals(Double.NaN, new ExactTally().mean());
        assertEquals(Double.NaN, of(List.of(1L)).variance());
        assertThrows(IllegalArgumentException.class, () -> ExactTally.read("1 2 3"));
    }

    private static ExactTally of(List<Long> values) {
        ExactTally tally = new ExactTally();
        values.forEach(tally::add);
        return tally;
    }
}
