package dev.rehearse.scenario;

import dev.rehearse.scenario.Slip.Instead;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** All slips that make sense in a scenario, those of a kind together, each kind in the order of the procedure. */
public final class SlipMenu {

    private final SystemKind system;
    private final Plan plan;
    private final Runbook runbook;
    private final List<Slip> slips = new ArrayList<>();

    private SlipMenu(SystemKind system, Plan plan, Runbook runbook) {
        this.system = system;
        this.plan = plan;
        this.runbook = runbook;
    }

    /** All slips that make sense. */
    public static List<Slip> of(SystemKind system, Plan plan, Runbook runbook) {
        return new SlipMenu(system, plan, runbook).all();
    }

    private List<Slip> all() {
        List<Step> steps = runbook.procedure();
        steps.forEach(step -> slips.add(SlipWords.skips(step)));
        steps.forEach(step -> slips.add(SlipWords.repeats(step)));
        for (int i = 1; i < steps.size(); i++) {
            slips.add(SlipWords.swaps(steps.get(i - 1), steps.get(i)));
        }
        steps.forEach(this::elsewhere);
        Options options = new Options(system, plan, runbook);
        for (Step step : steps) {
            for (int line = 0; line < step.instructions().size(); line++) {
                for (Instead instead : options.of(step.instructions().get(line), line)) {
                    slips.add(SlipWords.types(step, instead));
                }
            }
        }
        stages(SlipMenu::waits, SlipWords::doesNotWait);
        stages(SlipMenu::checks, SlipWords::misreads);
        for (Part part : plan.parts()) {
            Value on = part.values().get(SlipWords.LEFT_ON);
            if (on != null && !on.isYes() && SlipWords.stops(runbook, part.name())) {
                slips.add(SlipWords.leavesOn(part.name()));
            }
        }
        if (!runbook.before().isEmpty()) {
            slips.add(SlipWords.forgets(Slip.BEFORE));
        }
        if (!runbook.after().isEmpty()) {
            slips.add(SlipWords.forgets(Slip.AFTER));
        }
        return List.copyOf(slips);
    }

    /** At each other part that is of the same kind. */
    private void elsewhere(Step step) {
        for (Part part : plan.parts()) {
            boolean alike = plan.parts().stream()
                    .anyMatch(own ->
                            own.name().equals(step.target()) && own.kind().equals(part.kind()));
            if (alike && !part.name().equals(step.target())) {
                slips.add(SlipWords.typesAt(step, part.name()));
            }
        }
    }

    private void stages(Predicate<Instruction> when, Function<String, Slip> slip) {
        if (runbook.before().stream().anyMatch(when)) {
            slips.add(slip.apply(Slip.BEFORE));
        }
        for (Step step : runbook.procedure()) {
            if (step.instructions().stream().anyMatch(when)) {
                slips.add(slip.apply(Integer.toString(step.number())));
            }
        }
        if (runbook.after().stream().anyMatch(when)) {
            slips.add(slip.apply(Slip.AFTER));
        }
    }

    private static boolean asks(Instruction instruction) {
        Command command = instruction.command();
        return command.question() == command;
    }

    /** Whether he may have to wait: for what must be seen, or until it is done. */
    static boolean waits(Instruction instruction) {
        return !instruction.hasty() && (!instruction.seen().isEmpty() || !asks(instruction));
    }

    /** Whether he reads something by which he decides whether to go on. */
    static boolean checks(Instruction instruction) {
        return !instruction.hasty() && (!instruction.seen().isEmpty() || asks(instruction));
    }
}
