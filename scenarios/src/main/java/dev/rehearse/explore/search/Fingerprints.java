package dev.rehearse.explore.search;

import dev.rehearse.kernel.code.Fingerprint;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps 72 bits of each state's fingerprint. Two of n states share them with a probability below n² / 2^73: a hundred million
 * states leave 1e-6 to be expected missing. The fingerprints go into shares, each a table of its own with its own lock, so that
 * threads rarely meet and the growth of one table is nothing beside the others.
 */
final class Fingerprints<S> implements Seen<S> {

    private static final int SHARES = 256;
    /** 2 to the power of the bits kept, halved: pairs are counted once. */
    private static final double PAIRS = 0x1p73;

    private final Space<S> space;
    private final List<FingerprintTable> shares = new ArrayList<>(SHARES);

    Fingerprints(Space<S> space) {
        this.space = space;
        for (int i = 0; i < SHARES; i++) {
            shares.add(new FingerprintTable());
        }
    }

    @Override
    public boolean add(S state) {
        Fingerprint print = space.fingerprint(state);
        FingerprintTable share = shares.get((int) (print.high() >>> 56));
        synchronized (share) {
            return share.add(print.low(), (byte) print.high());
        }
    }

    @Override
    public long size() {
        long size = 0;
        for (FingerprintTable share : shares) {
            synchronized (share) {
                size += share.size();
            }
        }
        return size;
    }

    @Override
    public long bytes() {
        long bytes = 0;
        for (FingerprintTable share : shares) {
            synchronized (share) {
                bytes += share.bytes();
            }
        }
        return bytes;
    }

    @Override
    public double expectedOmissions() {
        double states = size();
        return states * states / PAIRS;
    }
}
