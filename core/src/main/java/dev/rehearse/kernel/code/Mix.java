package dev.rehearse.kernel.code;

/** Bijections of 64-bit words in which every bit of the input moves half of the output's (Steele, Lea, Flood 2014; Stafford's variants 13 and 4). */
public final class Mix {

    private Mix() {}

    /** The first mix. */
    public static long one(long word) {
        long z = (word ^ word >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }

    /** Half of a mix, for words whose bits are random already. */
    public static long spread(long word) {
        long z = (word ^ word >>> 32) * 0xd6e8feb86659fd93L;
        return z ^ z >>> 29;
    }

    /** The second, unrelated to the first. */
    public static long two(long word) {
        long z = (word ^ word >>> 33) * 0x62a9d9ed799705f5L;
        z = (z ^ z >>> 28) * 0xcb24d0a5c88c35b3L;
        return z ^ z >>> 32;
    }
}
