package dev.rehearse.shrink;

import dev.rehearse.kernel.chance.Path;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.shrink.Shrunk.Shown;
import dev.rehearse.shrink.Suspect.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A failing run while it becomes smaller: the faults that are left, where they are by now. */
final class Reduction {

    private final Occasion before;
    private final List<FaultPhrase> asked;
    private final String property;
    private final Trial trial;
    private List<Piece> pieces;

    /** By the number of a fault: all that were left when its earliest place was last searched for, and where they were. */
    private final Map<Integer, List<Piece>> searched = new HashMap<>();

    /** A fault that is left, by its place among those that were asked for. */
    private record Piece(int number, FaultPhrase fault) {}

    /**
     * Begins with the whole run.
     *
     * @param before which run it is
     * @param property that it violates
     * @param path what chance answered in it
     */
    Reduction(Scenario scenario, Occasion before, String property, Path path) {
        this.before = before;
        this.asked = before.faults().stream()
                .filter(fault -> !fault.placement().byLot()) // it was not drawn
                .toList();
        this.property = property;
        this.trial = new Trial(scenario, property, before, path);
        List<Piece> all = new ArrayList<>();
        for (int number = 0; number < asked.size(); number++) {
            all.add(new Piece(number, asked.get(number)));
        }
        pieces = List.copyOf(all);
    }

    /** Shrinks it. */
    Shrunk shrunk() {
        boolean changed = true;
        while (changed) {
            changed = calmer();
            if (trial.calmOrder(faults())) {
                searched.clear();
                changed = true;
            }
            changed |= fewer();
            changed |= earlier();
            if (trial.forget(faults())) {
                searched.clear(); // with other chance the earliest place may be another
                changed = true;
            }
        }
        Shown shown = trial.shown(faults());
        Violation violation = Shrink.violation(shown.run(), property);
        if (violation == null) {
            throw mistaken();
        }
        return new Shrunk(violation, before, suspects(), trial.effort(), shown);
    }

    private List<Suspect> suspects() {
        List<Hit> hits = trial.hits(faults());
        List<Suspect> suspects = new ArrayList<>();
        int place = 0;
        for (int number = 0; number < asked.size(); number++) {
            boolean left = place < pieces.size() && pieces.get(place).number() == number;
            suspects.add(new Suspect(asked.get(number), left ? hits.get(place++) : null));
        }
        return List.copyOf(suspects);
    }

    private List<FaultPhrase> faults() {
        return faults(pieces);
    }

    private static List<FaultPhrase> faults(List<Piece> some) {
        return some.stream().map(Piece::fault).toList();
    }

    /** Without drawn times, with the faults where they are now, or else where they were asked for. */
    private boolean calmer() {
        if (trial.isCalm()) {
            return false;
        }
        if (trial.failsCalmly(faults())) {
            searched.clear();
            return true;
        }
        List<Piece> back = new ArrayList<>();
        for (Piece piece : pieces) {
            back.add(new Piece(piece.number(), asked.get(piece.number())));
        }
        if (back.equals(pieces) || !trial.failsCalmly(faults(back))) {
            return false;
        }
        pieces = List.copyOf(back);
        searched.clear();
        return true;
    }

    private boolean fewer() {
        int before = pieces.size();
        pieces = Fewest.of(pieces, some -> trial.fails(faults(some)));
        return pieces.size() < before;
    }

    /** Each before the earliest event that will do; those that strike first come first. */
    private boolean earlier() {
        boolean changed = false;
        List<Integer> order = new ArrayList<>();
        List<Hit> hits = trial.hits(faults());
        for (int place = 0; place < pieces.size(); place++) {
            order.add(place);
        }
        order.sort(Comparator.comparingLong(place -> hits.get(place).events()));
        for (int place : order) {
            changed |= earlier(place);
        }
        return changed;
    }

    private boolean earlier(int place) {
        Hit hit = trial.hits(faults()).get(place);
        if (!hit.strikes() || pieces.equals(searched.get(pieces.get(place).number()))) {
            return false; // what never strikes can still be needed, if the run waits for it
        }
        boolean counted = hit.fault().placement().anchor() == Anchor.EVENT;
        long end = counted ? hit.fault().placement().delay() : hit.events() + 1;
        List<FaultPhrase> moved = trial.earliest(faults(), place, end);
        boolean changed = !moved.equals(faults());
        if (changed) {
            pieces = at(moved);
            if (!trial.fails(moved)) {
                throw mistaken();
            }
        }
        searched.put(pieces.get(place).number(), pieces);
        return changed;
    }

    private List<Piece> at(List<FaultPhrase> moved) {
        List<Piece> all = new ArrayList<>();
        for (int place = 0; place < pieces.size(); place++) {
            all.add(new Piece(pieces.get(place).number(), moved.get(place)));
        }
        return List.copyOf(all);
    }

    private IllegalStateException mistaken() {
        return new IllegalStateException("a run with " + faults() + " does not violate " + property);
    }
}
