package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.Arrays;

/** Gives states numbers, from 0 on, in the order in which they are met, and knows them again by their fingerprints. */
final class Numbers {

    private static final int FREE = -1;

    private long[] prints = new long[2 * 1024];
    private int[] numbers = new int[1024];
    private int size;

    Numbers() {
        Arrays.fill(numbers, FREE);
    }

    int size() {
        return size;
    }

    /** The number of a state, which is {@link #size} before the call if the state is new. */
    int of(Fingerprint print) {
        int place = place(print.high(), print.low());
        if (numbers[place] != FREE) {
            return numbers[place];
        }
        prints[2 * place] = print.high();
        prints[2 * place + 1] = print.low();
        numbers[place] = size++;
        int number = numbers[place];
        if (size * 3L > numbers.length * 2L) {
            grow();
        }
        return number;
    }

    private int place(long high, long low) {
        int mask = numbers.length - 1;
        int place = (int) low & mask;
        while (numbers[place] != FREE && (prints[2 * place] != high || prints[2 * place + 1] != low)) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldNumbers = numbers;
        prints = new long[oldPrints.length * 2];
        numbers = new int[oldNumbers.length * 2];
        Arrays.fill(numbers, FREE);
        for (int i = 0; i < oldNumbers.length; i++) {
            if (oldNumbers[i] != FREE) {
                int place = place(oldPrints[2 * i], oldPrints[2 * i + 1]);
                prints[2 * place] = oldPrints[2 * i];
                prints[2 * place + 1] = oldPrints[2 * i + 1];
                numbers[place] = oldNumbers[i];
            }
        }
    }
}
