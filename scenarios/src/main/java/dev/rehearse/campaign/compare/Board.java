package dev.rehearse.campaign.compare;

import dev.rehearse.campaign.Row;
import dev.rehearse.stats.Differences;
import dev.rehearse.stats.Discordance;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Proportion;
import java.util.List;

/** What the replications of several variants come to, each for itself and each against the first. No order makes a difference. */
public final class Board {

    private final Common common;
    /** Each value less nothing. */
    private final Differences[][] own;

    private final Differences[][] against;
    private final Differences[][] duels;
    private final long[][] open;
    private final long[][] seen;
    private final long[][] onlyFirst;
    private final long[][] onlyOther;
    private final int ranked;
    private long count;

    /**
     * Nothing seen yet.
     *
     * @param variants how many
     * @param ranked the place of the measure of which every pair of variants is compared
     */
    Board(Common common, int variants, int ranked) {
        int measures = common.measures().size();
        this.common = common;
        this.ranked = ranked;
        own = new Differences[variants][measures];
        against = new Differences[variants][measures];
        duels = new Differences[variants][variants];
        open = new long[variants][measures];
        seen = new long[variants][common.events()];
        onlyFirst = new long[variants][common.events()];
        onlyOther = new long[variants][common.events()];
        for (int variant = 0; variant < variants; variant++) {
            for (int measure = 0; measure < measures; measure++) {
                own[variant][measure] = new Differences();
                against[variant][measure] = new Differences();
            }
            for (int other = variant + 1; other < variants; other++) {
                duels[variant][other] = new Differences();
            }
        }
    }

    /** Takes one replication of every variant. */
    void add(List<Row> rows) {
        count++;
        for (int variant = 0; variant < rows.size(); variant++) {
            for (int measure = 0; measure < common.measures().size(); measure++) {
                long value = common.value(variant, measure, rows.get(variant));
                own[variant][measure].add(0, value);
                against[variant][measure].add(common.value(0, measure, rows.get(0)), value);
                open[variant][measure] += common.open(variant, measure, rows.get(variant)) ? 1 : 0;
            }
            for (int event = 0; event < common.events(); event++) {
                event(variant, event, rows);
            }
            for (int other = variant + 1; other < rows.size(); other++) {
                duels[variant][other].add(
                        common.value(variant, ranked, rows.get(variant)), common.value(other, ranked, rows.get(other)));
            }
        }
    }

    private void event(int variant, int event, List<Row> rows) {
        boolean first = common.happened(0, event, rows.get(0));
        boolean here = common.happened(variant, event, rows.get(variant));
        seen[variant][event] += here ? 1 : 0;
        onlyFirst[variant][event] += first && !here ? 1 : 0;
        onlyOther[variant][event] += here && !first ? 1 : 0;
    }

    void merge(Board board) {
        count += board.count;
        for (int variant = 0; variant < own.length; variant++) {
            for (int measure = 0; measure < own[variant].length; measure++) {
                own[variant][measure].merge(board.own[variant][measure]);
                against[variant][measure].merge(board.against[variant][measure]);
            }
            for (int other = variant + 1; other < own.length; other++) {
                duels[variant][other].merge(board.duels[variant][other]);
            }
            add(open[variant], board.open[variant]);
            add(seen[variant], board.seen[variant]);
            add(onlyFirst[variant], board.onlyFirst[variant]);
            add(onlyOther[variant], board.onlyOther[variant]);
        }
    }

    private static void add(long[] sums, long[] others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others[i];
        }
    }

    /** How many replications each variant has. */
    public long count() {
        return count;
    }

    /** The place of the measure of which every pair of variants is compared. */
    int ranked() {
        return ranked;
    }

    /** What a variant measured. */
    public ExactTally own(int variant, int measure) {
        return own[variant][measure].tally();
    }

    /** Whether a variant has too few replications for the interval of so lopsided a mean. */
    public boolean rough(int variant, int measure) {
        return own[variant][measure].rough();
    }

    /** In how many replications of a variant a time went on when the run was closed. */
    public long open(int variant, int measure) {
        return open[variant][measure];
    }

    /** Whether a measure is one and the same in every run of every variant, and over in all. */
    public boolean always(int measure) {
        for (int variant = 0; variant < own.length; variant++) {
            ExactTally tally = own(variant, measure);
            if (tally.min() != own(0, measure).min() || tally.max() != tally.min() || open[variant][measure] > 0) {
                return false;
            }
        }
        return true;
    }

    /** A measure of a variant less that of the first. */
    public Differences against(int variant, int measure) {
        return against[variant][measure];
    }

    /** The ranked measure of a later variant less that of an earlier one. */
    Differences duel(int variant, int later) {
        return duels[variant][later];
    }

    /** How often an event happened in a variant. */
    public Proportion happened(int variant, int event) {
        return new Proportion(seen[variant][event], count);
    }

    /** In how many replications an event happened in a variant or in the first only. */
    public Discordance discordance(int variant, int event) {
        return new Discordance(onlyFirst[variant][event], onlyOther[variant][event], count);
    }
}
