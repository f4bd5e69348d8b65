package dev.rehearse.fmea;

import dev.rehearse.site.value.Words;
import java.util.Locale;

/**
 * One thing that comes of a fault.
 *
 * @param severity how bad it is
 * @param what in few words, without the amount
 * @param unit of the amount
 * @param amount how much; 0 if there is none
 */
public record Harm(Severity severity, String what, Unit unit, long amount) {

    /** What an amount is. */
    public enum Unit {
        /** There is none. */
        NONE,
        /** Nanoseconds. */
        TIME,
        /** How many. */
        COUNT
    }

    /** Without an amount. */
    static Harm of(Severity severity, String what) {
        return new Harm(severity, what, Unit.NONE, 0);
    }

    /** For so long. */
    static Harm lasting(Severity severity, String what, long time) {
        return new Harm(severity, what, Unit.TIME, time);
    }

    /** So many. */
    static Harm counted(Severity severity, long count, String what) {
        return new Harm(severity, what, Unit.COUNT, count);
    }

    /** With the amount. */
    public String words() {
        return switch (unit) {
            case NONE -> what;
            case TIME -> what + " " + Words.duration(amount);
            case COUNT ->
                String.format(Locale.ROOT, "%,d %s", amount, amount == 1 ? what.replaceFirst("s\\b", "") : what);
        };
    }
}
