package dev.rehearse.site;

/** How long bytes take at a speed, in whole nanoseconds. */
public final class Transfer {

    private static final long SECOND = 1_000_000_000L;

    private Transfer() {}

    /**
     * The time after which all bytes are through, rounded up.
     *
     * @param bytes 0 or more
     * @param bytesPerSecond 1 or more; over 9.2e9 the last digits of a second's fraction are rounded
     * @throws ArithmeticException if it takes longer than 292 years
     */
    public static long nanoseconds(long bytes, long bytesPerSecond) {
        long rest = bytes % bytesPerSecond;
        long speed = bytesPerSecond;
        while (rest > Long.MAX_VALUE / SECOND) {
            rest >>= 1;
            speed >>= 1;
        }
        long fraction = -Math.floorDiv(-rest * SECOND, speed);
        return Math.addExact(Math.multiplyExact(bytes / bytesPerSecond, SECOND), fraction);
    }
}
