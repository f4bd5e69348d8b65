package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Exponential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What common and antithetic random numbers gain where it is known exactly, by the streams of this product. */
class VarianceReductionTest {

    private static final int RUNS = 400_000;
    private static final double SECOND = 1e9;
    private static final double WITHIN = 0.02;

    private final Map<String, Double> expected = new HashMap<>();
    private final Activity ten = new Activity(0, "service", new Exponential(10 * SECOND));
    private final Activity eleven = new Activity(0, "service", new Exponential(11 * SECOND));
    private final Activity other = new Activity(0, "service of its own", new Exponential(11 * SECOND));

    VarianceReductionTest() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("variance-reduction.csv"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> line.startsWith("vr-")).forEach(line -> {
                String[] cells = line.split(",", -1);
                expected.put(cells[0] + " " + cells[1], Double.parseDouble(cells[2]));
            });
        }
    }

    private void check(String quantity, double seen) {
        double exact = Objects.requireNonNull(expected.get(quantity), quantity);
        assertEquals(exact, seen, WITHIN * Math.abs(exact), quantity);
    }

    @Test
    void streamsOfOneNameShareTheirLuck() {
        Differences common = new Differences();
        Differences apart = new Differences();
        ExactTally first = new ExactTally();
        ExactTally second = new ExactTally();
        for (int run = 0; run < RUNS; run++) {
            Drawn chance = new Drawn(1, run);
            long one = chance.duration(ten, 0, 0);
            long another = chance.duration(eleven, 0, 0);
            common.add(one, another);
            apart.add(one, chance.duration(other, 0, 0));
            first.add(one);
            second.add(another);
        }
        double squared = SECOND * SECOND;
        check("vr-crn-exp variance common", common.tally().variance() / squared);
        check("vr-crn-exp variance independent", apart.tally().variance() / squared);
        check("vr-crn-exp factor", apart.tally().variance() / common.tally().variance());
        check("vr-crn-exp factor", common.reduction(first, second));
        assertTrue(common.tally().interval(0.999).contains(SECOND));
        assertTrue(apart.tally().interval(0.999).contains(SECOND));
    }

    @Test
    void theMirroredRunMakesUpForTheOtherOne() {
        ExactTally single = new ExactTally();
        ExactTally sums = new ExactTally();
        ExactTally independent = new ExactTally();
        for (int run = 0; run < RUNS; run++) {
            Drawn chance = new Drawn(1, run);
            long one = chance.duration(ten, 0, 0);
            long mirrored = chance.antithetic().duration(ten, 0, 0);
            single.add(one);
            single.add(mirrored);
            sums.add(one + mirrored);
            independent.add(one + chance.duration(ten, 1, 0));
        }
        double covariance = (sums.variance() - 2 * single.variance()) / 2;
        check("vr-antithetic-exp correlation", covariance / single.variance());
        check("vr-antithetic-exp variance of pair mean over independent", sums.variance() / independent.variance());
    }
}
