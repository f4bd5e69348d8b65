package dev.rehearse.rehearsal;

import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Source;
import dev.rehearse.toy.ToyFault;
import java.util.List;

/** A scenario with all that matters, on toy servers: A is upgraded while B serves. */
public final class ToyScenario {

    private ToyScenario() {}

    /** The scenario, cut off after so many nanoseconds. */
    public static Scenario until(long limit) {
        Scenario bare = new dev.rehearse.toy.Rehearsal()
                .set("assume", "operator", "5 s .. 15 s")
                .step(1, "A: stop")
                .step(2, "B: promote", "B: state -> PRIMARY")
                .step(3, "A: install 2.0")
                .step(4, "A: start -> STANDBY")
                .when(
                        dev.rehearse.toy.Rehearsal.all(
                                dev.rehearse.toy.Rehearsal.is("A", Relation.IS_NOT, "PRIMARY"),
                                dev.rehearse.toy.Rehearsal.is("B", Relation.DOWN, "")),
                        Next.RETRY,
                        "B: start -> STANDBY",
                        "B: promote")
                .scenario();
        return new Scenario(
                new Source("toy", "the text of the toy\n", List.of()),
                bare.heading(),
                bare.system(),
                bare.plan(),
                bare.runbook(),
                bare.hazards(),
                new Claims(
                        List.of(phrase("no-command-refused", "", 0), phrase("downtime of", "write <= 1 min", 0)),
                        List.of(phrase("write-service-restored", "", 600)),
                        List.of()),
                new Limits(limit, 100_000));
    }

    /** The scenario, run to its end. */
    public static Scenario whole() {
        return until(Limits.DEFAULT.run());
    }

    /** B crashes during step 3. */
    public static FaultPhrase crash() {
        return new FaultPhrase("B", ToyFault.CRASH, "B", 0, Placement.during(3));
    }

    private static PropertyPhrase phrase(String name, String argument, long seconds) {
        String limit = seconds == 0 ? "" : " within 10 min";
        String text = (name + " " + argument).strip() + limit;
        return new PropertyPhrase(new Place("toy", 1, 1), name, argument, seconds * 1_000_000_000L, text);
    }
}
