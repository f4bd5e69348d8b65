package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A dozen quantiles of each distribution, to the last bit. Rewrite them with {@code -Dgolden.update}, and look at the
 * difference: whoever recorded a seed gets other runs from then on.
 */
class QuantileGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/rehearse/kernel/chance/quantiles.golden");

    private static final double[] UNIFORMS = {
        0x1.0p-53, 0x1.0p-30, 1e-3, 0.05, 0.25, 0.3, 0.5, 0.63, 0.75, 0.95, 0.999, 1 - 0x1.0p-30, 1 - 0x1.0p-53
    };

    private static final List<Named> DISTRIBUTIONS = List.of(
            new Named("constant 5 s", new Constant(5e9)),
            new Named("uniform 5 s .. 60 s", new Uniform(5e9, 60e9)),
            new Named("exponential 1 h", new Exponential(3.6e12)),
            new Named("weibull 0.7", new Weibull(0.7, 1e12)),
            new Named("weibull 2.5", new Weibull(2.5, 1e12)),
            new Named("lognormal 10 min, p95 25 min", LogNormal.ofMedianAndP95(6e11, 1.5e12)),
            new Named("lognormal mean 10 min, p90 1000 s", LogNormal.ofMeanAndPercentile(6e11, 0.9, 1e12)),
            new Named("lognormal p10 1 s, p99 30 s", LogNormal.ofPercentiles(0.1, 1e9, 0.99, 3e10)),
            new Named("triangular 1 s, 2 s, 10 s", new Triangular(1e9, 2e9, 10e9)),
            new Named("gamma 0.4", new Gamma(0.4, 1e9)),
            new Named("gamma 3", new Gamma(3, 2e9)),
            new Named("gamma 250", new Gamma(250, 1e7)),
            new Named("empirical, interpolated", Empirical.interpolated(3e9, 1e9, 4e9, 1.5e9, 9e9)),
            new Named("empirical, steps", Empirical.steps(3e9, 1e9, 4e9, 1.5e9, 9e9)));

    @Test
    void everyJvmGivesTheSameBits() throws IOException {
        List<String> lines = lines();
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertEquals(String.join("\n", Files.readAllLines(GOLDEN)), String.join("\n", lines));
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Named named : DISTRIBUTIONS) {
            lines.add(named.name());
            for (double u : UNIFORMS) {
                double value = named.distribution().quantile(u);
                lines.add(String.format(
                        Locale.ROOT,
                        "  %016x  %s -> %.9e",
                        Double.doubleToLongBits(value),
                        Double.toHexString(u),
                        value));
            }
        }
        return lines;
    }

    /** Named here, because Double.toString prints some numbers otherwise since JDK 19. */
    private record Named(String name, Distribution distribution) {}
}
