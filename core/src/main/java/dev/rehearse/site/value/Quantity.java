package dev.rehearse.site.value;

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
    LEVEL
}
