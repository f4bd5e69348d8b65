package dev.rehearse.site.value;

import java.util.List;

/** Values as text for people. */
public final class Words {

    private static final long MILLISECOND = 1_000_000;
    private static final long MINUTE = 60 * Measure.SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final List<String> PREFIXES = List.of("KiB", "MiB", "GiB", "TiB", "PiB", "EiB");

    private Words() {}

    /** A time on the clock of a run, hours:minutes:seconds rounded down: {@code 0:14:02}. */
    public static String clock(long nanoseconds) {
        long seconds = nanoseconds / Measure.SECOND;
        return seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    }

    /** A length of time to two units, rounded to the nearest: {@code 15 min 39 s}, {@code 2 h 5 min}, {@code 1.25 s}. */
    public static String duration(long nanoseconds) {
        if (nanoseconds < 0) {
            return "-" + duration(-nanoseconds);
        }
        if (nanoseconds >= HOUR - Measure.SECOND / 2) {
            long minutes = nanoseconds / MINUTE + (nanoseconds % MINUTE >= MINUTE / 2 ? 1 : 0);
            return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
        }
        if (nanoseconds >= MINUTE - Measure.SECOND / 200) {
            long seconds = (nanoseconds + Measure.SECOND / 2) / Measure.SECOND;
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        if (nanoseconds >= Measure.SECOND - MILLISECOND / 2) {
            return decimal((nanoseconds + 5 * MILLISECOND) / (10 * MILLISECOND), 2) + " s";
        }
        return nanoseconds == 0 ? "0 s" : decimal((nanoseconds + 500) / 1000, 3) + " ms";
    }

    /** A length of time to the nanosecond, in a form that {@link Quantity#DURATION} reads: {@code 3.5 s}. */
    public static String exactly(long nanoseconds) {
        long hours = nanoseconds / HOUR;
        long minutes = nanoseconds / MINUTE % 60;
        long rest = nanoseconds % MINUTE;
        String text = (hours == 0 ? "" : hours + " h ") + (minutes == 0 ? "" : minutes + " min ");
        return rest == 0 && !text.isEmpty() ? text.strip() : text + decimal(rest, 9) + " s";
    }

    /** Bytes with one digit after the point, in units of 1024: {@code 6.0 GiB}; below 1024 in bytes. */
    public static String size(long bytes) {
        if (bytes < 0) {
            return "-" + size(-bytes);
        }
        if (bytes < 1024) {
            return bytes + " B";
        }
        int prefix = 0;
        long unit = 1024;
        while (prefix < PREFIXES.size() - 1 && bytes / unit >= 1024) {
            unit *= 1024;
            prefix++;
        }
        long tenths = bytes / unit * 10 + (bytes % unit / (unit / 1024) * 10 + 512) / 1024;
        return tenths / 10 + "." + tenths % 10 + " " + PREFIXES.get(prefix);
    }

    /** Bytes a second: {@code 80.0 MiB/s}. */
    public static String speed(long bytesPerSecond) {
        return size(bytesPerSecond) + "/s";
    }

    /** A software level as {@link Quantity#LEVEL} reads it. */
    public static String level(long level) {
        return LevelText.write(level);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /** A whole number with the point moved left by some digits, without trailing zeros. */
    private static String decimal(long number, int digits) {
        long unit = 1;
        for (int i = 0; i < digits; i++) {
            unit *= 10;
        }
        if (number % unit == 0) {
            return Long.toString(number / unit);
        }
        String fraction = Long.toString(unit + number % unit).substring(1);
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return number / unit + "." + fraction.substring(0, end);
    }
}
