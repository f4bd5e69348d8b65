package dev.rehearse.kernel.chance;

/**
 * Philox 2x64-10: ten rounds that turn a 128-bit counter and a 64-bit key into 128 random bits (Salmon, Moraes, Dror,
 * Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC'11).
 *
 * <p>For one key the map from counters to blocks is a bijection: no two counters give the same block.
 */
final class Philox {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER = 0xD2B74407B1CE6E93L;

    /** The golden ratio: the key grows by it from round to round. */
    private static final long WEYL = 0x9E3779B97F4A7C15L;

    private Philox() {}

    /** The first 64 bits of the block. */
    static long first(long key, long counterLow, long counterHigh) {
        return word(key, counterLow, counterHigh, true);
    }

    /** The second 64 bits of the block. */
    static long second(long key, long counterLow, long counterHigh) {
        return word(key, counterLow, counterHigh, false);
    }

    /** One word a call, because two would have to be allocated. */
    private static long word(long key, long counterLow, long counterHigh, boolean first) {
        long left = counterLow;
        long right = counterHigh;
        long roundKey = key;
        for (int round = 0; round < ROUNDS; round++) {
            long high = unsignedMultiplyHigh(left);
            long low = left * MULTIPLIER;
            left = high ^ roundKey ^ right;
            right = low;
            roundKey += WEYL;
        }
        return first ? left : right;
    }

    /** JDK 17 has the signed product only. The multiplier counts as negative there, hence the second correction. */
    private static long unsignedMultiplyHigh(long factor) {
        return Math.multiplyHigh(factor, MULTIPLIER) + ((factor >> 63) & MULTIPLIER) + factor;
    }
}
