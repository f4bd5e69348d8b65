package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Belief.Way;
import java.util.HashMap;
import java.util.Map;

/**
 * Which of the shortest ways is shown: the one on which services are down for the shortest time, in the worst case; of those the one
 * that takes the shortest time; of those the one whose command comes first in the scenario. It is asked when the search is over.
 */
final class Preference {

    private final Ground ground;
    private final Planner planner;
    private final Map<Belief, Choice> known = new HashMap<>();

    /**
     * A way and what it costs in the worst case.
     *
     * @param way what to type
     * @param outage how long services are down, together, in nanoseconds
     * @param time how long it takes without the operator's thinking, in nanoseconds
     */
    private record Choice(Way way, long outage, long time) {

        boolean better(Choice other) {
            return outage == other.outage ? time < other.time : outage < other.outage;
        }
    }

    Preference(Ground ground, Planner planner) {
        this.ground = ground;
        this.planner = planner;
    }

    /** The best of the shortest. */
    Way best(Belief belief) {
        return choice(belief).way();
    }

    private Choice choice(Belief belief) {
        Choice same = known.get(belief);
        if (same != null) {
            return same;
        }
        Choice best = null;
        for (Way way : belief.ways) {
            if (planner.cost(way) == belief.cost) {
                Choice choice = choice(belief, way);
                best = best == null || choice.better(best) ? choice : best;
            }
        }
        if (best == null) {
            throw new IllegalStateException("what leads to an end has no way there");
        }
        known.put(belief, best);
        return best;
    }

    private Choice choice(Belief belief, Way way) {
        long outage = 0;
        long time = 0;
        for (int situation : belief.situations) {
            Edge edge = ground.edge(situation, way.move());
            if (edge != null) {
                outage = Math.max(outage, edge.outage());
                time = Math.max(time, edge.time());
            }
        }
        long furtherOutage = 0;
        long furtherTime = 0;
        for (int into : way.into()) {
            Belief next = planner.belief(into);
            if (next.cost > 0) {
                Choice rest = choice(next);
                furtherOutage = Math.max(furtherOutage, rest.outage());
                furtherTime = Math.max(furtherTime, rest.time());
            }
        }
        return new Choice(way, outage + furtherOutage, time + furtherTime);
    }
}
