package dev.rehearse.report;

import dev.rehearse.measure.Figure.Unit;
import dev.rehearse.site.value.Words;
import dev.rehearse.stats.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Estimates in words: the same digits on every JVM. */
final class Amounts {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_EVEN);
    private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** From here on a share is told by what it lacks to all. */
    private static final BigDecimal HIGH = BigDecimal.valueOf(90);

    private Amounts() {}

    /** A value of a unit. */
    static String of(Unit unit, double value) {
        if (!Double.isFinite(value)) {
            return value > 0 ? "any length" : value < 0 ? "0" : "unknown";
        }
        return switch (unit) {
            case TIME -> Words.duration(StrictMath.round(value));
            case SIZE -> Words.size(StrictMath.round(value));
            case COUNT -> plain(new BigDecimal(value), THREE);
        };
    }

    /** A value with its interval: {@code 3.2 s (2.1 s .. 4.3 s)}. */
    static String of(Unit unit, double value, Interval interval) {
        return of(unit, value) + " (" + between(unit, interval) + ")";
    }

    /** The same, and whether the interval is rough. */
    static String of(Unit unit, double value, Interval interval, boolean rough) {
        return of(unit, value) + " (" + between(unit, interval) + (rough ? ", rough)" : ")");
    }

    /** An interval: {@code 2.1 s .. 4.3 s}. What is measured is never less than nothing. */
    static String between(Unit unit, Interval interval) {
        if (!(interval.high() < Double.POSITIVE_INFINITY)) {
            return interval.low() > Double.NEGATIVE_INFINITY ? "at least " + of(unit, interval.low()) : "unknown";
        }
        String high = of(unit, interval.high());
        return interval.low() > Double.NEGATIVE_INFINITY
                ? of(unit, Math.max(0, interval.low())) + " .. " + high
                : "at most " + high;
    }

    /** A share of all, such as {@code 0.12 %} or {@code 99.982 %}. */
    static String percent(double share) {
        return digits(share) + " %";
    }

    /** The interval of a share: {@code 0.062 .. 0.21 %}. */
    static String percents(Interval interval) {
        return digits(interval.low()) + " .. " + percent(interval.high());
    }

    private static String digits(double share) {
        BigDecimal value = new BigDecimal(share).multiply(HUNDRED);
        if (value.compareTo(HIGH) < 0) {
            return plain(value, TWO);
        }
        return HUNDRED.subtract(new BigDecimal(1 - share).multiply(HUNDRED).round(TWO))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String plain(BigDecimal value, MathContext digits) {
        BigDecimal rounded = value.round(digits);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** For programs: twelve digits. */
    static BigDecimal exact(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWELVE);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /** A whole number with separators. */
    static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
