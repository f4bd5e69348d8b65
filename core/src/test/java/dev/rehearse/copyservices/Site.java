package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
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
 * Management servers with everything around them, and somebody who types at them. Whatever is looked at is looked at after
 * the script so far, which is run from the start each time it has grown.
 */
final class Site {

    static final long SECOND = 1_000_000_000L;
    private static final long DAY = 86_400 * SECOND;

    /** A fact with when and by whom it was told. */
    record Told(long time, String source, Fact fact) {}

    private final PlanBuilder plan = new PlanBuilder(new CopyServices());
    private final List<Typist.Line> script = new ArrayList<>();
    private final List<Told> facts = new ArrayList<>();
    private Chance chance = new Nominal();
    private @Nullable Model model;
    private @Nullable World world;
    private int played = -1;

    private Site() {}

    /** P and Q, synchronized; two storage systems at each site; sessions MM1, GM1 and FC1. */
    static Site synchronizedPair() {
        Site site = new Site().part("P", "management server").part("Q", "management server");
        return site.set("P", "state", "ACTIVE").set("Q", "state", "STANDBY").storage();
    }

    /** P alone. */
    static Site alone() {
        return new Site()
                .part("P", "management server")
                .set("P", "state", "ACTIVE")
                .storage();
    }

    private Site storage() {
        for (String box : List.of("A1", "A2", "B1", "B2")) {
            part(box, "storage system").set(box, "site", box.startsWith("A") ? "1" : "2");
        }
        session("MM1", "Metro Mirror Failover/Failback");
        session("GM1", "Global Mirror Failover/Failback w/ Practice");
        return session("FC1", "FlashCopy").set("FC1", "state", "Target Available");
    }

    Site session(String name, String type) {
        return part(name, "session").set(name, "type", type);
    }

    Site set(String owner, String name, String value) {
        plan.set(owner, name, value);
        return this;
    }

    /** Another component beside the servers. */
    Site part(String name, String kind) {
        plan.part(name, kind);
        return this;
    }

    Site chance(Chance other) {
        chance = other;
        return this;
    }

    private Model build() {
        Model.Builder builder = new Model.Builder();
        new CopyServices().build(plan.build(), builder);
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
    Site until(String part, Command question, String text) {
        String component = question.part().isEmpty() ? part : part + " " + question.part();
        script.add(new Typist.Line(id(component), question, 0, text, null, 0));
        return this;
    }

    /** Lets time pass. */
    Site pause(double seconds) {
        script.add(new Typist.Line(-1, null, 0, null, null, (long) (seconds * SECOND)));
        return this;
    }

    Site strike(String component, FaultKind fault) {
        return send(component, new Strike(fault));
    }

    Site heal(String component, FaultKind fault) {
        return send(component, new Heal(fault));
    }

    private Site send(String component, Signal signal) {
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

    ManagementServer.Memory server(String name) {
        return (ManagementServer.Memory) play().state(id(name));
    }

    /** What a session is shown as by the server that people use. */
    String shown(String session) {
        return type(session, SessionCommand.STATE).text();
    }

    String status(String server) {
        return type(server, CsmCommand.LSHASERVERS).text();
    }

    Piece piece(String box, int session) {
        return ((Storage.Memory) play().state(id(box))).pieces().get(session);
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
