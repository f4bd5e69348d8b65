package dev.rehearse.scenario;

import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * A scenario as it was read, complete and consistent.
 *
 * @param source what it was read from
 * @param heading what it says about itself
 * @param system the system that the cluster is of
 * @param plan the cluster, defaults filled in
 * @param runbook what the operator does
 * @param hazards what may go wrong
 * @param claims what must hold and what is counted
 * @param limits when a run is given up
 */
public record Scenario(
        Source source,
        Heading heading,
        SystemKind system,
        Plan plan,
        Runbook runbook,
        Hazards hazards,
        Claims claims,
        Limits limits) {

    /** The name of the file or built-in scenario. */
    public String name() {
        return source.name();
    }

    /** The same scenario with other faults. */
    public Scenario with(Hazards others) {
        return new Scenario(source, heading, system, plan, runbook, others, claims, limits);
    }

    /** The same scenario of which other things are claimed. */
    public Scenario with(Claims others) {
        return new Scenario(source, heading, system, plan, runbook, hazards, others, limits);
    }

    /**
     * The same scenario in which nothing goes wrong by itself, as if {@code faults=[]} and {@code slips=none} were set on top of it.
     */
    public Scenario withoutFaults() {
        boolean sure = hazards.every() && !hazards.phrases().isEmpty();
        if (!sure && hazards.slips().isEmpty()) {
            return this;
        }
        List<String> overrides = new ArrayList<>(source.overrides());
        if (sure) {
            overrides.add("faults=[]");
        }
        if (!hazards.slips().isEmpty()) {
            overrides.add("slips=none");
        }
        Hazards calm = sure ? Hazards.NONE : hazards.with(List.of());
        Source changed = new Source(source.name(), source.text(), List.copyOf(overrides));
        return new Scenario(changed, heading, system, plan, runbook, calm, claims, limits);
    }
}
