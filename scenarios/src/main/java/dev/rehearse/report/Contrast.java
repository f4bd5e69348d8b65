package dev.rehearse.report;

import dev.rehearse.measure.Figure;
import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.stats.Differences;
import dev.rehearse.stats.Interval;
import java.util.Locale;

/**
 * By how much one variant has more or less of a measure than another, in words.
 *
 * @param measure its name and unit
 * @param differences of all pairs
 * @param level confidence of the interval
 */
record Contrast(Figure measure, Differences differences, double level) {

    /** Whether every pair has the same. */
    boolean same() {
        return differences.constant() && differences.tally().max() == 0;
    }

    /** Whether it is shown that they differ. */
    boolean shown() {
        Interval interval = interval();
        return !same() && (interval.low() > 0 || interval.high() < 0);
    }

    private Interval interval() {
        return differences.tally().interval(level);
    }

    /** Such as {@code 38 s .. 51 s less downtime write}; only if it is shown. */
    String claim() {
        double mean = differences.tally().mean();
        Interval interval = interval();
        double near = Math.min(Math.abs(interval.low()), Math.abs(interval.high()));
        double far = Math.max(Math.abs(interval.low()), Math.abs(interval.high()));
        String least = Amounts.of(unit(), near);
        String most = Amounts.of(unit(), far);
        String amount = least.equals(most) ? least : least + " .. " + most;
        return amount
                + (mean < 0 ? " less " : " more ")
                + measure.name()
                + (differences.constant() ? " in every replication" : "")
                + (differences.rough() ? " (rough)" : "");
    }

    /** Such as {@code downtime read (3.2 s less .. 1.4 s more)}; if it is not shown. */
    String doubt() {
        Interval interval = interval();
        if (!(interval.high() < Double.POSITIVE_INFINITY)) {
            return measure.name() + " (too few replications)";
        }
        return measure.name() + " (" + side(interval.low()) + " .. " + side(interval.high())
                + (differences.rough() ? ", rough)" : ")");
    }

    private String side(double end) {
        return Amounts.of(unit(), Math.abs(end)) + (end < 0 ? " less" : end > 0 ? " more" : "");
    }

    /** Such as {@code -44.5 s (-51 s .. -38 s)}. */
    String words() {
        if (differences.constant()) {
            return signed(differences.tally().mean()) + " in every replication";
        }
        Interval interval = interval();
        String ends = interval.high() < Double.POSITIVE_INFINITY
                ? signed(interval.low()) + " .. " + signed(interval.high())
                : "unknown";
        return signed(differences.tally().mean()) + " (" + ends + (differences.rough() ? ", rough)" : ")");
    }

    private String signed(double value) {
        String words = Amounts.of(unit(), Math.abs(value));
        boolean zero = words.equals("0") || words.equals("0 s");
        return zero ? words : (value < 0 ? "-" : "+") + words;
    }

    private Unit unit() {
        return measure.unit();
    }

    /** How many times as many independent runs it would take, in words. */
    static String reduction(double factor) {
        if (Double.isNaN(factor)) {
            return "";
        }
        if (factor == Double.POSITIVE_INFINITY) {
            return "; no variance is left";
        }
        long whole = StrictMath.round(factor);
        String times = factor < 10 ? Amounts.of(Unit.COUNT, factor) : String.format(Locale.ROOT, "%,d", whole);
        return "; worth " + times + " times as many independent runs";
    }
}
