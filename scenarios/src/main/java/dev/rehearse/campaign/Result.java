package dev.rehearse.campaign;

import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Rehearsal;

/**
 * What came of a campaign.
 *
 * @param rehearsal what was run
 * @param seed of all random numbers
 * @param goal when it was to stop
 * @param totals what was counted
 * @param stop why it stopped
 * @param lacking what kept it from being precise; empty if it was, or if that was not asked for
 */
public record Result(Rehearsal rehearsal, long seed, Goal goal, Totals totals, Stop stop, String lacking) {

    /** Why a campaign stopped. */
    public enum Stop {
        /** All replications that were asked for are done. */
        ALL,
        /** It is as precise as was asked for. */
        PRECISE,
        /** The time that it was given is over. */
        TIME,
        /** Somebody stopped it. */
        INTERRUPTED
    }

    /** The confidence at which its intervals are taken. */
    public double level() {
        return goal.levelAfter(totals.count());
    }

    /**
     * What it says about all properties: violated if one is in one replication; undecided if one replication is, or if it was
     * stopped before it had what was asked for.
     */
    public Judgement judgement() {
        if (totals.concluded(Judgement.VIOLATED).events() > 0) {
            return Judgement.VIOLATED;
        }
        boolean whole = stop != Stop.INTERRUPTED && lacking.isEmpty();
        boolean open = totals.concluded(Judgement.UNDECIDED).events() > 0;
        return whole && !open && totals.count() > 0 ? Judgement.HOLDS : Judgement.UNDECIDED;
    }
}
