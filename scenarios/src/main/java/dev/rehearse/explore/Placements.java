package dev.rehearse.explore;

import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Crew;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Tries every placement of no fault, of one, and so on. The work is shared by where the first fault strikes: what has the same first
 * fault in the same step is done by one thread in its order, so that nothing that is found depends on which thread was first.
 */
final class Placements {

    private final Perils perils;
    private final Plan plan;
    private final Leeway leeway;
    private final Scrutiny scrutiny;
    private final Futures futures = new Futures();
    private final Ends ends = new Ends();
    private final Harvest harvest = new Harvest();
    private final List<Coverage.Layer> layers = new ArrayList<>();
    private final Onwards onwards;
    private int lookers;

    private Placements(Perils perils, Plan plan, Leeway leeway, Scrutiny scrutiny) {
        this.perils = perils;
        this.plan = plan;
        this.leeway = leeway;
        this.scrutiny = scrutiny;
        onwards = new Onwards(perils, () -> end() != End.COMPLETE);
    }

    static Placements of(Perils perils, Plan plan, Leeway leeway, Scrutiny scrutiny) {
        Placements placements = new Placements(perils, plan, leeway, scrutiny);
        try (Crew crew = new Crew(plan.threads())) {
            for (int faults = 0; faults <= plan.faults() && placements.end() == End.COMPLETE; faults++) {
                placements.layer(crew, faults);
            }
        }
        return placements;
    }

    Coverage coverage() {
        return new Coverage(end(), List.copyOf(layers), futures.expectedOmissions(), futures.bytes());
    }

    Harvest harvest() {
        return harvest;
    }

    private void layer(Crew crew, int faults) {
        long before = futures.size();
        long tried = harvest.placements();
        for (int times = 0; times <= leeway.times(); times++) {
            for (int orders = 0; orders <= leeway.orders(); orders++) {
                placed(crew, new Budget(faults, times, orders));
            }
        }
        layers.add(new Coverage.Layer(harvest.placements() - tried, futures.size() - before));
    }

    private void placed(Crew crew, Budget budget) {
        if (end() != End.COMPLETE) {
            return;
        }
        if (budget.spent()) {
            Course first = Course.of(perils.first());
            harvest.add(first, foresight().end(first.world()));
            harvest.tried(1);
        } else {
            crew.each(tasks(budget), Task::run, harvest::add);
        }
    }

    private List<Task> tasks(Budget budget) {
        List<Task> tasks = new ArrayList<>();
        if (budget.faults() > 0) {
            begin(Budget.ONE_FAULT, budget.withoutFault(), tasks);
        }
        if (budget.times() > 0) {
            begin(Budget.ONE_TIME, budget.withoutTime(), tasks);
        }
        if (budget.orders() > 0) {
            begin(Budget.ONE_ORDER, budget.withoutOrder(), tasks);
        }
        return tasks;
    }

    /** Adds a task for each fault in each step that may be the first. */
    private void begin(Budget first, Budget rest, List<Task> into) {
        Map<Exploration.Cell, List<Course>> struck = new LinkedHashMap<>();
        new Sweep(perils, leeway, () -> end() != End.COMPLETE)
                .strikes(Course.of(perils.first()), first, course -> struck.computeIfAbsent(
                                Harvest.cell(course.strikes().get(0)), cell -> new ArrayList<>())
                        .add(course));
        struck.forEach((cell, courses) ->
                into.add(new Task(courses, rest, foresight(), rest.spent() ? scrutiny.of(cell) : Scrutiny.PASSING)));
    }

    private Foresight foresight() {
        return new Foresight(perils, futures, ends, lookers++);
    }

    /** What follows from one first fault in one step. */
    private final class Task {

        private final List<Course> struck;
        private final Budget rest;
        private final Foresight foresight;
        private final Consumer<Course> closer;
        private final Map<Exploration.Cell, Long> noted = new HashMap<>();

        Task(List<Course> struck, Budget rest, Foresight foresight, Consumer<Course> closer) {
            this.struck = struck;
            this.rest = rest;
            this.foresight = foresight;
            this.closer = closer;
        }

        Harvest run() {
            Harvest found = new Harvest();
            BooleanSupplier enough = () -> end() != End.COMPLETE;
            Sweep sweep = new Sweep(perils, leeway, enough);
            Onwards.Explorer explorer = onwards.explorer(foresight);
            for (Course course : struck) {
                if (enough.getAsBoolean()) {
                    break;
                }
                if (rest.spent()) {
                    found.add(course, foresight.end(course.world()));
                    found.tried(1);
                    closer.accept(course);
                } else if (rest.equals(Budget.ONE_FAULT)) {
                    onward(course, explorer, found);
                } else {
                    sweep.strikes(course, rest, last -> {
                        found.add(last, foresight.end(last.world()));
                        found.tried(1);
                    });
                }
            }
            return found;
        }

        /** All courses of a task have the same first cell, so what came of a second one once need not be noted again. */
        private void onward(Course course, Onwards.Explorer explorer, Harvest found) {
            Onward.Passed begun = Onwards.passed(course.world());
            found.tried(explorer.from(course.world()).walk(begun, (strike, picks, end) -> {
                Exploration.Cell second = Harvest.cell(strike);
                Long known = noted.get(second);
                if (known == null || (end & ~known) != 0) {
                    noted.put(second, (known == null ? 0 : known) | end);
                    found.add(course.struck(strike, picks), end);
                }
            }));
        }
    }

    private End end() {
        if (plan.limits().states() < Long.MAX_VALUE
                && futures.size() > plan.limits().states()) {
            return End.STATES;
        }
        if (plan.limits().bytes() < Long.MAX_VALUE
                && futures.bytes() > plan.limits().bytes()) {
            return End.MEMORY;
        }
        return plan.limits().late().getAsBoolean() ? End.TIME : End.COMPLETE;
    }
}
