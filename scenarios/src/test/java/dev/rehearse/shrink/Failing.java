package dev.rehearse.shrink;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/** A run with several faults, as one could type it. */
record Failing(String scenario, long seed, List<String> faults) {

    static final ScenarioReader READER = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));

    static Failing of(String scenario, long seed, String... faults) {
        return new Failing(scenario, seed, List.of(faults));
    }

    static List<FaultPhrase> phrases(Scenario scenario, List<String> faults) {
        List<FaultPhrase> phrases = new ArrayList<>();
        for (String fault : faults) {
            phrases.add(READER.fault(fault, scenario));
        }
        return phrases;
    }

    Rehearsal rehearsal(String... overrides) {
        Scenario read = READER.open(scenario, List.of(overrides));
        return new Rehearsal(read, phrases(read, faults));
    }

    Run run() {
        return rehearsal().run(seed, 0);
    }

    Shrunk shrunk() {
        Rehearsal rehearsal = rehearsal();
        return Shrink.of(rehearsal, rehearsal.run(seed, 0));
    }

    static boolean violates(Run run, String property) {
        return run.verdicts().stream()
                .anyMatch(v -> v.property().equals(property) && v.judgement() == Judgement.VIOLATED);
    }

    /** An ordinary run of the shrunk run's scenario with other faults, its chance drawn or nominal as there. */
    static Run other(Shrunk shrunk, List<FaultPhrase> faults) {
        Rehearsal rehearsal = new Rehearsal(shrunk.shown().rehearsal().scenario(), faults);
        Occasion occasion = shrunk.shown().run().occasion();
        return occasion.isNominal()
                ? rehearsal.run(rehearsal.nominal(), new dev.rehearse.kernel.chance.Nominal(), List.of())
                : rehearsal.run(
                        rehearsal.occasion(occasion.seed(), occasion.replication()),
                        new Drawn(occasion.seed(), occasion.replication()),
                        List.of());
    }
}
