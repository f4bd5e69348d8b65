package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionArgumentsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aWrongArgumentIsRefusedInWords(String words, Executable wrong) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, wrong).getMessage());
        assertTrue(message.contains(words), message);
    }

    static Stream<Arguments> aWrongArgumentIsRefusedInWords() {
        return Stream.of(
                refused("value of a constant is -1.0", () -> new Constant(-1)),
                refused("value of a constant is Infinity", () -> new Constant(Double.POSITIVE_INFINITY)),
                refused("least value of a uniform distribution is NaN", () -> new Uniform(Double.NaN, 1)),
                refused("must be at least 3.0", () -> new Uniform(3, 2)),
                refused("mean of an exponential distribution is 0.0", () -> new Exponential(0)),
                refused("shape of a Weibull distribution is 0.0", () -> new Weibull(0, 1)),
                refused("scale of a Weibull distribution is -1.0", () -> new Weibull(1, -1)),
                refused("shape of a gamma distribution is NaN", () -> new Gamma(Double.NaN, 1)),
                refused("scale of a gamma distribution is 0.0", () -> new Gamma(1, 0)),
                refused("mode of a triangular distribution is 1.0", () -> new Triangular(2, 1, 3)),
                refused("greatest value of a triangular distribution is 1.0", () -> new Triangular(1, 2, 1)),
                refused("mean of the logarithm is NaN", () -> new LogNormal(Double.NaN, 1)),
                refused("deviation of the logarithm is -1.0", () -> new LogNormal(0, -1)),
                refused("95 % percentile", () -> LogNormal.ofMedianAndP95(10, 9)),
                refused("median of a log-normal", () -> LogNormal.ofMedianAndP95(0, 9)),
                refused("the first must be the lower", () -> LogNormal.ofPercentiles(0.5, 1, 0.5, 2)),
                refused("probability is 1.0", () -> LogNormal.ofPercentiles(0.5, 1, 1, 2)),
                refused("No log-normal distribution", () -> LogNormal.ofMeanAndPercentile(1, 0.95, 4)),
                refused("No log-normal distribution", () -> LogNormal.ofMeanAndPercentile(1, 0.3, 1.1)),
                refused("at least one value", Empirical::steps),
                refused("value of an empirical distribution is -2.0", () -> Empirical.interpolated(1, -2)));
    }

    private static Arguments refused(String words, Executable wrong) {
        return arguments(words, wrong);
    }

    @Test
    void aPercentileAboveTheMeanPicksTheNarrowerLaw() {
        // mean 1 and p95 = e^(z s - s^2 / 2) hold for s and for 2 z - s
        double z = Normal.quantile(0.95);
        LogNormal law = LogNormal.ofMeanAndPercentile(1, 0.95, StrictMath.exp(z * 0.5 - 0.125));
        assertEquals(0.5, law.sigma(), 1e-12);
    }

    @Test
    void samplesAreEqualByTheirValues() {
        assertEquals(Empirical.steps(2, 1), Empirical.steps(1, 2));
        assertEquals(Empirical.steps(2, 1).hashCode(), Empirical.steps(1, 2).hashCode());
        assertTrue(!Empirical.steps(1, 2).equals(Empirical.interpolated(1, 2)));
    }
}
