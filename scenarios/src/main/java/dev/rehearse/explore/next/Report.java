package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.kernel.World;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.site.plan.Midway;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes an advice of what was found: plays it for everything that can be so, and says how that ends.
 *
 * @param scenario the procedure
 * @param standing where somebody stands in it
 * @param midway what the system offers to him
 * @param seen how many situations were looked at
 */
record Report(Scenario scenario, Standing standing, Midway midway, int seen) {

    /**
     * The advice.
     *
     * @param field where it begins
     * @param plan what to type; null if there is nothing
     * @param excused properties that it may violate: a bit each
     * @param notes what it costs
     */
    Advice of(Field field, Verdict verdict, @Nullable Continuation plan, long excused, List<String> notes) {
        Set<String> all = new LinkedHashSet<>(notes);
        Set<String> further = new LinkedHashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        Finish finish = new Finish(scenario, midway);
        List<String> already = field.names(field.already());
        for (Route route : plan == null ? List.<Route>of() : field.played(plan, excused)) {
            World end = field.ground().world(route.end());
            all.addAll(costs(field, route, verdict, already));
            World rest = field.ground().rested(route.end());
            if (!route.legs().isEmpty()) {
                further.addAll(finish.further(end, rest));
            }
            ends.addAll(finish.differences(rest));
        }
        all.addAll(further);
        if (verdict == Verdict.NONE) {
            all.addAll(field.withheld());
        }
        return new Advice(
                scenario,
                standing,
                verdict,
                field.readings(),
                already,
                plan,
                List.of(),
                List.copyOf(all),
                List.copyOf(ends),
                seen);
    }

    /** What a route undoes, and what it violates that was not violated before. */
    private static List<String> costs(Field field, Route route, Verdict verdict, List<String> already) {
        List<String> costs = new ArrayList<>();
        for (Route.Leg leg : route.legs()) {
            String undone = field.undone(leg.step().line());
            if (!undone.isEmpty()) {
                costs.add(undone);
            }
        }
        Improvisation stage = field.ground().stage(route.end());
        for (Violation violation : stage.violations(field.ground().world(route.end()))) {
            if (verdict == Verdict.NONE && !already.contains(violation.property())) {
                costs.add(violation.property() + ": " + violation.why());
            }
        }
        return costs;
    }
}
