package dev.rehearse.ablation;

import dev.rehearse.explore.Exploration.Cell;
import dev.rehearse.explore.Histories;
import dev.rehearse.explore.History;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.site.fact.RuleApplied;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a scenario comes to without a fault, and with each fault and slip of its menu at each step. */
final class Survey {

    private final Perils perils;
    private final Toll clean = new Toll();
    private final Map<Spot, Toll> struck = new LinkedHashMap<>();
    private final Map<RuleApplied, Set<Spot>> rules = new HashMap<>();
    private final Set<RuleApplied> always = new HashSet<>();
    private long placements;
    private long histories;
    private long events;

    private Survey(Perils perils) {
        this.perils = perils;
    }

    /**
     * Surveys a scenario.
     *
     * @param faults 0 or 1, how many may strike in a history
     * @param wanted what of it is looked at; placements elsewhere are only counted
     */
    static Survey of(Scenario scenario, int faults, Predicate<Spot> wanted) {
        Survey survey = new Survey(new Perils(scenario, menu(scenario)));
        survey.look(faults, wanted);
        return survey;
    }

    /** The faults that a scenario names, and all slips that make sense in it. */
    static List<FaultPhrase> menu(Scenario scenario) {
        List<FaultPhrase> menu = new ArrayList<>(scenario.hazards().phrases());
        for (Slip slip : SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook())) {
            if (!menu.contains(slip.phrase())) {
                menu.add(slip.phrase());
            }
        }
        return List.copyOf(menu);
    }

    private void look(int faults, Predicate<Spot> wanted) {
        Histories all = new Histories(perils);
        all.clean(history -> {
            clean.add(perils, history);
            always.addAll(history.rules());
            count(history);
        });
        if (faults > 0) {
            placements = all.withOneFault(cell -> wanted.test(spot(cell)), history -> {
                Spot spot = spot(history.cell());
                struck.computeIfAbsent(spot, any -> new Toll()).add(perils, history);
                history.rules().forEach(rule -> rules.computeIfAbsent(rule, any -> new HashSet<>())
                        .add(spot));
                count(history);
            });
        }
    }

    private void count(History history) {
        histories++;
        events += history.end().served();
    }

    private Spot spot(Cell cell) {
        String words = perils.faults().get(cell.fault()).at(Placement.ANYWHERE).words();
        return new Spot(words, cell.step());
    }

    /** The harm that was found. */
    Tolls tolls() {
        return new Tolls(clean, struck, steps());
    }

    /** What is outside the procedure comes first. */
    private List<String> steps() {
        List<String> steps = new ArrayList<>(List.of("", Slip.BEFORE));
        perils.scenario().runbook().procedure().forEach(step -> steps.add(Integer.toString(step.number())));
        steps.add(Slip.AFTER);
        return steps;
    }

    /** The spots whose histories take a rule, as facts tell of it; all if a history without a fault does. */
    Predicate<Spot> taking(Predicate<RuleApplied> rule) {
        Set<Spot> spots = new HashSet<>();
        rules.forEach((applied, where) -> {
            if (rule.test(applied)) {
                spots.addAll(where);
            }
        });
        boolean all = always.stream().anyMatch(rule);
        return spot -> all || spots.contains(spot);
    }

    /** Whether no history takes a rule. */
    boolean neverTakes(Predicate<RuleApplied> rule) {
        return always.stream().noneMatch(rule) && rules.keySet().stream().noneMatch(rule);
    }

    /** How many ways there are to place a fault. */
    long placements() {
        return placements;
    }

    /** How many histories were followed to their ends. */
    long histories() {
        return histories;
    }

    /** How many events they have together. */
    long events() {
        return events;
    }

    /** How many faults and slips there are. */
    int menu() {
        return perils.faults().size();
    }
}
