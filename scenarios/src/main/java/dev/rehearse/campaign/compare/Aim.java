package dev.rehearse.campaign.compare;

import dev.rehearse.campaign.Goal;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Looks;

/**
 * When a comparison has enough.
 *
 * @param replications at most so many of each variant, from 1 on
 * @param level confidence, strictly between 0 and 1
 * @param within in the unit of the ranked measure: it may stop when the least is known to be at most so far from the best; negative
 *     if only the number counts
 */
public record Aim(long replications, double level, long within) {

    /** Replications before the first look. */
    private static final int FIRST_LOOK = 1024;

    /** Refuses what makes no sense. */
    public Aim {
        if (replications < 1 || replications > Goal.MOST) {
            throw new IllegalArgumentException(
                    replications + " replications; from 1 to " + Goal.MOST + " are possible");
        }
        Interval.checkLevel(level);
    }

    /** Whether it may stop before all replications are done. */
    public boolean sequential() {
        return within >= 0;
    }

    private Looks looks() {
        return new Looks(FIRST_LOOK, level);
    }

    /** After how many replications it may be decided next whether to stop, so many being done. */
    long border(long count) {
        return sequential() ? Math.min(replications, looks().at(looks().after(count + 1))) : replications;
    }

    /** The confidence at which intervals are taken after so many replications, so that they have the level in all. */
    public double levelAfter(long count) {
        return sequential() ? looks().level(looks().after(count)) : level;
    }
}
