package dev.rehearse.ablation;

import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one change.
 *
 * @param change to the procedure
 * @param need what the thing that was left out or weakened is there for
 * @param worse harm without it, the worst first: without a fault before with one
 * @param better harm that there is only with it, at other steps
 * @param story what happens in the first of what is worse, in short lines; empty if nothing is
 * @param search how much was looked at
 * @param scenario the changed one; null if nothing was to be followed in it
 * @param problem why the changed scenario cannot be read; empty if it can
 */
public record Finding(
        Change change,
        Need need,
        List<Harm> worse,
        List<Harm> better,
        List<String> story,
        Search search,
        @Nullable Scenario scenario,
        String problem) {

    /**
     * How much was looked at.
     *
     * @param placements ways to place a fault in the changed procedure
     * @param histories that were followed to their ends
     * @param events of these histories
     * @param untaken whether it is a rule that no history of the procedure as written takes, so that nothing was to be followed
     */
    public record Search(long placements, long histories, long events, boolean untaken) {

        static final Search NONE = new Search(0, 0, 0, false);
    }

    static Finding unreadable(Change change, String problem) {
        return new Finding(change, Need.UNDECIDED, List.of(), List.of(), List.of(), Search.NONE, null, problem);
    }

    static Finding untaken(Change change, long placements) {
        Search search = new Search(placements, 0, 0, true);
        return new Finding(change, Need.REDUNDANT, List.of(), List.of(), List.of(), search, null, "");
    }

    /** The command that shows what is worse; empty if chance had to go its second way, which no command can say. */
    public String command(Harm harm) {
        if (scenario == null || !harm.example().nominal()) {
            return "";
        }
        List<FaultPhrase> faults = harm.example().faults();
        return new Rerun(scenario, faults, Occasion.nominal(faults)).text();
    }
}
