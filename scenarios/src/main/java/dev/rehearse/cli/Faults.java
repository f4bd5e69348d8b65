package dev.rehearse.cli;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/** What a single run asks of its faults. */
final class Faults {

    private Faults() {}

    /** The scenario of a run; what is wrong with it is told together with what is wrong with the run's faults. */
    static Scenario scenario(ScenarioReader reader, String name, List<String> overrides, List<String> faults) {
        try {
            return reader.open(name, overrides);
        } catch (BadScenario bad) {
            List<Problem> problems = new ArrayList<>(bad.problems());
            // what an override may have added to the cluster or the procedure cannot be called unknown
            if (overrides.stream().noneMatch(set -> set.startsWith("cluster") || set.startsWith("procedure"))) {
                problems.addAll(besides(reader, name, faults));
            }
            throw new BadScenario(problems);
        }
    }

    private static List<Problem> besides(ScenarioReader reader, String name, List<String> faults) {
        try {
            Scenario plain = reader.open(name, List.of());
            List<Problem> problems = new ArrayList<>();
            parse(reader, plain, faults, problems);
            return problems;
        } catch (BadScenario broken) {
            return List.of(); // the scenario itself is, and that is told already
        }
    }

    /** The faults of a run, or all that is wrong with them. */
    static List<FaultPhrase> read(ScenarioReader reader, Scenario scenario, List<String> faults) {
        List<Problem> problems = new ArrayList<>();
        List<FaultPhrase> read = parse(reader, scenario, faults, problems);
        if (!problems.isEmpty()) {
            throw new BadScenario(problems);
        }
        for (FaultPhrase fault : read) {
            if (fault.placement().anchor() == Anchor.ANYWHERE) {
                throw new Refusal("--fault \"" + fault.words() + "\" does not say when; write for example \""
                        + fault.words() + " during step 1\"");
            }
        }
        return read;
    }

    private static List<FaultPhrase> parse(
            ScenarioReader reader, Scenario scenario, List<String> faults, List<Problem> problems) {
        List<FaultPhrase> read = new ArrayList<>();
        for (String fault : faults) {
            if (fault.isBlank()) {
                throw new Refusal("--fault is empty; a fault is written like \"S1 crash during step 6\"");
            }
            try {
                read.add(reader.fault(fault, scenario));
            } catch (BadScenario bad) {
                problems.addAll(bad.problems());
            }
        }
        return read;
    }
}
