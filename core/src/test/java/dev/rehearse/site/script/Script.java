package dev.rehearse.site.script;

import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A system with everything around it, and somebody who types at it. Whatever is looked at is looked at after the script so
 * far, which is run from the start each time it has grown.
 *
 * @param <S> the kind of script, with what one system has to look at
 */
public abstract class Script<S extends Script<S>> {

    public static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    /** A fact with when and by whom it was told. */
    public record Told(long time, String source, Fact fact) {}

    private final SystemKind system;
    private final PlanBuilder plan;
    private final List<Typist.Line> script = new ArrayList<>();
    private final List<Told> facts = new ArrayList<>();
    private Chance chance = new Nominal();
    private @Nullable Model model;
    private @Nullable World world;
    private int played = -1;

    protected Script(SystemKind system) {
        this.system = system;
        this.plan = new PlanBuilder(system);
    }

    protected abstract S self();

    public S set(String owner, String name, String value) {
        plan.set(owner, name, value);
        return self();
    }

    /** Another component beside the servers. */
    public S part(String name, String kind) {
        plan.part(name, kind);
        return self();
    }

    public S chance(Chance other) {
        chance = other;
        return self();
    }

    private Model build() {
        Model.Builder builder = new Model.Builder();
        system.build(plan.build(), builder);
        int typist = builder.add("typist", new Typist(script));
        builder.open(typist, SECOND, Typist.Next.NEXT);
        return builder.build();
    }

    private World play() {
        if (played != script.size()) {
            played = script.size();
            Model built = build();
            model = built;
            facts.clear();
            Simulator simulator = new Simulator(World.of(built), chance);
            simulator.listen((time, source, fact) -> facts.add(new Told(time, built.name(source), fact)));
            Ending ending = simulator.run(3 * DAY, 100_000);
            world = simulator.world();
            if (ending != Ending.STOPPED) {
                throw new AssertionError("the script came to no end: " + ending + "\n" + trace());
            }
        }
        return Objects.requireNonNull(world);
    }

    private int id(String component) {
        Model built = model == null ? build() : model;
        model = built;
        return built.id(component);
    }

    /** Types a command; the answer to the order itself. */
    public Answer type(String part, Command command, long argument) {
        String component = command.part().isEmpty() ? part : part + " " + command.part();
        script.add(new Typist.Line(id(component), command, argument, null, null, 0));
        List<Answer> answers = answers();
        return answers.get(answers.size() - 1);
    }

    public Answer type(String part, Command command) {
        return type(part, command, 0);
    }

    /** Asks until the text is seen. */
    public S until(String part, Command question, String text) {
        String component = question.part().isEmpty() ? part : part + " " + question.part();
        script.add(new Typist.Line(id(component), question, 0, text, null, 0));
        return self();
    }

    /** Lets time pass. */
    public S pause(double seconds) {
        script.add(new Typist.Line(-1, null, 0, null, null, (long) (seconds * SECOND)));
        return self();
    }

    public S strike(String component, FaultKind fault) {
        return send(component, new Strike(fault.base(), fault.amount()));
    }

    public S heal(String component, FaultKind fault) {
        return send(component, new Heal(fault.base(), fault.amount()));
    }

    private S send(String component, Signal signal) {
        script.add(new Typist.Line(id(component), null, 0, null, signal, 0));
        return self();
    }

    public List<Answer> answers() {
        return ((Typist.Memory) memory("typist")).answers();
    }

    public World world() {
        return play();
    }

    public Model model() {
        play();
        return Objects.requireNonNull(model);
    }

    /** What a component remembers. */
    protected State memory(String component) {
        return play().state(id(component));
    }

    public List<Told> facts() {
        play();
        return facts;
    }

    public <F extends Fact> List<F> facts(Class<F> kind) {
        List<F> found = new ArrayList<>();
        for (Told told : facts()) {
            if (kind.isInstance(told.fact())) {
                found.add(kind.cast(told.fact()));
            }
        }
        return found;
    }

    public String trace() {
        StringBuilder text = new StringBuilder();
        for (Told told : facts) {
            text.append(told.time() / (double) SECOND)
                    .append(' ')
                    .append(told.source())
                    .append(' ');
            text.append(told.fact()).append('\n');
        }
        return text.toString();
    }

    public static long level(String text) {
        return Quantity.LEVEL.read(text).number();
    }
}
