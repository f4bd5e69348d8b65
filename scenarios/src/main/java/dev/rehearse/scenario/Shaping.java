package dev.rehearse.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * What makes the operator's work harder or easier than usual: the performance-shaping factors of SPAR-H (NUREG/CR-6883, those of
 * actions), each of which multiplies the probability of every slip. Nominal is 1 throughout. The multipliers are quoted from memory and
 * were not held against the report.
 */
public enum Shaping {
    /** How much time there is for what is to be done. */
    TIME("time", "barely enough = 10, nominal = 1, extra = 0.1, expansive = 0.01"),
    /** Anything that keeps him from working calmly. */
    STRESS("stress", "extreme = 5, high = 2, nominal = 1"),
    /** How difficult the work is where it is done. */
    COMPLEXITY("complexity", "high = 5, moderate = 2, nominal = 1"),
    /** How often he has done it before. */
    EXPERIENCE("experience", "low = 3, nominal = 1, high = 0.5"),
    /** What the written procedure is like. */
    PROCEDURES("procedures", "none = 50, incomplete = 20, poor = 5, nominal = 1"),
    /** How well the displays and consoles show what is what. */
    ERGONOMICS("ergonomics", "misleading = 50, poor = 10, nominal = 1, good = 0.5"),
    /** Whether he is rested and well. */
    FITNESS("fitness", "degraded = 5, nominal = 1"),
    /** How people work together: shifts handed over, changes announced. */
    WORK("work processes", "poor = 5, nominal = 1, good = 0.5");

    private final String words;
    private final String table;

    Shaping(String words, String table) {
        this.words = words;
        this.table = table;
    }

    /** As a scenario writes it under {@code slips:}. */
    public String words() {
        return words;
    }

    /** What it may be like, the worst first. */
    public List<String> levels() {
        return Arrays.stream(table.split(", ", -1))
                .map(row -> row.substring(0, row.indexOf(" = ")))
                .toList();
    }

    /**
     * What it multiplies probabilities by.
     *
     * @param level one of {@link #levels}
     */
    public double factor(String level) {
        String row = table.split(", ", -1)[levels().indexOf(level)];
        return Double.parseDouble(row.substring(row.indexOf(" = ") + 3));
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
