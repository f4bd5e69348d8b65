package dev.rehearse.rehearsal;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Odds;
import dev.rehearse.scenario.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws for each run which of its faults strike that say how likely they are, and when. Each has a random stream of its own,
 * named after it, so whatever else is drawn in a run is drawn as well without the fault.
 */
final class Lots {

    private final List<FaultPhrase> asked;
    private final List<Lot> lots = new ArrayList<>();
    private final int grouped;
    private final int atMost;
    private final long longest;

    /** One of the faults: at most one of both is there to be asked. */
    private record Lot(int place, List<Activity> times, List<Choice> whether) {}

    /**
     * The lots of a scenario.
     *
     * @param asked the faults of every run
     * @param grouped how many of them, the first, are those of which at most some strike
     * @param atMost how many of these strike in one run, those that come first
     * @param longest simulated time of a run, in nanoseconds
     */
    Lots(List<FaultPhrase> asked, int grouped, int atMost, long longest) {
        this.asked = asked;
        this.grouped = grouped;
        this.atMost = atMost;
        this.longest = longest;
        Map<String, Integer> times = new HashMap<>();
        for (int place = 0; place < asked.size(); place++) {
            if (asked.get(place).placement().byLot()) {
                lots.add(lot(place, times));
            }
        }
    }

    private Lot lot(int place, Map<String, Integer> times) {
        FaultPhrase fault = asked.get(place);
        Odds odds = fault.placement().odds();
        Distribution law = odds.time();
        String name = law == null
                ? fault.at(fault.placement().with(Odds.CERTAIN)).words() + " or not"
                : "time to " + fault.at(Placement.ANYWHERE).words();
        int before = times.merge(name, 1, Integer::sum);
        String stream = before == 1 ? name : name + ", number " + before;
        if (law != null) {
            return new Lot(place, List.of(new Activity(place, stream, law)), List.of());
        }
        List<Double> weights = List.of(1 - odds.probability(), odds.probability());
        return new Lot(place, List.of(), List.of(new Choice(place, stream, List.of("not", "strikes"), weights)));
    }

    /** Whether there is nothing to be drawn. */
    boolean none() {
        return lots.isEmpty();
    }

    /** The faults of a run; those that it does not draw still stand by lot. */
    List<FaultPhrase> draw(Drawn chance) {
        if (none()) {
            return asked;
        }
        List<FaultPhrase> drawn = new ArrayList<>(asked);
        List<Integer> group = new ArrayList<>();
        for (Lot lot : lots) {
            Placement placement = placement(lot, chance);
            if (!placement.byLot()) {
                drawn.set(lot.place(), asked.get(lot.place()).at(placement));
                if (lot.place() < grouped) {
                    group.add(lot.place());
                }
            }
        }
        if (group.size() > atMost) {
            group.sort(Comparator.comparingLong(place -> start(drawn.get(place).placement())));
            for (int place : group.subList(atMost, group.size())) {
                drawn.set(place, asked.get(place));
            }
        }
        return List.copyOf(drawn);
    }

    /** Those for which nobody knows when they strike come behind those for which it is known. */
    private static long start(Placement placement) {
        return placement.anchor() == Placement.Anchor.START ? placement.delay() : Long.MAX_VALUE;
    }

    private Placement placement(Lot lot, Drawn chance) {
        Placement asked = this.asked.get(lot.place()).placement();
        for (Activity time : lot.times()) {
            long strikes = chance.duration(time, 0, 0);
            return strikes <= longest ? Placement.at(strikes) : asked;
        }
        boolean strikes = chance.choose(lot.whether().get(0), 0, 0) == 1;
        return strikes ? asked.with(Odds.CERTAIN) : asked;
    }
}
