package dev.rehearse.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * What makes the operator's work harder or easier than usual: the performance-shaping factors of SPAR-H (NUREG/CR-6883, tables for
 * actions), each of which multiplies the probability of every slip. Nominal is 1 throughout.
 */
public enum Shaping {
    /** How much time there is for what is to be done. */
    TIME("time", List.of("barely enough", "nominal", "extra", "expansive"), 10, 1, 0.1, 0.01),
    /** Anything that keeps him from working calmly. */
    STRESS("stress", List.of("extreme", "high", "nominal"), 5, 2, 1),
    /** How difficult the work is where it is done. */
    COMPLEXITY("complexity", List.of("high", "moderate", "nominal"), 5, 2, 1),
    /** How often he has done it before. */
    EXPERIENCE("experience", List.of("low", "nominal", "high"), 3, 1, 0.5),
    /** What the written procedure is like. */
    PROCEDURES("procedures", List.of("none", "incomplete", "poor", "nominal"), 50, 20, 5, 1),
    /** How well the displays and consoles show what is what. */
    ERGONOMICS("ergonomics", List.of("misleading", "poor", "nominal", "good"), 50, 10, 1, 0.5),
    /** Whether he is rested and well. */
    FITNESS("fitness", List.of("degraded", "nominal"), 5, 1),
    /** How people work together: shifts handed over, changes announced. */
    WORK("work processes", List.of("poor", "nominal", "good"), 5, 1, 0.5);

    private final String words;
    private final List<String> levels;
    private final double[] factors;

    Shaping(String words, List<String> levels, double... factors) {
        this.words = words;
        this.levels = levels;
        this.factors = factors;
    }

    /** As a scenario writes it under {@code slips:}. */
    public String words() {
        return words;
    }

    /** What it may be like, the worst first. */
    public List<String> levels() {
        return levels;
    }

    /**
     * What it multiplies probabilities by.
     *
     * @param level one of {@link #levels}
     */
    public double factor(String level) {
        return factors[levels.indexOf(level)];
    }

    /** The keys of all. */
    public static List<String> all() {
        return Arrays.stream(values()).map(Shaping::words).toList();
    }

    /**
     * The probability under these factors. With three or more of them that make it worse the product could exceed 1; SPAR-H then
     * scales it (NUREG/CR-6883, section 2.5).
     *
     * @param nominal 0 to 1
     * @return 0 to 1
     */
    public static double shaped(double nominal, List<Double> factors) {
        double product = 1;
        int worse = 0;
        for (double factor : factors) {
            product *= factor;
            worse += factor > 1 ? 1 : 0;
        }
        double scaled = worse < 3 ? nominal * product : nominal * product / (nominal * (product - 1) + 1);
        return Math.min(1, scaled);
    }
}
