package dev.rehearse.shrink;

import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fault put before an earlier event. That it strikes is an event too, and that what it strikes takes note of it another; so those
 * that it overtakes are also tried one and two events later, where they strike before the same event as ever.
 *
 * @param faults all of them, after the move
 * @param delays of those whose place changes, by their place in the list: how many events they wait for
 */
record Move(List<FaultPhrase> faults, Map<Integer, Long> delays) {

    /** The two events that a fault adds to a run, whatever its effect. */
    private static final int ADDED = 2;

    /**
     * The moves of a fault to a place, the one that leaves the others alone first. None of them makes the sum of all places larger, so
     * that moving comes to an end.
     *
     * @param events how many events are served before it strikes
     * @param place of the fault that is moved
     * @param from how many were served before it struck until now
     */
    static List<Move> to(long events, int place, List<FaultPhrase> faults, long from) {
        List<Move> moves = new ArrayList<>(List.of(of(events, place, faults, List.of(), 0)));
        List<Integer> overtaken = new ArrayList<>();
        for (int other = 0; other < faults.size(); other++) {
            Placement placement = faults.get(other).placement();
            if (other != place
                    && placement.anchor() == Anchor.EVENT
                    && placement.delay() >= events
                    && placement.delay() <= from) {
                overtaken.add(other);
            }
        }
        for (int added = 1; added <= ADDED && !overtaken.isEmpty(); added++) {
            Move move = of(events, place, faults, overtaken, added);
            if (move.gains(place, faults)) {
                moves.add(move);
            }
        }
        return moves;
    }

    private static Move of(long events, int place, List<FaultPhrase> faults, List<Integer> overtaken, int added) {
        Map<Integer, Long> delays = new TreeMap<>();
        delays.put(place, events);
        for (int other : overtaken) {
            delays.put(other, faults.get(other).placement().delay() + added);
        }
        List<FaultPhrase> moved = new ArrayList<>(faults);
        delays.forEach((fault, delay) -> moved.set(fault, faults.get(fault).at(Placement.after(delay))));
        return new Move(List.copyOf(moved), delays);
    }

    /** Whether the fault comes forward by more events than the others are put off together; any place will do if it had none. */
    private boolean gains(int place, List<FaultPhrase> before) {
        return before.get(place).placement().anchor() != Anchor.EVENT || sum(faults) < sum(before);
    }

    private static long sum(List<FaultPhrase> faults) {
        long sum = 0;
        for (FaultPhrase fault : faults) {
            sum += fault.placement().anchor() == Anchor.EVENT
                    ? fault.placement().delay()
                    : 0;
        }
        return sum;
    }
}
