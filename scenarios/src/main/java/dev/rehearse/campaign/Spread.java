package dev.rehearse.campaign;

import dev.rehearse.measure.Figure;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Ranks;
import dev.rehearse.stats.Skewness;

/** How one figure is spread over the replications, in memory that does not grow. */
public final class Spread {

    /** Different values that are kept as they are: 16,384 replications at least, and more of what is counted. */
    private static final int KEPT = 1 << 14;

    private final String name;
    private final Figure.Unit unit;
    private final ExactTally tally;
    private final Ranks ranks;
    private final Skewness skewness;
    private long worst;

    /** Nothing seen yet. */
    Spread(String name, Figure.Unit unit) {
        this(name, unit, new ExactTally(), new Ranks(KEPT), new Skewness(), 0);
    }

    Spread(String name, Figure.Unit unit, ExactTally tally, Ranks ranks, Skewness skewness, long worst) {
        this.name = name;
        this.unit = unit;
        this.tally = tally;
        this.ranks = ranks;
        this.skewness = skewness;
        this.worst = worst;
    }

    void add(long replication, long value) {
        worst(replication, value);
        tally.add(value);
        ranks.add(value);
        skewness.add(value);
    }

    /** Of several replications with the greatest value it is the first, whichever is told of first. */
    private void worst(long replication, long value) {
        boolean greater = tally.count() == 0 || value > tally.max();
        if (greater || (value == tally.max() && replication < worst)) {
            worst = replication;
        }
    }

    void merge(Spread other) {
        if (other.tally.count() > 0) {
            worst(other.worst, other.tally.max());
            tally.merge(other.tally);
            ranks.merge(other.ranks);
            skewness.merge(other.skewness);
        }
    }

    /** Of the figure. */
    public String name() {
        return name;
    }

    /** Of its values. */
    public Figure.Unit unit() {
        return unit;
    }

    /** Mean, variance, least, most. */
    public ExactTally tally() {
        return tally;
    }

    /** Whether there are too few replications for the interval of so lopsided a mean, by Cochran's rule. */
    public boolean rough() {
        return tally.count() < skewness.needed(tally);
    }

    /** Quantiles. */
    public Ranks ranks() {
        return ranks;
    }

    /** How lopsided it is. */
    public Skewness skewness() {
        return skewness;
    }

    /** The first replication with the greatest value. */
    public long worst() {
        return worst;
    }
}
