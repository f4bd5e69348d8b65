package dev.rehearse.fmea;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.fault.Possible;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Effects of built-in scenarios, for tests. */
final class Sheets {

    static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private Sheets() {}

    static Scenario open(String name, String... overrides) {
        return READER.open(name, List.of(overrides));
    }

    /** All that can go wrong. */
    static List<FaultPhrase> menu(Scenario scenario) {
        List<FaultPhrase> menu = new ArrayList<>();
        for (Possible possible : Possible.of(scenario, new Rehearsal(scenario, List.of()).model())) {
            possible.where().forEach(where -> menu.add(READER.fault(where + " " + possible.fault(), scenario)));
        }
        menu.addAll(slips(scenario));
        return menu;
    }

    static List<FaultPhrase> slips(Scenario scenario) {
        return SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook()).stream()
                .map(Slip::phrase)
                .toList();
    }

    static Effects of(Scenario scenario, List<FaultPhrase> menu, Predicate<String> steps) {
        return Effects.of(scenario, menu, Plan.upTo(1).by(2), steps);
    }

    static Effects of(Scenario scenario, String... faults) {
        List<FaultPhrase> menu = new ArrayList<>();
        for (String fault : faults) {
            menu.add(READER.fault(fault, scenario));
        }
        return of(scenario, menu, any -> true);
    }

    static Cell cell(Effects effects, String step, String fault) {
        return effects.cells().stream()
                .filter(cell -> cell.step().equals(step) && cell.fault().words().equals(fault))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell of " + fault + " in step " + step));
    }
}
