package dev.rehearse.campaign;

import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Looks;
import java.util.List;

/**
 * When a campaign has enough.
 *
 * @param replications at most so many, 1 or more
 * @param precision half of an interval over its mean at which it may stop, such as 0.05; 0 if only the number counts
 * @param measures the figures whose means must be so precise
 * @param level confidence of all intervals, strictly between 0 and 1
 */
public record Goal(long replications, double precision, List<String> measures, double level) {

    /** More are not counted by the binomial distribution that the intervals of quantiles need. */
    public static final long MOST = 2_000_000_000;

    /** Replications before the first look. */
    private static final int FIRST_LOOK = 1024;

    /** Refuses what makes no sense. */
    public Goal {
        if (replications < 1 || replications > MOST) {
            throw new IllegalArgumentException(replications + " replications; from 1 to " + MOST + " are possible");
        }
        if (!(precision >= 0 && precision < 1)) {
            throw new IllegalArgumentException("a precision of " + precision);
        }
        measures = List.copyOf(measures);
        Interval.checkLevel(level);
    }

    /** So many replications. */
    public static Goal of(long replications, double level) {
        return new Goal(replications, 0, List.of(), level);
    }

    /** Whether precision ends it. */
    public boolean sequential() {
        return precision > 0;
    }

    /** When it looks. */
    Looks looks() {
        return new Looks(FIRST_LOOK, level);
    }

    /** After how many replications it may be decided next whether to stop, so many being done. */
    long border(long count) {
        return sequential() ? Math.min(replications, looks().at(looks().after(count + 1))) : replications;
    }

    /** How many looks there were when it stopped after so many replications; the one that would have come next counts. */
    public int lookedAt(long count) {
        return sequential() ? looks().after(count) + 1 : 0;
    }

    /** The confidence at which intervals are taken after so many replications, so that they have the level in all. */
    public double levelAfter(long count) {
        return sequential() ? looks().level(looks().after(count)) : level;
    }
}
