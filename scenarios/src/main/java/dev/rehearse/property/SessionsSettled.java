package dev.rehearse.property;

import dev.rehearse.copyservices.Outset;
import dev.rehearse.copyservices.fact.SessionRecorded;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.plan.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * No session is in a transitory state when a takeover is done, for then the command that put it there is nobody's any more;
 * and none is left in one in the end.
 */
public final class SessionsSettled implements Property<SessionsSettled.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public SessionsSettled(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * What the servers have written down, and which of them are active.
     *
     * @param active servers that are; bit 0 is the first server
     * @param stuck by server: the sessions that nobody gets on
     */
    public record Memory(long active, List<Stuck> stuck) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(active).parts(stuck);
        }
    }

    /**
     * Sessions of a server's records.
     *
     * @param sessions bit 0 is the first session
     */
    public record Stuck(long sessions) implements Encodable {

        static final Stuck NONE = new Stuck(0);

        Stuck with(int session, boolean is) {
            long bit = 1L << session;
            return new Stuck(is ? sessions | bit : sessions & ~bit);
        }

        @Override
        public void encode(Encoder out) {
            out.number(sessions);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        long active = 0;
        for (int index = 0; index < scene.servers(); index++) {
            active |= (scene.server(index).value("state").text().equals("ACTIVE") ? 1L : 0L) << index;
        }
        List<Stuck> stuck = ByServer.all(scene, Stuck.NONE);
        List<Part> sessions = scene.plan().parts("session");
        for (int index = 0; index < scene.servers(); index++) {
            for (int session = 0; session < sessions.size(); session++) {
                boolean is = Outset.isStuck(sessions.get(session), scene.server(index), scene.plan());
                stuck = is ? ByServer.with(stuck, index, stuck.get(index).with(session, true)) : stuck;
            }
        }
        return new Memory(active, stuck);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == SessionRecorded.class || kind == StateChanged.class || kind == RunClosed.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof RunClosed) {
            for (int index = 0; index < scene.servers(); index++) {
                if ((memory.active() >> index & 1) != 0
                        && memory.stuck().get(index).sessions() != 0) {
                    violated(context, "a session is left in a transitory state");
                }
            }
            return memory;
        }
        if (!scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        if (fact instanceof StateChanged changed) {
            long bit = 1L << index;
            boolean active = changed.to().equals("ACTIVE");
            return new Memory(active ? memory.active() | bit : memory.active() & ~bit, memory.stuck());
        }
        return fact instanceof SessionRecorded recorded ? recorded(memory, index, recorded, context) : memory;
    }

    private Memory recorded(Memory memory, int index, SessionRecorded recorded, Context context) {
        SessionRecord record = recorded.record();
        Stuck before = memory.stuck().get(index);
        Stuck after = before.with(recorded.session(), record.isStuck());
        if (after.sessions() != before.sessions() && record.isStuck()) {
            violated(
                    context,
                    "a session was " + record.state().shownAs() + " when the server that drove it was replaced");
        }
        List<Stuck> stuck = new ArrayList<>(memory.stuck());
        stuck.set(index, after);
        return new Memory(memory.active(), List.copyOf(stuck));
    }
}
