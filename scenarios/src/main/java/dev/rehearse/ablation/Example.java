package dev.rehearse.ablation;

import dev.rehearse.explore.History;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import java.util.Comparator;
import java.util.List;

/**
 * A history in which something is so.
 *
 * @param faults what struck, each after so many events; none in a history without a fault
 * @param nominal whether chance went the first way that is possible, so that a command shows it
 * @param events how many events the history has
 * @param outcome how the procedure ended
 */
public record Example(List<FaultPhrase> faults, boolean nominal, long events, String outcome) {

    /** Those that a command shows first, then those of fewest events. */
    static final Comparator<Example> SHORTEST = Comparator.comparing((Example example) -> !example.nominal())
            .thenComparingLong(Example::events)
            .thenComparing(example -> example.faults().toString());

    static Example of(History history, List<FaultPhrase> menu, String outcome) {
        List<FaultPhrase> faults = history.strikes().stream()
                .map(strike -> menu.get(strike.fault()).at(Placement.after(strike.events())))
                .toList();
        return new Example(faults, history.picks().isEmpty(), history.end().served(), outcome);
    }
}
