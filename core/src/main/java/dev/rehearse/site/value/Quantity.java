package dev.rehearse.site.value;

import dev.rehearse.kernel.chance.Distribution;
import java.util.List;

/** What a value may be, and its unit as a number. */
public enum Quantity {
    /** Any text. */
    TEXT,
    /** One of a parameter's words. */
    WORD,
    /** {@code yes} or {@code no}; 1 or 0. */
    FLAG,
    /** A whole number, 0 or more. */
    COUNT,
    /** A whole percentage, 0 to 100. */
    PERCENT,
    /** Bytes: {@code 20 GiB}, {@code 512 KiB}, {@code 80 MB}. */
    SIZE,
    /** Bytes a second: {@code 80 MiB/s}. */
    SPEED,
    /** Per second, in whole numbers: {@code 200/s}. */
    FREQUENCY,
    /** A fixed time in nanoseconds: {@code 4 s}, {@code 500 ms}. */
    DURATION,
    /** A time that may vary: a fixed time or a distribution, in nanoseconds; the number is its median. */
    TIME,
    /** A time that may vary, or a speed: how long it takes follows from the size. The number is the speed, or 0. */
    WORK,
    /** A software level such as {@code 6.5} or {@code 7.0 FP2}, as a number that sorts like levels do. */
    LEVEL;

    /** Longer texts are mistakes. */
    private static final int LONGEST = 500;

    /**
     * The value that a text says.
     *
     * @throws BadValue if it does not say one of this quantity, or one beyond all bounds: 100 years, 2^53 units
     */
    public Value read(String text) {
        String value = text.strip();
        if (value.isEmpty()) {
            throw new BadValue("The value is missing", "write one, such as " + example());
        }
        if (value.length() > LONGEST) {
            throw new BadValue(Measure.quote(value) + " is too long", "a value has at most " + LONGEST + " characters");
        }
        return switch (this) {
            case TEXT, WORD -> new Value(value, 0, null);
            case FLAG -> new Value(value, flag(value), null);
            case COUNT -> new Value(value, Measure.COUNT.read(value), null);
            case PERCENT -> new Value(value, Measure.PERCENT.read(value), null);
            case SIZE -> new Value(value, Measure.SIZE.read(value), null);
            case SPEED -> new Value(value, Measure.SPEED.read(value), null);
            case FREQUENCY -> new Value(value, Measure.FREQUENCY.read(value), null);
            case DURATION -> new Value(value, Measure.TIME.read(value), null);
            case LEVEL -> new Value(value, LevelText.read(value), null);
            case TIME -> time(value);
            case WORK -> value.endsWith("/s") ? new Value(value, Measure.SPEED.read(value), null) : work(value);
        };
    }

    private String example() {
        return switch (this) {
            case TEXT, WORD -> "a word";
            case FLAG -> "yes";
            case COUNT -> "20";
            case PERCENT -> "50 %";
            case SIZE -> "20 GiB";
            case SPEED, WORK -> "80 MiB/s";
            case FREQUENCY -> "200/s";
            case DURATION, TIME -> "4 h";
            case LEVEL -> "7.0 FP2";
        };
    }

    private static Value time(String text) {
        Distribution time = TimeText.read(text);
        return new Value(text, (long) time.quantile(0.5), time);
    }

    private static Value work(String text) {
        return new Value(text, 0, TimeText.read(text));
    }

    private static long flag(String text) {
        if (!text.equals("yes") && !text.equals("no")) {
            throw new BadValue(
                    Measure.quote(text) + " is neither yes nor no", Nearest.hint(List.of("yes", "no"), text));
        }
        return text.equals("yes") ? 1 : 0;
    }
}
