package dev.rehearse.rehearsal;

import dev.rehearse.rehearsal.Passage.Due;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is still to happen to a run after so many events, the next first.
 *
 * @param faults those that strike then
 * @param overtakings of events
 */
public record Ahead(List<Due> faults, List<Overtaking> overtakings) {

    /** Of a run that has not begun. */
    static Ahead of(Occasion occasion) {
        List<Due> waiting = new ArrayList<>();
        List<FaultPhrase> faults = occasion.faults();
        for (int place = 0; place < faults.size(); place++) {
            Placement placement = faults.get(place).placement();
            if (placement.anchor() == Anchor.EVENT && !placement.byLot()) {
                waiting.add(new Due(place, placement.delay()));
            }
        }
        List<Overtaking> overtakings = new ArrayList<>(occasion.overtakings());
        overtakings.sort(Comparator.comparingLong(Overtaking::events));
        return new Ahead(inOrder(waiting), List.copyOf(overtakings));
    }

    /** Those that wait for fewer events first; of those that wait for as many, the first that was asked for. */
    private static List<Due> inOrder(List<Due> waiting) {
        waiting.sort(Comparator.comparingLong(Due::events).thenComparingInt(Due::place));
        return List.copyOf(waiting);
    }

    boolean none() {
        return faults.isEmpty() && overtakings.isEmpty();
    }

    /** After how many events something happens next; the largest number there is if nothing does. */
    long next() {
        long fault = faults.isEmpty() ? Long.MAX_VALUE : faults.get(0).events();
        return overtakings.isEmpty()
                ? fault
                : Math.min(fault, overtakings.get(0).events());
    }

    Ahead delayed(int place, long events) {
        List<Due> others = new ArrayList<>(faults);
        if (!others.removeIf(due -> due.place() == place)) {
            throw new IllegalArgumentException("fault " + place + " does not wait for a number of events");
        }
        others.add(new Due(place, events));
        return new Ahead(inOrder(others), overtakings);
    }

    Ahead withoutFault() {
        return new Ahead(List.copyOf(faults.subList(1, faults.size())), overtakings);
    }

    Ahead withoutOvertaking() {
        return new Ahead(faults, List.copyOf(overtakings.subList(1, overtakings.size())));
    }
}
