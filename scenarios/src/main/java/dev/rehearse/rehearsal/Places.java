package dev.rehearse.rehearsal;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Uniform;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which faults stand somewhere in a step, and where in it. */
final class Places {

    private static final double UNITS = 0x1.0p52;

    private final List<Integer> places = new ArrayList<>();

    Places(List<FaultPhrase> asked) {
        for (int place = 0; place < asked.size(); place++) {
            Placement placement = asked.get(place).placement();
            if (placement.anchor() == Anchor.DURING && !placement.byLot()) {
                places.add(place);
            }
        }
        places.sort(
                Comparator.comparingInt(place -> asked.get(place).placement().step()));
    }

    /** The indexes of these faults; earlier steps first, since a fault may lengthen the steps behind it. */
    List<Integer> bySteps() {
        return places;
    }

    /** Where in its step a fault strikes, 0 to less than 1: a random number of its own, so no other is disturbed. */
    static double uniform(int place, long seed, long replication) {
        Activity where = new Activity(place, "place of fault " + place, new Uniform(0, UNITS));
        double units = (double) new Drawn(seed, replication).duration(where, 0, 0);
        return Math.min(units, UNITS - 1) / UNITS;
    }
}
