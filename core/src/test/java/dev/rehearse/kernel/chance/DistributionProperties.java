package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class DistributionProperties {

    /** Neighbouring quantiles may differ in the rounding of their last bits. */
    private static final double ROUNDING = 1e-12;

    @Property
    void aQuantileRisesWithItsUniform(
            @ForAll("distributions") Distribution distribution,
            @ForAll("uniforms") double one,
            @ForAll("uniforms") double other) {
        double low = distribution.quantile(Math.min(one, other));
        double high = distribution.quantile(Math.max(one, other));
        assertTrue(low <= high * (1 + ROUNDING), low + " > " + high);
    }

    @Property
    void aQuantileIsFiniteAndNotNegative(
            @ForAll("distributions") Distribution distribution, @ForAll("uniforms") double u) {
        double value = distribution.quantile(u);
        assertTrue(value >= 0 && Double.isFinite(value), () -> distribution + " gives " + value);
    }

    @Property(tries = 200)
    void theMeanIsTheAverageOfAllQuantiles(@ForAll("distributions") Distribution distribution) {
        int points = 20_000;
        double sum = 0;
        for (int point = 0; point < points; point++) {
            sum += distribution.quantile((point + 0.5) / points);
        }
        assertEquals(1, sum / points / distribution.mean(), 0.03, distribution::toString);
    }

    @Property
    void theMedianOfALogNormalIsTheOneItWasMadeOf(@ForAll("times") double median, @ForAll("spreads") double spread) {
        Distribution distribution = LogNormal.ofMedianAndP95(median, median * spread);
        assertEquals(1, distribution.quantile(0.5) / median, 1e-13);
        assertEquals(1, distribution.quantile(0.95) / (median * spread), 1e-13);
    }

    @Property
    void aLogNormalHasThePercentilesItWasMadeOf(
            @ForAll("times") double low,
            @ForAll("spreads") double spread,
            @ForAll @Scale(3) @DoubleRange(min = 0.01, max = 0.45) double lowProbability,
            @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 0.999) double highProbability) {
        Distribution distribution = LogNormal.ofPercentiles(lowProbability, low, highProbability, low * spread);
        assertEquals(1, distribution.quantile(lowProbability) / low, 1e-12);
        assertEquals(1, distribution.quantile(highProbability) / (low * spread), 1e-12);
    }

    @Property
    void aLogNormalHasTheMeanAndThePercentileItWasMadeOf(
            @ForAll("times") double mean,
            @ForAll @Scale(3) @DoubleRange(min = 0.2, max = 2) double ratio,
            @ForAll @Scale(3) @DoubleRange(min = 0.9, max = 0.999) double probability) {
        Distribution distribution = LogNormal.ofMeanAndPercentile(mean, probability, mean * ratio);
        assertEquals(1, distribution.mean() / mean, 1e-12);
        assertEquals(1, distribution.quantile(probability) / (mean * ratio), 1e-12);
    }

    @Property
    void anInterpolatedSampleGivesItsValuesBack(@ForAll("samples") double[] values) {
        Distribution distribution = Empirical.interpolated(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        // k / (n - 1) * (n - 1) may round to just beside k, on the way to a neighbour
        double rounding = 1e-13 * sorted[sorted.length - 1];
        for (int rank = 1; rank < sorted.length - 1; rank++) {
            assertEquals(sorted[rank], distribution.quantile((double) rank / (sorted.length - 1)), rounding);
        }
    }

    @Property
    void aSteppedSampleGivesItsValuesBack(@ForAll("samples") double[] values) {
        Distribution distribution = Empirical.steps(values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        for (int rank = 0; rank < sorted.length; rank++) {
            assertEquals(sorted[rank], distribution.quantile((rank + 0.5) / sorted.length));
        }
    }

    @Provide
    Arbitrary<Double> uniforms() {
        return Arbitraries.longs().between(0, (1L << 52) - 1).map(bits -> (bits + 0.5) * 0x1.0p-52);
    }

    @Provide
    Arbitrary<double[]> samples() {
        return times().array(double[].class).ofMinSize(1).ofMaxSize(50);
    }

    @Provide
    Arbitrary<Double> times() {
        return Arbitraries.doubles().between(1, 1e15).ofScale(3);
    }

    @Provide
    Arbitrary<Double> spreads() {
        return Arbitraries.doubles().between(1.01, 10).ofScale(4);
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        Arbitrary<Double> scale = times();
        Arbitrary<Double> shape = Arbitraries.doubles().between(0.5, 20).ofScale(4);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(6);
        return Arbitraries.oneOf(
                scale.map(Constant::new),
                scale.map(Exponential::new),
                Combinators.combine(share, scale).as((least, most) -> new Uniform(least * most, most)),
                Combinators.combine(share, share, scale)
                        .as((least, mode, most) -> new Triangular(least * mode * most, mode * most, most)),
                Combinators.combine(shape, scale).as(Weibull::new),
                Combinators.combine(shape, scale).as(Gamma::new),
                Combinators.combine(scale, spreads()).as((median, by) -> LogNormal.ofMedianAndP95(median, median * by)),
                samples().map(Empirical::interpolated),
                samples().map(Empirical::steps));
    }
}
