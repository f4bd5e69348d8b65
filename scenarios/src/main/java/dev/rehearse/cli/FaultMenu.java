package dev.rehearse.cli;

import dev.rehearse.fault.Possible;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** What may go wrong: all that the cluster declares and all slips that make sense, or what is asked for. */
final class FaultMenu {

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            description = "only this may go wrong, such as \"S1 crash\"; repeatable (default: all faults and slips)")
    private List<String> faults = List.of();

    @Option(names = "--no-slips", description = "the operator does nothing wrong")
    private boolean noSlips;

    @Option(names = "--no-faults", description = "the operator's slips only")
    private boolean noFaults;

    FaultMenu() {}

    /** The menu for a scenario, each once, without a place. */
    List<FaultPhrase> of(ScenarioReader reader, Scenario scenario) {
        if (!faults.isEmpty() && (noSlips || noFaults)) {
            throw new Refusal("--fault says already what may go wrong; leave --no-slips and --no-faults out");
        }
        if (scenario.hazards().every() && !scenario.hazards().phrases().isEmpty()) {
            throw new Refusal(
                    scenario.name() + " has faults that are sure to happen; write faults: {any: [...], at most: 1}");
        }
        Set<FaultPhrase> menu = new LinkedHashSet<>();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> menu.add(asked(reader, scenario, fault)));
        }
        if (faults.isEmpty() && !noFaults) {
            declared(reader, scenario, menu);
        }
        if (faults.isEmpty() && !noSlips) {
            for (Slip slip : SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook())) {
                menu.add(slip.phrase());
            }
        }
        if (menu.isEmpty()) {
            throw new Refusal("with --no-slips and --no-faults nothing may go wrong");
        }
        return List.copyOf(menu);
    }

    private static FaultPhrase asked(ScenarioReader reader, Scenario scenario, String fault) {
        FaultPhrase phrase = reader.fault(fault, scenario);
        Anchor anchor = phrase.placement().anchor();
        if (anchor != Anchor.ANYWHERE && anchor != Anchor.AHEAD) {
            throw new Refusal("--fault \"" + fault + "\": every place is tried; leave out when it strikes");
        }
        return phrase;
    }

    /** Those that the scenario names first, in its order, for it may say how long they last. */
    private static void declared(ScenarioReader reader, Scenario scenario, Set<FaultPhrase> into) {
        for (FaultPhrase phrase : scenario.hazards().phrases()) {
            into.add(phrase.namesStep() ? phrase : phrase.at(Placement.ANYWHERE));
        }
        List<String> known = new ArrayList<>();
        into.forEach(phrase -> known.add(phrase.subject() + " " + phrase.kind().words()));
        for (Possible possible : Possible.of(scenario, new Rehearsal(scenario, List.of()).model())) {
            for (String where : possible.where()) {
                FaultPhrase phrase = reader.fault(where + " " + possible.fault(), scenario);
                if (!known.contains(phrase.subject() + " " + phrase.kind().words())) {
                    into.add(phrase);
                }
            }
        }
    }
}
