package dev.rehearse.toy;

import dev.rehearse.fault.FaultPlan;
import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.procedure.ScriptWriter;
import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Condition;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Heading;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of a small procedure at two toy servers: A, the PRIMARY, and B, the STANDBY. */
public final class Rehearsal {

    private static final Place HERE = new Place("test", 1, 1);
    private static final long SECOND = 1_000_000_000L;

    private final PlanBuilder plan = new PlanBuilder(new Toy());
    private final List<Instruction> before = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Instruction> after = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<FaultPhrase> faults = new ArrayList<>();
    private final List<String> slips = new ArrayList<>();

    public Rehearsal() {
        plan.part("A", "toy").set("A", "state", "PRIMARY").set("A", "position", "0002");
        plan.part("B", "toy");
    }

    /** Sets a value of the plan. */
    public Rehearsal set(String owner, String name, String text) {
        plan.set(owner, name, text);
        return this;
    }

    /** Adds a sentinel that is left on. */
    public Rehearsal forgottenSentinel(String name) {
        plan.part(name, "sentinel").set(name, "left on", "yes");
        return this;
    }

    /** Adds a sentinel. */
    public Rehearsal sentinel(String name) {
        plan.part(name, "sentinel");
        return this;
    }

    /** Adds preparations: {@code A: stop}. */
    public Rehearsal before(String... instructions) {
        before.addAll(read(instructions));
        return this;
    }

    /** Adds what is done at the end. */
    public Rehearsal after(String... instructions) {
        after.addAll(read(instructions));
        return this;
    }

    /** Adds a step: {@code A: start -> STANDBY within 30 s}. */
    public Rehearsal step(int number, String... instructions) {
        return step(number, null, instructions);
    }

    private Rehearsal step(int number, @Nullable Reaction onFailure, String... instructions) {
        List<Instruction> read = read(instructions);
        steps.add(new Step(HERE, number, read.get(0).target(), read, onFailure, ""));
        return this;
    }

    /** Says what to do when the last step fails. */
    public Rehearsal onFailure(Next next, String... instructions) {
        Step last = steps.remove(steps.size() - 1);
        steps.add(new Step(
                HERE, last.number(), last.target(), last.instructions(), new Reaction(read(instructions), next), ""));
        return this;
    }

    /** Adds a recovery rule. */
    public Rehearsal when(Condition condition, Next next, String... instructions) {
        rules.add(new Rule(HERE, condition, new Reaction(read(instructions), next)));
        return this;
    }

    /** Adds a fault. */
    public Rehearsal fault(String on, ToyFault kind, long lasts, Placement placement) {
        faults.add(new FaultPhrase(on, kind, on, lasts * SECOND, placement));
        return this;
    }

    /** Adds a slip, by its words behind {@code operator}. */
    public Rehearsal slip(String words) {
        slips.add(words);
        return this;
    }

    /** A condition of these clauses. */
    public static Condition all(Clause... clauses) {
        StringBuilder text = new StringBuilder();
        for (Clause clause : clauses) {
            text.append(text.isEmpty() ? "" : " and ").append(clause.subject()).append(' ');
            text.append(clause.relation()).append(clause.text().isEmpty() ? "" : " " + clause.text());
        }
        return new Condition(List.of(clauses), text.toString());
    }

    /** A clause about a state, or without any number. */
    public static Clause is(String subject, Relation relation, String text) {
        return new Clause(subject, relation, text, 0, 0);
    }

    /** A clause about a number. */
    public static Clause is(String subject, Relation relation, long low, long high) {
        return new Clause(subject, relation, "", low, high);
    }

    /** The way on. */
    public static Next then(Next.Course course) {
        return new Next(course, 0);
    }

    /** The scenario that this makes. */
    public Scenario scenario() {
        List<FaultPhrase> all = new ArrayList<>(faults);
        ScenarioReader reader = new ScenarioReader(List.of(new Toy()), new Vocabulary(List.of(), List.of()));
        Scenario plain = scenario(faults);
        slips.forEach(words -> all.add(reader.fault("operator " + words, plain)));
        return scenario(all);
    }

    private Scenario scenario(List<FaultPhrase> all) {
        return new Scenario(
                new Source("test", "", List.of()),
                new Heading("", "", ""),
                new Toy(),
                plan.build(),
                new Runbook(before, steps, after, rules),
                Hazards.all(all),
                new Claims(List.of(), List.of(), List.of()),
                Limits.DEFAULT);
    }

    /** The model that this makes. */
    public Model model() {
        Scenario scenario = scenario();
        Model.Builder model = new Model.Builder();
        scenario.system().build(scenario.plan(), model);
        ScriptWriter.install(scenario, model, model.reserve("operator"), slips(scenario));
        FaultPlan.of(scenario.hazards().phrases(), scenario.plan(), model).install(model, model.reserve("injector"));
        return model.build();
    }

    private static List<Slip> slips(Scenario scenario) {
        List<Slip> slips = new ArrayList<>();
        for (FaultPhrase phrase : scenario.hazards().phrases()) {
            if (phrase.kind() instanceof Slip slip) {
                slips.add(slip);
            }
        }
        return slips;
    }

    /** Runs it until nothing is pending, or for a day. */
    public Transcript run() {
        Model model = model();
        Transcript transcript = new Transcript(model);
        Ending ending =
                new Simulator(World.of(model), new Nominal()).listen(transcript).run(24 * 3600 * SECOND, 100_000);
        if (ending == Ending.EVENT_LIMIT) {
            throw new IllegalStateException("the run does not end");
        }
        return transcript;
    }

    private static List<Instruction> read(String... texts) {
        return Arrays.stream(texts).map(Rehearsal::read).toList();
    }

    private static Instruction read(String text) {
        String target = text.substring(0, text.indexOf(": "));
        String rest = text.substring(text.indexOf(": ") + 2);
        int limit = rest.indexOf(" within ");
        long within = limit < 0
                ? 0
                : Quantity.DURATION.read(rest.substring(limit + 8)).number();
        rest = limit < 0 ? rest : rest.substring(0, limit);
        int arrow = rest.indexOf(" -> ");
        boolean hasty = rest.endsWith(" -> " + Instruction.ANYTHING);
        String seen = arrow < 0 || hasty ? "" : rest.substring(arrow + 4);
        String words = arrow < 0 ? rest : rest.substring(0, arrow);
        for (ToyCommand command : ToyCommand.values()) {
            if (words.equals(command.words())) {
                return new Instruction(HERE, target, command, words, 0, seen, within, hasty);
            } else if (command.argument() != null && words.startsWith("install ")) {
                long level = Quantity.LEVEL.read(words.substring(8)).number();
                return new Instruction(HERE, target, ToyCommand.INSTALL, words, level, seen, within);
            }
        }
        throw new IllegalArgumentException(text);
    }
}
