package dev.rehearse.kernel.code;

import java.util.Locale;

/**
 * 128 bits that stand for a whole world: equal worlds have equal fingerprints on every machine and in every run. Two of n
 * different worlds share one with probability below n² / 2^97 (for ten million worlds 6e-16): products of words and keys
 * lose as many bits of a lane as the words' difference has factors of two, which no difference has more than 32 of in
 * both lanes together.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits; alone they serve tables that can afford n² / 2^65 (for a million worlds 2.7e-8)
 */
public record Fingerprint(long high, long low) {

    /** Thirty-two hexadecimal digits. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%016x%016x", high, low);
    }
}
