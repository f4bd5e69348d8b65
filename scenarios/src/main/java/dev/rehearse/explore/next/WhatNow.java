package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Advice.Other;
import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.explore.next.Evidence.Place;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
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
        // what asks for what came before, or for steps, cannot be judged from here on
        return new WhatNow(scenario.with(scenario.claims().ofNow()), standing, limits, outage).advice();
    }

    private static long longer(long outage, long times) {
        return outage > Long.MAX_VALUE / times ? Long.MAX_VALUE : outage * times;
    }

    private Field field(List<Place> places) {
        return new Field(midway, moves, outages, limits, places);
    }

    private @Nullable Continuation shortest(Field field, Rule rule) {
        Continuation plan = field.shortest(rule);
        late |= field.late();
        seen = Math.max(seen, field.seen());
        return plan;
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
            Continuation plan = shortest(field, new Rule(field.already(), false, passed, false));
            if (plan != null) {
                return new Found(field, plan, passed);
            }
        }
        return null;
    }

    private Advice advice() {
        Field field = field(evidence.places());
        List<String> beyond = beyond(field);
        if (!beyond.isEmpty()) {
            return told(field, Verdict.NONE, null, 0, beyond);
        }
        Found found = safe(field);
        if (found != null) {
            return told(field, Verdict.FOUND, found.plan(), field.already(), outage(found));
        }
        return late ? told(field, Verdict.UNDECIDED, null, 0, List.of()) : nearest(field);
    }

    private List<String> outage(Found found) {
        return found.passed() == 0
                ? List.of()
                : List.of("a service is down for more than " + Words.duration(outages.get(found.passed() - 1))
                        + ": no continuation does with less");
    }

    /** Why no command can help whatever is so; empty if one may. */
    private List<String> beyond(Field field) {
        Set<String> why = new LinkedHashSet<>();
        for (Reading reading : field.readings()) {
            List<String> here = midway.beyond(reading.plan());
            if (here.isEmpty()) {
                return List.of();
            }
            why.addAll(here);
        }
        return List.copyOf(why);
    }

    /**
     * What comes nearest to a safe end where there is none: with help from outside, or without something. More help than is
     * enough is not asked for, and no two of the ways shown are the same.
     */
    private Advice nearest(Field field) {
        Advice advice = null;
        List<Other> others = new ArrayList<>();
        List<List<String>> enough = new ArrayList<>();
        Set<String> scripts = new LinkedHashSet<>();
        for (Map.Entry<String, List<Place>> help : evidence.helped().entrySet()) {
            List<String> asked = help.getValue().get(0).reading().help();
            boolean more = enough.stream().anyMatch(asked::containsAll);
            Found found = more ? null : safe(field(help.getValue()));
            if (found == null || !scripts.add(found.plan().script())) {
                continue;
            }
            enough.add(asked);
            if (advice == null) {
                List<String> notes = new ArrayList<>(List.of("once " + help.getKey()));
                notes.addAll(outage(found));
                advice = told(
                        found.field(), Verdict.NONE, found.plan(), found.field().already(), notes);
            } else {
                found.field().played(found.plan(), found.field().already());
                others.add(new Other("once " + help.getKey(), found.plan()));
            }
        }
        if (advice != null) {
            return advice.with(others);
        }
        advice = once(field, List.of());
        for (Map.Entry<String, List<Place>> help : evidence.helped().entrySet()) {
            advice = advice == null ? once(field(help.getValue()), List.of("once " + help.getKey())) : advice;
        }
        return advice == null ? without(field) : advice;
    }

    /** With one violation of something that must always hold, and all else as it should be; null if that is not enough. */
    private @Nullable Advice once(Field field, List<String> notes) {
        List<String> properties = field.stage().properties();
        for (PropertyPhrase phrase : scenario.claims().always()) {
            long excused = field.already() | 1L << properties.indexOf(phrase.text());
            Continuation found = shortest(field, new Rule(excused, false, outages.size(), false));
            if (found != null) {
                List<String> all = new ArrayList<>(notes);
                all.add("without: " + phrase.text());
                return told(field, Verdict.NONE, found, excused, all);
            }
        }
        return null;
    }

    /** Without one of the things that must come true. */
    private Advice without(Field field) {
        List<String> properties = field.stage().properties();
        for (boolean loss : new boolean[] {false, true}) {
            long excused = field.already() | (loss ? ofAlways(properties) : 0);
            for (PropertyPhrase phrase : scenario.claims().eventually()) {
                long without = 1L << properties.indexOf(phrase.text());
                Continuation found = shortest(field, new Rule(excused | without, loss, outages.size(), true));
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

    private Advice told(Field field, Verdict verdict, @Nullable Continuation plan, long excused, List<String> notes) {
        return new Report(scenario, standing, midway, seen).of(field, verdict, plan, excused, notes);
    }
}
