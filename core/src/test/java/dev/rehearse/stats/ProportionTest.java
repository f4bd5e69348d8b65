package dev.rehearse.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {

    private static final long BILLION = 1_000_000_000L;

    /** Newcombe: "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void wilsonsIntervalIsTheOneOfThePaper(long events, long trials, double low, double high) {
        Interval interval = new Proportion(events, trials).wilson(0.95);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    /** The same table. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2527, 0.3676", "15, 148, 0.0578, 0.1617", "0, 20, 0, 0.1684", "1, 29, 0.0009, 0.1776"})
    void theExactIntervalIsTheOneOfThePaper(long events, long trials, double low, double high) {
        Interval interval = new Proportion(events, trials).clopperPearson(0.95);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
    }

    @Test
    void noEventsStillBoundTheProbability() {
        Interval ruleOfThree = new Proportion(0, BILLION).clopperPearson(0.90);
        assertEquals(0, ruleOfThree.low());
        assertEquals(2.9957e-9, ruleOfThree.high(), 1e-13);
        assertEquals(0, new Proportion(0, BILLION).wilson(0.95).low());
        assertEquals(3.8415e-9, new Proportion(0, BILLION).wilson(0.95).high(), 1e-13);
    }

    @Test
    void rareEventsKeepTheirDigits() {
        // the limits of a Poisson count: for 1 event 0.025318 .. 5.5716, for 10 events 4.7954 .. 18.390
        Interval one = new Proportion(1, BILLION).clopperPearson(0.95);
        assertEquals(0.025318e-9, one.low(), 1e-15);
        assertEquals(5.5716e-9, one.high(), 1e-13);
        Interval ten = new Proportion(10, BILLION).clopperPearson(0.95);
        assertEquals(4.7954e-9, ten.low(), 1e-13);
        assertEquals(18.390e-9, ten.high(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "3, 20", "10, 20", "1, 29", "400, 1000"})
    void failuresMirrorEvents(long events, long trials) {
        Interval exact = new Proportion(events, trials).clopperPearson(0.95);
        Interval mirrored = new Proportion(trials - events, trials).clopperPearson(0.95);
        assertEquals(1 - exact.low(), mirrored.high(), 1e-8);
        assertEquals(1 - exact.high(), mirrored.low(), 1e-8);
        Interval wilson = new Proportion(events, trials).wilson(0.95);
        assertEquals(
                1 - wilson.high(),
                new Proportion(trials - events, trials).wilson(0.95).low(),
                1e-12);
    }

    @Test
    void withoutTrialsEveryProbabilityIsPossible() {
        assertEquals(new Interval(0, 1, 0.95), Proportion.NONE.wilson(0.95));
        assertEquals(new Interval(0, 1, 0.95), Proportion.NONE.clopperPearson(0.95));
        assertEquals(Double.NaN, Proportion.NONE.estimate());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.02, 0.1, 0.25, 0.5, 0.77, 0.999})
    void clopperAndPearsonCoverAtLeastAsOftenAsTheySay(double probability) {
        int trials = 60;
        BinomialDistribution events = new BinomialDistribution(null, trials, probability);
        double coverage = 0;
        for (int count = 0; count <= trials; count++) {
            boolean covers = new Proportion(count, trials).clopperPearson(0.9).contains(probability);
            coverage += covers ? events.probability(count) : 0;
        }
        assertTrue(coverage >= 0.9, "covers " + coverage);
    }

    @Test
    void proportionsAddUp() {
        Proportion four = Proportion.NONE.with(true).with(false).with(false).with(true);
        assertEquals(new Proportion(2, 4), four);
        assertEquals(new Proportion(3, 14), four.plus(new Proportion(1, 10)));
        assertEquals(0.5, four.estimate());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Proportion(-1, 10));
        assertThrows(IllegalArgumentException.class, () -> new Proportion(11, 10));
    }
}
