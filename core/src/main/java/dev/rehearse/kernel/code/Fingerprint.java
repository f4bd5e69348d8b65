package dev.rehearse.kernel.code;

import java.util.Locale;

/**
 * 128 bits that stand for a whole world: equal worlds have equal fingerprints on every machine and in every run, and two of
 * n different worlds share one with probability about n² / 2^129 (for ten million worlds 1.5e-25).
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
