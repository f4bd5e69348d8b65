package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.SessionRecorded;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * A session as people see it: at the management server that is active. Of two that are, they use the one that became so
 * last, for that is where they have just typed the takeover. If none is, nobody answers.
 */
public final class Console implements Watcher<Console.Memory> {

    /** What a session that nobody manages is shown as. */
    static final String UNMANAGED = "(unmanaged)";

    /** People use no server, for none is active. */
    static final int NONE = -1;

    private final int session;
    private final List<Integer> servers;
    private final Memory initial;

    /**
     * What it remembers.
     *
     * @param views by server
     * @param used the server that people use, or -1
     * @param watches who waits for another answer, and has to be told if another server is used
     */
    public record Memory(List<View> views, int used, Watches watches) implements State {

        Memory using(int server) {
            return new Memory(views, server, watches);
        }

        Memory with(Watches others) {
            return new Memory(views, used, others);
        }

        @Override
        public void encode(Encoder out) {
            out.parts(views).number(used).part(watches);
        }
    }

    /**
     * A server as it concerns one session.
     *
     * @param active whether it is
     * @param record what it has written down
     */
    record View(boolean active, SessionRecord record) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(active).part(record);
        }
    }

    Console(int session, List<Integer> servers, List<View> views, int used) {
        this.session = session;
        this.servers = List.copyOf(servers);
        this.initial = new Memory(List.copyOf(views), used, Watches.NONE);
    }

    @Override
    public Memory initial() {
        return initial;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Watch watch) {
            if (memory.used() != NONE) {
                context.send(servers.get(memory.used()), 0, watch.about(session));
            }
            return memory.with(memory.watches().with(watch));
        }
        if (signal instanceof Order order && order.command() instanceof SessionCommand command) {
            if (memory.used() == NONE) {
                Answer answer = new Answer(order.number(), Reply.SILENT, 0, "no active management server");
                context.send(order.from(), 0, answer);
            } else {
                SessionOrder passed = new SessionOrder(session, command, order.from(), order.number());
                context.send(servers.get(memory.used()), 0, passed);
            }
        }
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class || kind == SessionRecorded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        int server = servers.indexOf(source);
        if (server < 0) {
            return memory;
        }
        View view = memory.views().get(server);
        if (fact instanceof StateChanged changed) {
            boolean active = changed.to().equals(ServerState.ACTIVE.name());
            return active == view.active() ? memory : used(memory, server, new View(active, view.record()), context);
        }
        if (fact instanceof SessionRecorded recorded && recorded.session() == session) {
            Memory after = with(memory, server, new View(view.active(), recorded.record()));
            tell(memory, after, context);
            return after;
        }
        return memory;
    }

    private static Memory used(Memory memory, int server, View view, Context context) {
        Memory after = with(memory, server, view);
        int used = view.active() ? server : NONE;
        for (int i = 0; used == NONE && i < after.views().size(); i++) {
            used = after.views().get(i).active() ? i : NONE;
        }
        if (!view.active() && memory.used() != server) {
            used = memory.used();
        }
        after = after.using(used);
        tell(memory, after, context);
        return used == memory.used() ? after : after.with(after.watches().tellAll(context));
    }

    private static Memory with(Memory memory, int server, View view) {
        List<View> changed = new ArrayList<>(memory.views());
        changed.set(server, view);
        return new Memory(List.copyOf(changed), memory.used(), memory.watches());
    }

    private static void tell(Memory before, Memory after, Context context) {
        String was = shown(before);
        String is = shown(after);
        if (!was.equals(is)) {
            context.observe(new StateChanged(was, is, is));
        }
    }

    private static String shown(Memory memory) {
        return memory.used() == NONE
                ? UNMANAGED
                : memory.views().get(memory.used()).record().state().shownAs();
    }
}
