package dev.rehearse.site.control;

import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Words;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much of a fault there is, where a fault comes in degrees: {@code slow by 4}, {@code delay 1 s}, {@code loss 2 %}.
 *
 * @param unit what it is measured in
 * @param usual what a list of faults shows, and what is tried where nobody says how much
 */
public record Degree(Unit unit, String usual) {

    /** The least and most that a factor is in thousandths, and what a time may not exceed. */
    private static final long ONE = 1000;

    private static final long MOST = 1000 * ONE;
    private static final long DAY = 24 * 3600 * 1_000_000_000L;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,3})?");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?) ?(?:%|percent)");

    /** What a degree is measured in. */
    public enum Unit {
        /** How many times as long something takes; in thousandths, more than 1000. */
        FACTOR,
        /** A time in nanoseconds, more than 0. */
        TIME,
        /** A share in millionths, more than 0 and less than all. */
        SHARE
    }

    /**
     * The amount that a text says.
     *
     * @throws BadValue if it says none
     */
    public long read(String text) {
        return switch (unit) {
            case FACTOR -> factor(text);
            case TIME -> time(text);
            case SHARE -> share(text);
        };
    }

    /** An amount in a form that {@link #read} reads. */
    public String words(long amount) {
        return switch (unit) {
            case FACTOR -> decimal(amount, 3);
            case TIME -> Words.exactly(amount);
            case SHARE -> decimal(amount, 4) + " %";
        };
    }

    private static long factor(String text) {
        long factor = NUMBER.matcher(text).matches() ? scaled(text, 3) : 0;
        if (factor <= ONE || factor > MOST) {
            throw new BadValue(
                    missing(text, "how many times as slow"), "write a number over 1 and up to 1000, such as 4");
        }
        return factor;
    }

    private static long time(String text) {
        if (text.isEmpty()) {
            throw new BadValue("the time is missing", "write one, such as 1 s");
        }
        long time = Quantity.DURATION.read(text).number();
        if (time == 0 || time > DAY) {
            throw new BadValue(text + " is no such time", "write more than 0 and at most 24 h, such as 1 s");
        }
        return time;
    }

    private static long share(String text) {
        var matcher = SHARE.matcher(text);
        long share = matcher.matches() ? scaled(matcher.group(1), 4) : 0;
        if (share <= 0 || share >= 1_000_000) {
            throw new BadValue(missing(text, "how much"), "write more than 0 and less than 100 %, such as 1 %");
        }
        return share;
    }

    private static String missing(String text, String what) {
        return text.isEmpty() ? what + " is missing" : text + " does not say " + what;
    }

    private static long scaled(String number, int digits) {
        return new BigDecimal(number).movePointRight(digits).longValueExact();
    }

    private static String decimal(long amount, int digits) {
        return BigDecimal.valueOf(amount, digits).stripTrailingZeros().toPlainString();
    }
}
