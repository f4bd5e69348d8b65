package dev.rehearse.explore;

/** A map from 64-bit words to 16-bit marks, in open addressing with linear probing: ten bytes a place. */
final class Shelf {

    private static final int FIRST = 64;
    private static final int FULL_IN_100 = 80;

    private long[] words = new long[FIRST];
    private char[] marks = new char[FIRST];
    private volatile int size;
    private int limit = FIRST * FULL_IN_100 / 100;

    int size() {
        return size;
    }

    long bytes() {
        return words.length * 10L;
    }

    /** The mark of a word; if it has none yet, 0, and it has this one from now on. */
    int meet(long word, char mark) {
        long key = key(word);
        int place = find(key);
        if (words[place] != 0) {
            return marks[place];
        }
        words[place] = key;
        marks[place] = mark;
        int now = size + 1;
        size = now;
        if (now > limit) {
            grow();
        }
        return 0;
    }

    /** Gives a word that has a mark another one. */
    void settle(long word, char mark) {
        marks[find(key(word))] = mark;
    }

    /** 0 is for places that are free; the one word in 2^64 that would be 0 shares the place of another. */
    private static long key(long word) {
        return word == 0 ? 1 : word;
    }

    private int find(long key) {
        int place = home(key, words.length);
        while (words[place] != 0 && words[place] != key) {
            place = place + 1 == words.length ? 0 : place + 1;
        }
        return place;
    }

    private static int home(long key, int places) {
        return (int) (((key >>> 33) * places) >>> 31);
    }

    private void grow() {
        long[] oldWords = words;
        char[] oldMarks = marks;
        int places = oldWords.length + oldWords.length / 2;
        words = new long[places];
        marks = new char[places];
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != 0) {
                int place = find(oldWords[i]);
                words[place] = oldWords[i];
                marks[place] = oldMarks[i];
            }
        }
        limit = (int) (places * (long) FULL_IN_100 / 100);
    }
}
