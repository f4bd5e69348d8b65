package dev.rehearse.fmea;

import dev.rehearse.explore.Pick;
import dev.rehearse.explore.Strike;
import dev.rehearse.scenario.FaultPhrase;
import java.util.List;

/**
 * What may come of a fault in a step.
 *
 * @param fault what goes wrong, without a place
 * @param step the step as facts name it; empty outside the procedure
 * @param tried how much was tried
 * @param worst the worst that may come of it
 * @param violates the properties that it may violate, wherever it strikes in the step, but for those that are violated by themselves
 */
public record Cell(FaultPhrase fault, String step, Tried tried, Worst worst, List<String> violates) {

    /**
     * How much was tried.
     *
     * @param places where it may strike in the step
     * @param asBad of how many of them something as severe may come as of the worst
     * @param whole whether all ways that chance can go were gone, and no run was cut off by the scenario's limits
     */
    public record Tried(int places, int asBad, boolean whole) {}

    /**
     * The worst that may come of it.
     *
     * @param strike where it strikes then
     * @param picks what chance answers then where it does not take the first that is possible
     * @param effect on users, data and the procedure
     * @param notice how the operator comes to know
     * @param wayOut what he does about it
     * @param vain why it has no effect at all; empty if it has one
     * @param command that shows it; empty if chance has to go another way than the usual, which only a replay file says
     */
    public record Worst(
            Strike strike,
            List<Pick> picks,
            Effect effect,
            Notice notice,
            WayOut wayOut,
            String vain,
            String command) {}

    /** How bad the worst is. */
    public Severity severity() {
        return worst.effect().severity();
    }
}
