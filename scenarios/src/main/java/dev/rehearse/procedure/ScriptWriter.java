package dev.rehearse.procedure;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.procedure.Line.Address;
import dev.rehearse.procedure.Line.Effect;
import dev.rehearse.procedure.Script.Party;
import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Next.Course;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the script of a scenario: resolves every name to an id, once for all runs. */
public final class ScriptWriter {

    /** How long an operator waits to see something if the scenario does not say, in nanoseconds: four hours. */
    public static final long WITHIN = 4 * 3600 * 1_000_000_000L;

    private final Scenario scenario;
    private final Model.Builder model;
    private final List<Party> cast = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();

    private ScriptWriter(Scenario scenario, Model.Builder model) {
        this.scenario = scenario;
        this.model = model;
    }

    /**
     * The script of a scenario.
     *
     * @param scenario as read
     * @param model in which every component of the scenario's system has its id
     * @param slips that there may be
     * @throws IllegalArgumentException if the model lacks a component that the scenario speaks of
     */
    public static Script write(Scenario scenario, Model.Builder model, List<Slip> slips) {
        return new ScriptWriter(scenario, model).script(slips);
    }

    /**
     * Puts an operator into a model, under an id reserved for him, who carries out the scenario's procedure from the
     * start of the run.
     *
     * @param scenario as read
     * @param model in which every component of the scenario's system has its id
     * @param id reserved for the operator
     * @param slips that there may be
     */
    public static Operator install(Scenario scenario, Model.Builder model, int id, List<Slip> slips) {
        Script script = write(scenario, model, slips);
        Operator operator = new Operator(script);
        model.put(id, operator);
        model.open(id, 0, Cue.BEGIN);
        model.forget(new StaleSight(id, script.questions()));
        return operator;
    }

    private Script script(List<Slip> slips) {
        Runbook runbook = scenario.runbook();
        Plan plan = scenario.plan();
        for (Part part : plan.parts()) {
            cast.add(party(part));
        }
        for (Rule rule : runbook.recovery()) {
            List<Symptom> symptoms = new ArrayList<>();
            for (Clause clause : rule.condition().clauses()) {
                symptoms.add(symptom(clause));
            }
            remedies.add(remedy(rule.condition().text(), symptoms, rule.reaction()));
        }
        surround("before", Stage.BEFORE, runbook.before());
        for (Step step : runbook.procedure()) {
            stages.add(stage(step));
        }
        surround("after", Stage.AFTER, runbook.after());
        Habits habits = habits(plan);
        List<Question> questions = new Inquiry(scenario, cast, remedies).questions(habits.asksPositions());
        DetourWriter detours = new DetourWriter(stages, this::address);
        slips.forEach(detours::add);
        Script.Course course = new Script.Course(stages, remedies, detours.bypaths(), detours.detours());
        return new Script(cast, course, questions, habits);
    }

    private Party party(Part part) {
        Value level = part.values().get("level");
        return new Party(
                part.name(),
                id(part.name()),
                model.id(part.name() + " host"),
                Inquiry.position(scenario.system(), part.kind()),
                level == null ? 0 : level.number());
    }

    private Stage stage(Step step) {
        int onFailure = -1;
        if (step.onFailure() != null) {
            onFailure = remedies.size();
            remedies.add(remedy("on failure", List.of(), step.onFailure()));
        }
        return new Stage(
                Integer.toString(step.number()), step.number(), step.words(), lines(step.instructions()), onFailure);
    }

    /** What comes before or after the procedure, less what a forgetful operator leaves undone. */
    private void surround(String name, int number, List<Instruction> instructions) {
        List<Instruction> kept = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Instruction instruction : instructions) {
            if (!leftOn(instruction.target())) {
                words.append(kept.isEmpty() ? "" : "; ")
                        .append(instruction.target())
                        .append(": ");
                words.append(instruction.text());
                kept.add(instruction);
            }
        }
        if (!kept.isEmpty()) {
            stages.add(new Stage(name, number, words.toString(), lines(kept), -1));
        }
    }

    private boolean leftOn(String target) {
        Value value = scenario.plan().parts().get(part(target)).values().get("left on");
        return value != null && value.isYes();
    }

    private Remedy remedy(String words, List<Symptom> symptoms, Reaction reaction) {
        boolean jumps = reaction.next().course() == Course.RESUME_FROM;
        return new Remedy(
                words,
                symptoms,
                lines(reaction.instructions()),
                reaction.next().course(),
                jumps ? place(reaction.next().step()) : -1);
    }

    /** The index that the stage of a step has, or will have; of one that is left out, that of what comes after it. */
    private int place(int number) {
        Runbook runbook = scenario.runbook();
        boolean prepares = runbook.before().stream().anyMatch(instruction -> !leftOn(instruction.target()));
        long sooner = runbook.procedure().stream()
                .filter(step -> step.number() < number)
                .count();
        return (int) sooner + (prepares ? 1 : 0);
    }

    private Symptom symptom(Clause clause) {
        int part = clause.subject().isEmpty() ? -1 : part(clause.subject());
        return new Symptom(part, clause.relation(), clause.text(), clause.low(), clause.high());
    }

    private List<Line> lines(List<Instruction> instructions) {
        List<Line> lines = new ArrayList<>();
        for (Instruction instruction : instructions) {
            lines.add(new Line(
                    address(instruction.target(), instruction.command()),
                    instruction.command(),
                    instruction.argument(),
                    instruction.words(),
                    effect(instruction)));
        }
        return List.copyOf(lines);
    }

    private static Effect effect(Instruction instruction) {
        long within = instruction.within() == 0 ? WITHIN : instruction.within();
        return new Effect(instruction.seen(), within, instruction.hasty() ? Attention.HASTY : Attention.CAREFUL);
    }

    private Address address(String name, Command command) {
        return new Address(part(name), name, id(component(name, command)), id(component(name, command.question())));
    }

    private static String component(String target, Command command) {
        return command.part().isEmpty() ? target : target + " " + command.part();
    }

    private int part(String name) {
        for (int i = 0; i < scenario.plan().parts().size(); i++) {
            if (scenario.plan().parts().get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the cluster has no part " + name);
    }

    private int id(String name) {
        int id = model.id(name);
        if (id < 0) {
            throw new IllegalArgumentException("the model has no component " + name);
        }
        return id;
    }

    private Habits habits(Plan plan) {
        Map<String, Value> assumed = plan.settings().getOrDefault("assume", Map.of());
        Value positions = assumed.get("knows logpos");
        return new Habits(
                activity("operator", plan),
                activity("operator diagnosis", plan),
                plan.setting("assume", "operator poll").number(),
                plan.setting("assume", "operator notices").number(),
                positions != null && positions.text().equals("always"));
    }

    private Activity activity(String name, Plan plan) {
        Value value = plan.setting("assume", name);
        return model.activity(name, value.time() == null ? new Constant(value.number()) : value.time());
    }
}
