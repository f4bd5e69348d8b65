package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps 72 bits of each state's fingerprint. Two of n states share them with a probability below n² / 2^73: a hundred million
 * states leave 1e-6 to be expected missing. The fingerprints go into shares, each a table of its own, so that the growth of one is
 * nothing beside the others.
 */
final class Fingerprints<S> implements Seen<S> {

    private static final int SHARES = 256;
    /** 2 to the power of the bits kept, twice: pairs are counted once. */
    private static final double PAIRS = 0x1p73;

    private final List<FingerprintTable> shares = new ArrayList<>(SHARES);
    private long size;

    Fingerprints() {
        for (int i = 0; i < SHARES; i++) {
            shares.add(new FingerprintTable());
        }
    }

    @Override
    public boolean add(S state, Fingerprint print) {
        boolean added = shares.get((int) (print.high() >>> 56)).add(print.low(), (byte) print.high());
        size += added ? 1 : 0;
        return added;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long bytes() {
        return shares.stream().mapToLong(FingerprintTable::bytes).sum();
    }

    @Override
    public double expectedOmissions() {
        double states = size;
        return states * states / PAIRS;
    }
}
