package dev.rehearse.fmea;

import dev.rehearse.explore.Chosen;
import dev.rehearse.explore.Strike;
import dev.rehearse.fmea.Cell.Worst;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.rehearsal.Account;
import dev.rehearse.rehearsal.Fate;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.Rerun;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has in an ordinary run again what a search found, so that nothing is told that its own command does not show. */
final class Proof {

    private final Scenario scenario;
    private final Ordinary ordinary;
    private final Appraisal appraisal;

    Proof(Scenario scenario, Ordinary ordinary, Appraisal appraisal) {
        this.scenario = scenario;
        this.ordinary = ordinary;
        this.appraisal = appraisal;
    }

    /**
     * Has it again.
     *
     * @param fault without a place
     * @throws IllegalStateException if something else comes of it, which would be a mistake of ours
     */
    Worst of(FaultPhrase fault, Consequence found) {
        for (FaultPhrase placed : placed(fault, found)) {
            Worst worst = again(placed, found);
            if (worst != null) {
                return worst;
            }
        }
        throw new IllegalStateException(
                "a run with " + fault.words() + " at " + found.strike() + " does not come to " + found.result());
    }

    /** Where it strikes: as its own words say, if they say so, and else after a number of events. */
    private static List<FaultPhrase> placed(FaultPhrase fault, Consequence found) {
        List<FaultPhrase> placed = new ArrayList<>();
        if (fault.namesStep()) {
            placed.add(fault.at(Placement.ahead(found.strike().step())));
        }
        placed.add(exact(fault, found.strike()));
        return placed;
    }

    private static FaultPhrase exact(FaultPhrase fault, Strike strike) {
        return fault.at(Placement.after(strike.events()));
    }

    private @Nullable Worst again(FaultPhrase placed, Consequence found) {
        Rehearsal rehearsal = new Rehearsal(scenario, List.of(placed));
        Witness witness = new Witness(ordinary::tells);
        Occasion occasion = Occasion.nominal(rehearsal.asked());
        Run run = rehearsal.run(occasion, new Chosen(found.picks()), List.of(witness));
        Consequence.Result result = appraisal.result(Account.of(run), witness);
        if (!same(result, found.result())) {
            return null;
        }
        List<Fate> fates = run.fates();
        String command = found.isUsual() ? new Rerun(scenario, List.of(placed), occasion).text() : "";
        return new Worst(
                found.strike(),
                found.picks(),
                result.effect(),
                result.notice(),
                result.wayOut(),
                fates.get(fates.size() - 1).vain(),
                command);
    }

    /** But for how long it takes to be noticed, which for a slip counts from when he thinks of it, or from when he types. */
    private static boolean same(Consequence.Result one, Consequence.Result other) {
        return one.effect().equals(other.effect())
                && one.wayOut().equals(other.wayOut())
                && one.notice().by() == other.notice().by()
                && one.notice().words().equals(other.notice().words());
    }

    /** The same run for a replay file. */
    static Replay replay(Scenario scenario, Cell cell) {
        Rehearsal rehearsal =
                new Rehearsal(scenario, List.of(exact(cell.fault(), cell.worst().strike())));
        Recorder recorder = new Recorder(new Chosen(cell.worst().picks()));
        Run run = rehearsal.run(Occasion.nominal(rehearsal.asked()), recorder, List.of());
        return Replay.of(rehearsal, run, recorder.path());
    }
}
