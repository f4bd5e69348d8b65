package dev.rehearse.explore.search;

/**
 * Keeps 72 bits of each state's fingerprint. Two of n states share them with a probability below n² / 2^73: a hundred million
 * states leave 1e-6 to be expected missing. Eight of the bits say in which of the shares, each a table of its own, the other 64 are; so the
 * growth of one share is nothing beside the others, too.
 */
final class Fingerprints<S> implements Seen<S> {

    private static final int SHARES = 256;
    /** 2 to the power of the bits kept, twice: pairs are counted once. */
    private static final double PAIRS = 0x1p73;

    private final FingerprintTable[] shares = new FingerprintTable[SHARES];
    private long size;

    Fingerprints() {
        for (int i = 0; i < SHARES; i++) {
            shares[i] = new FingerprintTable();
        }
    }

    @Override
    public boolean add(S state, long high, long low) {
        boolean added = share(high).add(word(low));
        size += added ? 1 : 0;
        return added;
    }

    @Override
    public long glance(long high, long low) {
        return share(high).glance(word(low));
    }

    private FingerprintTable share(long high) {
        return shares[(int) (high >>> 56)];
    }

    /** One of 2^64 fingerprints is taken for another, because a table has no room for 0. */
    private static long word(long low) {
        return low == 0 ? 1 : low;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long bytes() {
        long bytes = 0;
        for (FingerprintTable share : shares) {
            bytes += share.bytes();
        }
        return bytes;
    }

    @Override
    public double expectedOmissions() {
        double states = size;
        return states * states / PAIRS;
    }
}
