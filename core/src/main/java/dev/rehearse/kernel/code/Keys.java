package dev.rehearse.kernel.code;

/** Odd random numbers by which {@link Hash} multiplies words, two for each place: odd, so that one word alone never collides. */
final class Keys {

    private static final long FIRST = 0x9e3779b97f4a7c15L;
    private static final long SECOND = 0xd1342543de82ef95L;
    /** Places with keys at hand; those behind them have theirs made when they are needed. */
    private static final int PLACES = 512;
    /** Changes no index, but spares looking whether it is one. */
    private static final int MASK = PLACES * 2 - 2;

    private static final long[] KEYS = new long[PLACES * 2];

    static {
        for (int place = 0; place < PLACES; place++) {
            KEYS[place * 2] = make(place, FIRST);
            KEYS[place * 2 + 1] = make(place, SECOND);
        }
    }

    private Keys() {}

    /** For the first lane. */
    static long first(int place) {
        return place < PLACES ? KEYS[place * 2 & MASK] : make(place, FIRST);
    }

    /** For the second lane. */
    static long second(int place) {
        return place < PLACES ? KEYS[(place * 2 & MASK) + 1] : make(place, SECOND);
    }

    private static long make(int place, long lane) {
        return Mix.one(Mix.two(place + lane) + lane) | 1;
    }
}
