package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Evidence.Place;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All ways in which it can be, with the situation of each, and the search that begins there. */
final class Field {

    private final List<Instruction> moves;
    private final Limits limits;
    private final List<Place> places;
    private final Backward backward;
    private final Ground ground;
    private final int[] first;
    private final long already;
    private boolean late;

    /**
     * Ways in which it can be.
     *
     * @param outages how long a service may be down, in nanoseconds: ascending, what is longer is worse
     * @param limits when to give up
     */
    Field(Midway midway, List<Instruction> moves, List<Long> outages, Limits limits, List<Place> places) {
        this.moves = moves;
        this.limits = limits;
        this.places = places;
        this.backward = new Backward(places.get(0).stage().scenario(), midway, moves);
        this.ground = new Ground(midway, backward, moves, outages);
        this.first = places.stream()
                .mapToInt(place ->
                        ground.first(place.stage(), !place.reading().help().isEmpty()))
                .toArray();
        long violated = 0;
        for (int situation : first) {
            violated |= ground.violated(situation);
        }
        already = violated;
    }

    /** What is violated as it stands: a bit for each property. */
    long already() {
        return already;
    }

    /** Whether a limit was reached. */
    boolean late() {
        return late;
    }

    /** How many situations were looked at. */
    int seen() {
        return ground.size();
    }

    /** What a command undoes, in a sentence; empty if nothing. */
    String undone(Instruction line) {
        return backward.said(line);
    }

    /** What could have been typed and was not, a sentence each. */
    List<String> withheld() {
        return backward.withheld();
    }

    Ground ground() {
        return ground;
    }

    Improvisation stage() {
        return places.get(0).stage();
    }

    List<Reading> readings() {
        return places.stream().map(Place::reading).toList();
    }

    /** The shortest continuation under a rule; null if there is none, or a limit was reached. */
    @Nullable
    Continuation shortest(Rule rule) {
        int[] all = Arrays.stream(first).distinct().toArray();
        Planner planner = new Planner(ground, moves.size(), rule, true);
        boolean whole = planner.search(all, Planner.NONE, limits);
        late |= !whole;
        if (!whole || planner.cost() == Planner.NONE) {
            return null;
        }
        Trim trim = new Trim(ground, moves, rule, all);
        Continuation found = trim.of(new Weaver(ground, planner, moves).whole());
        if (found.straight()) {
            return found;
        }
        Planner blind = new Planner(ground, moves.size(), rule, false);
        boolean ended = blind.search(all, planner.cost(), limits);
        return ended && blind.cost() <= planner.cost() ? trim.of(new Weaver(ground, blind, moves).whole()) : found;
    }

    /**
     * The continuation as it goes for each way in which it can be, each played as a run.
     *
     * @param excused properties that it may violate: a bit each
     * @throws IllegalStateException if a run does not come to the same end, which would be a mistake of ours
     */
    List<Route> played(Continuation plan, long excused) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Route route = Route.of(ground, moves, first[i], plan);
            if (!route.legs().isEmpty()) {
                route.proven(places.get(i).stage().scenario(), names(excused));
            }
            routes.add(route);
        }
        return List.copyOf(routes);
    }

    /** The properties of some bits. */
    List<String> names(long properties) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < stage().properties().size(); i++) {
            if ((properties >>> i & 1) != 0) {
                names.add(stage().properties().get(i));
            }
        }
        return names;
    }
}
