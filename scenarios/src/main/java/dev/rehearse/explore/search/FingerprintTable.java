package dev.rehearse.explore.search;

/**
 * A set of 64-bit words in open addressing with linear probing: at least half of the places are taken as soon as it has grown
 * once, so at most 16 bytes a word. Where a word belongs follows from its upper bits by multiplication, so that the number of places
 * need not be a power of two and a table can grow by half.
 */
final class FingerprintTable {

    private static final int FIRST = 64;
    private static final int FULL_IN_100 = 75;

    private long[] words = new long[FIRST];
    private int size;
    private int limit = FIRST * FULL_IN_100 / 100;

    int size() {
        return size;
    }

    long bytes() {
        return words.length * 8L;
    }

    /**
     * Adds a word. Returns whether it is new.
     *
     * @param word not 0, which marks a free place
     */
    boolean add(long word) {
        long[] all = words;
        int place = home(word, all.length);
        while (all[place] != 0) {
            if (all[place] == word) {
                return false;
            }
            place = place + 1 == all.length ? 0 : place + 1;
        }
        all[place] = word;
        if (++size > limit) {
            grow();
        }
        return true;
    }

    /**
     * Looks only where a word belongs. Returns 0 if it is there; otherwise it may be elsewhere. As nothing branches here, a processor goes
     * on with the next word while this one is on its way from memory.
     */
    long glance(long word) {
        return words[home(word, words.length)] ^ word;
    }

    private static int home(long word, int places) {
        return (int) (((word >>> 33) * places) >>> 31);
    }

    private void grow() {
        long[] old = words;
        words = new long[old.length + old.length / 2];
        limit = (int) (words.length * (long) FULL_IN_100 / 100);
        for (long word : old) {
            if (word != 0) {
                int place = home(word, words.length);
                while (words[place] != 0) {
                    place = place + 1 == words.length ? 0 : place + 1;
                }
                words[place] = word;
            }
        }
    }
}
