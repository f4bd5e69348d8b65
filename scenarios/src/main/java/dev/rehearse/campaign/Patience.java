package dev.rehearse.campaign;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.stats.ExactTally;
import dev.rehearse.stats.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides after which replication a campaign stops; but for the clock by what was counted alone. */
final class Patience {

    /**
     * In so many replications each fault that strikes by lot must have struck before precision is believed: as long as what is
     * rare was never seen, the others agree with each other however little they say.
     */
    static final int SEEN = 10;

    private final Goal goal;
    private final List<String> causes;
    private final long least;

    /**
     * A patience.
     *
     * @param causes the faults that strike by lot
     * @param least replications before which nobody asks whether it is precise
     */
    Patience(Goal goal, List<String> causes, long least) {
        this.goal = goal;
        this.causes = List.copyOf(causes);
        this.least = least;
    }

    /** Whether to stop here, and why; null if not. */
    @Nullable
    Stop at(Totals totals) {
        long count = totals.count();
        if (goal.sequential()
                && count >= least
                && looks(count)
                && lacking(totals).isEmpty()) {
            return Stop.PRECISE;
        }
        return count >= goal.replications() ? Stop.ALL : null;
    }

    private boolean looks(long count) {
        return goal.looks().at(goal.looks().after(count)) == count;
    }

    /** What is not as it must be; empty if everything is. */
    String lacking(Totals totals) {
        for (String measure : goal.measures()) {
            Spread spread = totals.spread(measure);
            String lacking = spread == null ? measure + " is not measured" : lacking(spread, totals.count());
            if (!lacking.isEmpty()) {
                return lacking;
            }
        }
        for (String cause : causes) {
            long struck = totals.struck().getOrDefault(cause, 0L);
            if (struck < SEEN) {
                return cause + " has struck in " + struck + " replications; it must have in " + SEEN;
            }
        }
        return "";
    }

    private String lacking(Spread spread, long count) {
        ExactTally tally = spread.tally();
        if (tally.sum().signum() == 0) {
            return spread.name() + " was 0 in every replication, so there is nothing to be precise about";
        }
        Interval interval = tally.interval(goal.levelAfter(count));
        if (!(interval.halfWidth() <= goal.precision() * tally.mean())) {
            return spread.name() + " is not so precise";
        }
        return spread.rough() ? spread.name() + " is too lopsided for so few replications" : "";
    }
}
