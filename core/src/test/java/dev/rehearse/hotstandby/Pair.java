package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two servers with everything around them, and somebody who types at them. Whatever is looked at is looked at after the
 * script so far, which is run from the start each time it has grown.
 */
final class Pair {

    static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    /** A fact with when and by whom it was told. */
    record Told(long time, String source, Fact fact) {}

    private final PlanBuilder plan = new PlanBuilder(new HotStandby());
    private final List<Typist.Line> script = new ArrayList<>();
    private final List<Told> facts = new ArrayList<>();
    private Chance chance = new Nominal();
    private @Nullable Model model;
    private @Nullable World world;
    private int played = -1;

    static Pair connected() {
        return in("PRIMARY ACTIVE", "SECONDARY ACTIVE");
    }

    static Pair in(String first, String second) {
        Pair pair = new Pair();
        pair.plan.part("S1", "hotstandby").part("S2", "hotstandby");
        return pair.set("S1", "state", first).set("S2", "state", second);
    }

    Pair set(String owner, String name, String value) {
        plan.set(owner, name, value);
        return this;
    }

    /** Another component beside the servers. */
    Pair part(String name, String kind) {
        plan.part(name, kind);
        return this;
    }

    Pair chance(Chance other) {
        chance = other;
        return this;
    }

    private Model build() {
        Model.Builder builder = new Model.Builder();
        new HotStandby().build(plan.build(), builder);
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
    Answer type(String part, Command command, long argument) {
        String component = command.part().isEmpty() ? part : part + " " + command.part();
        script.add(new Typist.Line(id(component), command, argument, null, null, 0));
        List<Answer> answers = answers();
        return answers.get(answers.size() - 1);
    }

    Answer type(String part, Command command) {
        return type(part, command, 0);
    }

    /** Asks until the text is seen. */
    Pair until(String part, Command question, String text) {
        String component = question.part().isEmpty() ? part : part + " " + question.part();
        script.add(new Typist.Line(id(component), question, 0, text, null, 0));
        return this;
    }

    /** Lets time pass. */
    Pair pause(double seconds) {
        script.add(new Typist.Line(-1, null, 0, null, null, (long) (seconds * SECOND)));
        return this;
    }

    Pair strike(String component, FaultKind fault) {
        return send(component, new Strike(fault));
    }

    Pair heal(String component, FaultKind fault) {
        return send(component, new Heal(fault));
    }

    private Pair send(String component, Signal signal) {
        script.add(new Typist.Line(id(component), null, 0, null, signal, 0));
        return this;
    }

    List<Answer> answers() {
        return ((Typist.Memory) play().state(id("typist"))).answers();
    }

    World world() {
        return play();
    }

    Model model() {
        play();
        return Objects.requireNonNull(model);
    }

    HsbServer.Memory server(String name) {
        return (HsbServer.Memory) play().state(id(name));
    }

    HsbState state(String name) {
        return server(name).state();
    }

    List<Told> facts() {
        play();
        return facts;
    }

    <F extends Fact> List<F> facts(Class<F> kind) {
        List<F> found = new ArrayList<>();
        for (Told told : facts()) {
            if (kind.isInstance(told.fact())) {
                found.add(kind.cast(told.fact()));
            }
        }
        return found;
    }

    String trace() {
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

    static long level(String text) {
        return Quantity.LEVEL.read(text).number();
    }
}
