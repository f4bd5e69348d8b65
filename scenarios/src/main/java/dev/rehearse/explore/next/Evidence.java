package dev.rehearse.explore.next;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.fact.StepEnded;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.plan.Seen;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Holds what was typed against the worlds in which it is said to be so: each must print what was typed, or it is none of them. */
final class Evidence {

    /** When each world is looked at, in nanoseconds: what is under way passes through what it prints. */
    private static final List<Long> GLANCES =
            List.of(0L, 100_000_000L, 300_000_000L, 600_000_000L, 1_000_000_000L, 3_000_000_000L);

    private static final String NO_ANSWER = "no answer";

    private final Scenario scenario;
    private final Standing standing;
    private final Midway midway;
    private final Map<String, Set<String>> printed = new LinkedHashMap<>();

    Evidence(Scenario scenario, Standing standing, Midway midway) {
        this.scenario = scenario;
        this.standing = standing;
        this.midway = midway;
    }

    /**
     * A way in which it can be, and the stage for it.
     *
     * @param reading what is taken to be so
     * @param stage whose worlds begin like that
     */
    record Place(Reading reading, Improvisation stage) {}

    /**
     * Everything that fits to what was typed.
     *
     * @throws BadScenario if nothing does
     */
    List<Place> places() {
        if (standing.misread()) {
            standing.check();
        }
        try {
            List<Reading> readings = midway.readings(scenario.plan(), standing.typed(), usual());
            standing.check();
            List<Place> places = places(readings);
            if (places.isEmpty()) {
                throw contradiction();
            }
            return places;
        } catch (Unfit unfit) {
            throw standing.refusal(unfit);
        }
    }

    /** The same with help from outside, by what that is; empty if there is nothing of the kind. */
    Map<String, List<Place>> helped() {
        Map<String, List<Place>> helped = new LinkedHashMap<>();
        try {
            for (Place place : places(midway.helped(scenario.plan(), standing.typed(), usual()))) {
                helped.computeIfAbsent(String.join(" and ", place.reading().help()), help -> new ArrayList<>())
                        .add(place);
            }
        } catch (Unfit unfit) {
            return Map.of();
        }
        return helped;
    }

    private List<Place> places(List<Reading> readings) {
        List<Place> places = new ArrayList<>();
        for (Reading reading : readings) {
            Improvisation stage = new Improvisation(at(scenario, reading.plan()), midway.patience());
            if (prints(stage, !reading.help().isEmpty())) {
                places.add(new Place(reading, stage));
            }
        }
        return List.copyOf(places);
    }

    /** The same scenario, begun in another situation and with nothing that goes wrong by itself. */
    static Scenario at(Scenario scenario, Plan plan) {
        return new Scenario(
                scenario.source(),
                scenario.heading(),
                scenario.system(),
                plan,
                scenario.runbook(),
                Hazards.NONE,
                scenario.claims(),
                scenario.limits());
    }

    /** The situation after the step that was done last, had nothing gone wrong; null if it was not typed. */
    private @Nullable Plan usual() {
        if (standing.after() <= 0) {
            return standing.after() < 0 ? null : scenario.plan();
        }
        Rehearsal rehearsal = new Rehearsal(at(scenario, scenario.plan()), List.of());
        String step = Integer.toString(standing.after());
        boolean[] ended = new boolean[1];
        Simulator simulator = rehearsal
                .simulator(rehearsal.nominal(), new Nominal())
                .listen((time, source, fact) -> ended[0] |=
                        fact instanceof StepEnded done && done.step().equals(step));
        long left = scenario.limits().events();
        while (!ended[0] && left-- > 0 && simulator.step()) {
            // as far as that step
        }
        return midway.portrait(scenario.plan(), simulator.world());
    }

    /** Whether a world prints what was typed, at some moment at least. */
    private boolean prints(Improvisation stage, boolean helped) {
        World world = stage.opening();
        Simulator simulator = new Simulator(world, new Nominal());
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        for (long glance : GLANCES) {
            simulator.run(glance, scenario.limits().events());
            for (Seen seen : midway.look(stage.scenario().plan(), world)) {
                answers.computeIfAbsent(seen.question(), question -> new TreeSet<>())
                        .add(seen.answer());
            }
        }
        boolean fits = true;
        for (Map.Entry<String, Map<String, Value>> owner :
                standing.typed().said().entrySet()) {
            for (Map.Entry<String, Value> word : owner.getValue().entrySet()) {
                String question = owner.getKey() + ": " + word.getKey();
                Set<String> possible = answers.getOrDefault(question, Set.of());
                boolean same = possible.contains(word.getValue().text())
                        || (possible.contains("") && word.getValue().text().equals(NO_ANSWER));
                fits &= possible.isEmpty() || same;
                if (!helped && !same && !possible.isEmpty()) {
                    printed.computeIfAbsent(question, q -> new TreeSet<>()).addAll(possible);
                }
            }
        }
        return fits;
    }

    private BadScenario contradiction() {
        for (Map.Entry<String, Map<String, Value>> owner :
                standing.typed().said().entrySet()) {
            for (String name : owner.getValue().keySet()) {
                Set<String> instead = printed.get(owner.getKey() + ": " + name);
                if (instead != null) {
                    String said = owner.getValue().get(name).text();
                    String would = String.join(" or ", instead).isBlank() ? NO_ANSWER : String.join(" or ", instead);
                    String message =
                            "with all else that was typed " + owner.getKey() + " cannot print " + said + " to " + name;
                    return standing.refusal(owner.getKey(), name, message, "it would print " + would + "; ask again");
                }
            }
        }
        throw new IllegalStateException("nothing fits, and nothing contradicts");
    }
}
