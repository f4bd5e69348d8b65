package dev.rehearse.explore;

import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Overtaking;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Faults after which a property is violated, none of which could be left out, each at the earliest place in its step.
 *
 * @param property what is violated, in the scenario's words
 * @param strikes what went wrong
 * @param picks what chance answered where it did not take the first that is possible
 * @param events how many events it takes until the property is violated
 */
public record Counterexample(String property, List<Strike> strikes, List<Pick> picks, long events) {

    /** Fewest faults first, then fewest events; then those whose faults strike first. */
    static final Comparator<Counterexample> SHORTEST = Comparator.<Counterexample>comparingInt(
                    found -> found.strikes().size())
            .thenComparingLong(Counterexample::events)
            .thenComparing(found -> found.strikes().stream()
                    .map(strike ->
                            String.format(Locale.ROOT, "%019d %9d %s", strike.events(), strike.fault(), strike.what()))
                    .collect(Collectors.joining()));

    /** Whether the clean course of chance leads there, with events in the order in which they are scheduled. */
    public boolean isNominal() {
        return picks.isEmpty() && strikes.stream().noneMatch(Strike::isOrder);
    }

    private List<Overtaking> overtakings() {
        return strikes.stream()
                .filter(Strike::isOrder)
                .map(strike -> new Overtaking(strike.events(), strike.rank(), strike.what()))
                .toList();
    }

    /** The faults as a scenario writes them, each with the number of events after which it strikes. */
    public List<FaultPhrase> faults(List<FaultPhrase> menu) {
        List<FaultPhrase> faults = new ArrayList<>();
        for (Strike strike : strikes) {
            if (strike.isFault()) {
                faults.add(menu.get(strike.fault()).at(Placement.after(strike.events())));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * An ordinary run in which the same happens, to be replayed.
     *
     * @throws IllegalStateException if the property is not violated in it, which would be a mistake of ours
     */
    public Replay replay(Scenario scenario, List<FaultPhrase> menu) {
        Rehearsal rehearsal = new Rehearsal(scenario, faults(menu));
        Recorder recorder = new Recorder(new Chosen(picks));
        Occasion occasion = Occasion.nominal(rehearsal.asked()).overtaking(overtakings());
        Run run = rehearsal.run(occasion, recorder, List.of());
        boolean same = run.verdicts().stream()
                .anyMatch(verdict -> verdict.property().equals(property) && verdict.judgement() == Judgement.VIOLATED);
        if (!same) {
            throw new IllegalStateException("a run with " + rehearsal.given() + " does not violate " + property);
        }
        return Replay.of(rehearsal, run, recorder.path());
    }
}
