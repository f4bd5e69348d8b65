package dev.rehearse.kernel.chance;

import dev.rehearse.kernel.code.Mix;

/**
 * Chance as a simulation draws it: every answer is a pure function of (seed, replication, name of the stream, how often
 * it was asked). It has no state; runs, forks and threads may share it.
 *
 * <p>Under one seed no two of (replication, stream, draw) share a block of the generator. An activity and a choice of
 * the same name are independent.
 */
public final class Drawn implements Chance {

    /** The distance between neighbours among the 2^52 uniforms, which are the odd multiples of half of it. */
    private static final double STEP = 0x1.0p-52;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final long replication;
    private final boolean antithetic;
    private final long mixedSeed;

    /**
     * The random numbers of one replication.
     *
     * @param seed the seed of the whole campaign; any value, neighbouring seeds are as good as distant ones
     * @param replication the number of the run within the campaign; any value
     */
    public Drawn(long seed, long replication) {
        this(seed, replication, false);
    }

    private Drawn(long seed, long replication, boolean antithetic) {
        this.seed = seed;
        this.replication = replication;
        this.antithetic = antithetic;
        // one to one over all 64 bits; otherwise seed 1 with one stream could be seed 2 with another
        this.mixedSeed = Mix.one(seed + GOLDEN);
    }

    /** The mirror image of this: wherever this one has the uniform u, it has 1 - u, exactly. */
    public Drawn antithetic() {
        return new Drawn(seed, replication, !antithetic);
    }

    /** The seed of the campaign. */
    public long seed() {
        return seed;
    }

    /** The number of the run within the campaign. */
    public long replication() {
        return replication;
    }

    @Override
    public long duration(Activity what, long draw, long turn) {
        return what.nanoseconds(uniform(Philox.first(what.key() ^ mixedSeed, draw, replication)));
    }

    @Override
    public int choose(Choice what, long draw, long turn) {
        return what.pick(uniform(Philox.second(what.key() ^ mixedSeed, draw, replication)));
    }

    /**
     * A double strictly between 0 and 1: an odd multiple of 2^-53. These are all exact, lie symmetrically about 1/2 and
     * leave out both ends, which k * 2^-53 and (k + 1/2) * 2^-53 do not (the latter rounds up to 1).
     */
    private double uniform(long bits) {
        double u = ((bits >>> 12) + 0.5) * STEP;
        return antithetic ? 1 - u : u;
    }

    @Override
    public String toString() {
        return "seed " + seed + ", replication " + replication + (antithetic ? ", antithetic" : "");
    }
}
