package dev.rehearse.explore.search;

/**
 * A set of 72-bit words in open addressing with linear probing: nine bytes a place, at least 54 of 100 places taken as soon as it
 * has grown once, so at most 17 bytes a word. Where a word belongs follows from its 64 bits by multiplication, so that the number of
 * places need not be a power of two and a table can grow by half.
 */
final class FingerprintTable {

    private static final int FIRST = 64;
    private static final int FULL_IN_100 = 82;

    private long[] words = new long[FIRST];
    private byte[] rests = new byte[FIRST];
    private int size;
    private int limit = FIRST * FULL_IN_100 / 100;
    /** 0 marks a free place, so the word of 64 zero bits is kept apart, one for each rest. */
    private final boolean[] zeros = new boolean[256];

    private int zeroCount;

    int size() {
        return size + zeroCount;
    }

    long bytes() {
        return words.length * 9L;
    }

    /** Adds a word. Returns whether it is new. */
    boolean add(long word, byte rest) {
        if (word == 0) {
            return addZero(rest & 0xff);
        }
        int place = home(word, words.length);
        while (words[place] != 0) {
            if (words[place] == word && rests[place] == rest) {
                return false;
            }
            place = place + 1 == words.length ? 0 : place + 1;
        }
        words[place] = word;
        rests[place] = rest;
        if (++size > limit) {
            grow();
        }
        return true;
    }

    private boolean addZero(int rest) {
        if (zeros[rest]) {
            return false;
        }
        zeros[rest] = true;
        zeroCount++;
        return true;
    }

    private static int home(long word, int places) {
        return (int) (((word >>> 33) * places) >>> 31);
    }

    private void grow() {
        int places = words.length + words.length / 2;
        long[] newWords = new long[places];
        byte[] newRests = new byte[places];
        for (int i = 0; i < words.length; i++) {
            long word = words[i];
            if (word != 0) {
                int place = home(word, places);
                while (newWords[place] != 0) {
                    place = place + 1 == places ? 0 : place + 1;
                }
                newWords[place] = word;
                newRests[place] = rests[i];
            }
        }
        words = newWords;
        rests = newRests;
        limit = (int) (places * (long) FULL_IN_100 / 100);
    }
}
