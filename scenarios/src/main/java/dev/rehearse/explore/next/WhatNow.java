package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Advice.Other;
import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.explore.next.Evidence.Place;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the shortest continuation of allowed commands that brings a procedure to a safe end, from wherever somebody stands.
 * Safe is what the scenario claims; a continuation that takes a service down is looked for only if there is no other, one that
 * loses something only if there is none at all.
 */
public final class WhatNow {

    /** If no continuation keeps outages as short as they should be, they may be so many times longer; then anything goes. */
    private static final long LONGER = 10;

    private static final long LONGEST = 60;

    private final Scenario scenario;
    private final Standing standing;
    private final Limits limits;
    private final List<Long> outages;
    private final Midway midway;
    private final List<Instruction> moves;
    private final Evidence evidence;

    private boolean late;
    private int seen;

    private WhatNow(Scenario scenario, Standing standing, Limits limits, long outage) {
        this.scenario = scenario;
        this.standing = standing;
        this.limits = limits;
        this.outages = List.of(outage, longer(outage, LONGER), longer(outage, LONGEST));
        Midway offered = scenario.system().midway();
        if (offered == null) {
            throw new IllegalArgumentException("this system has no words for where one stands");
        }
        midway = offered;
        moves = Moves.of(scenario, midway, standing.after());
        evidence = new Evidence(scenario, standing, midway);
    }

    /**
     * Looks.
     *
     * @param limits when to give up
     * @param outage how long a service may be taken down, in nanoseconds, if there is another way
     * @throws BadScenario if what was typed cannot be
     * @throws IllegalArgumentException if the system has no words for where one stands
     */
    public static Advice of(Scenario scenario, Standing standing, Limits limits, long outage) {
        return new WhatNow(scenario, standing, limits, outage).advice();
    }

    private static long longer(long outage, long times) {
        return outage > Long.MAX_VALUE / times ? Long.MAX_VALUE : outage * times;
    }

    /** Ways in which it can be, with the situation of each. */
    private final class Field {
        private final List<Place> places;
        private final Ground ground = new Ground(midway, moves, outages);
        private final int[] first;
        private final long already;

        Field(List<Place> places) {
            this.places = places;
            this.first = places.stream()
                    .mapToInt(place -> ground.first(place.stage()))
                    .toArray();
            long violated = 0;
            for (int situation : first) {
                violated |= ground.violated(situation);
            }
            already = violated;
        }

        Improvisation stage() {
            return places.get(0).stage();
        }

        /** The shortest continuation under a rule; null if there is none, or a limit was reached. */
        @Nullable
        Continuation shortest(Rule rule) {
            int[] all = Arrays.stream(first).distinct().toArray();
            Planner planner = new Planner(ground, moves.size(), rule, true);
            boolean whole = planner.search(all, Planner.NONE, limits);
            late |= !whole;
            seen = Math.max(seen, ground.size());
            if (!whole || planner.cost() == Planner.NONE) {
                return null;
            }
            Continuation found = new Weaver(ground, planner, moves).whole();
            if (found.straight()) {
                return found;
            }
            Planner blind = new Planner(ground, moves.size(), rule, false);
            boolean ended = blind.search(all, planner.cost(), limits);
            return ended && blind.cost() <= planner.cost() ? new Weaver(ground, blind, moves).whole() : found;
        }

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

    /**
     * A continuation.
     *
     * @param field where it begins
     * @param plan what to type
     * @param passed how many of the limits on outages it passes
     */
    private record Found(Field field, Continuation plan, int passed) {}

    /** The shortest safe continuation with the shortest outages; null if there is none, or a limit was reached. */
    private @Nullable Found safe(Field field) {
        for (int passed = 0; !late && passed <= outages.size(); passed++) {
            Continuation plan = field.shortest(new Rule(field.already, false, passed, false));
            if (plan != null) {
                return new Found(field, plan, passed);
            }
        }
        return null;
    }

    private Advice advice() {
        Field field = new Field(evidence.places());
        Found found = safe(field);
        if (found != null) {
            return told(field, Verdict.FOUND, found.plan(), field.already, outage(found));
        }
        return late ? told(field, Verdict.UNDECIDED, null, 0, List.of()) : nearest(field);
    }

    private List<String> outage(Found found) {
        return found.passed() == 0
                ? List.of()
                : List.of("a service is down for more than " + Words.duration(outages.get(found.passed() - 1))
                        + ": no continuation does with less");
    }

    /** What comes nearest to a safe end where there is none: with help from outside, or without something. */
    private Advice nearest(Field field) {
        Advice advice = null;
        List<Other> others = new ArrayList<>();
        for (Map.Entry<String, List<Place>> help : evidence.helped().entrySet()) {
            Found found = safe(new Field(help.getValue()));
            if (found != null && advice == null) {
                List<String> notes = new ArrayList<>(List.of("once " + help.getKey()));
                notes.addAll(outage(found));
                advice = told(found.field(), Verdict.NONE, found.plan(), found.field().already, notes);
            } else if (found != null) {
                others.add(new Other("once " + help.getKey(), found.plan()));
            }
        }
        return advice == null ? without(field) : advice.with(others);
    }

    /** Without one of the things that must come true. */
    private Advice without(Field field) {
        List<String> properties = field.stage().properties();
        for (boolean loss : new boolean[] {false, true}) {
            long excused = field.already | (loss ? ofAlways(properties) : 0);
            for (PropertyPhrase phrase : scenario.claims().eventually()) {
                long without = 1L << properties.indexOf(phrase.text());
                Continuation found = field.shortest(new Rule(excused | without, loss, outages.size(), true));
                if (found != null) {
                    String words = (loss ? "with loss, and without: " : "without: ") + phrase.text();
                    return told(field, Verdict.NONE, found, excused | without, List.of(words));
                }
            }
        }
        return told(field, late ? Verdict.UNDECIDED : Verdict.NONE, null, 0, List.of());
    }

    private long ofAlways(List<String> properties) {
        long always = 0;
        for (PropertyPhrase phrase : scenario.claims().always()) {
            always |= 1L << properties.indexOf(phrase.text());
        }
        return always;
    }

    /** The advice, whose plan is played for everything that can be so. */
    private Advice told(Field field, Verdict verdict, @Nullable Continuation plan, long excused, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        Set<String> ends = new LinkedHashSet<>();
        for (int i = 0; plan != null && i < field.places.size(); i++) {
            Improvisation stage = field.places.get(i).stage();
            Route route = Route.of(field.ground, moves, field.first[i], plan);
            if (!route.legs().isEmpty()) {
                route.proven(stage.scenario(), field.names(excused));
            }
            for (Violation violation : field.ground.stage(route.end()).violations(field.ground.world(route.end()))) {
                String words = violation.property() + ": " + violation.why();
                boolean before = field.names(field.already).contains(violation.property());
                if (!all.contains(words) && !before && verdict == Verdict.NONE) {
                    all.add(words);
                }
            }
            ends.addAll(new Finish(scenario, midway).differences(field.ground.world(route.end())));
        }
        List<Reading> readings = field.places.stream().map(Place::reading).toList();
        List<String> already = field.names(field.already);
        return new Advice(
                scenario,
                standing,
                verdict,
                readings,
                already,
                plan,
                List.of(),
                List.copyOf(all),
                List.copyOf(ends),
                seen);
    }
}
