package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.HostPace;
import dev.rehearse.site.Wire;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import java.util.List;

/**
 * A management server of Copy Services Manager. It takes {@link CsmCommand} and, for its sessions, {@link SessionOrder},
 * suffers {@link CsmFault}, talks to the other server over a {@link dev.rehearse.site.Link} and to storage systems
 * directly, and hears of its host by {@link HostNews}.
 */
public final class ManagementServer implements Component<ManagementServer.Memory> {

    private final Memory initial;
    private final Bearings bearings;

    /**
     * What a management server remembers.
     *
     * @param state whether it runs, and in which role
     * @param relation what it knows of the other one
     * @param database its files
     * @param courses what it is doing with each session
     * @param machine what it stands on
     * @param watches who waits for another answer, of its own or about a session
     */
    public record Memory(
            ServerState state,
            Relation relation,
            Database database,
            List<Course> courses,
            Machine machine,
            Watches watches)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.word(state)
                    .part(relation)
                    .part(database)
                    .parts(courses)
                    .part(machine)
                    .part(watches);
        }
    }

    ManagementServer(Memory initial, Bearings bearings) {
        this.initial = initial;
        this.bearings = bearings;
    }

    @Override
    public Memory initial() {
        return initial;
    }

    @Override
    public int timers() {
        return ServerTimer.SLOTS + bearings.managed().sessions().size();
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Turn turn = new Turn(memory, bearings, context);
        if (turn.machine.hangs() && Hang.misses(turn, signal)) {
            return turn.memory();
        }
        if (signal instanceof ServerTimer timer) {
            expired(turn, timer);
        } else if (signal instanceof SessionTimer timer) {
            Driving.expired(turn, timer.session());
        } else if (signal instanceof FromPeer message) {
            Correspondence.read(turn, message);
        } else if (signal instanceof FromStorage news) {
            Driving.heard(turn, news);
        } else if (signal instanceof StorageReport report) {
            report.news().forEach(news -> Driving.heard(turn, news));
        } else if (signal instanceof TaskDue due) {
            Driving.due(turn, due);
        } else if (signal instanceof Order order && order.command() instanceof CsmCommand command) {
            Desk.obey(turn, command, order);
        } else if (signal instanceof SessionOrder order) {
            SessionDesk.obey(turn, order);
        } else if (signal instanceof Watch watch) {
            turn.watches = turn.watches.with(watch);
        } else if (signal instanceof Wire wire) {
            Contact.wire(turn, wire);
        } else if (signal instanceof HostNews news) {
            Life.news(turn, news);
        } else if (signal instanceof HostPace pace) {
            turn.machine = turn.machine.with(turn.machine.burden().with(pace.factor()));
        } else if (signal instanceof Strike strike && strike.kind() instanceof CsmFault fault) {
            Life.struck(turn, fault);
        } else if (signal instanceof Heal heal && heal.kind() instanceof CsmFault fault) {
            Life.healed(turn, fault);
        } else if (signal == Opening.OPEN) {
            Settling.open(turn);
        }
        Settling.settle(turn);
        turn.watches = turn.watches.look(context, question -> answer(turn, question));
        return turn.memory();
    }

    /** The answer to a question; one about a session has the session's number as its argument. */
    private static Answer answer(Turn turn, Order question) {
        return question.command() instanceof CsmCommand command
                ? Questions.answer(turn, command, question)
                : SessionDesk.answer(turn, (int) question.argument(), question);
    }

    private static void expired(Turn turn, ServerTimer timer) {
        switch (timer) {
            case START -> Life.up(turn);
            case TAKEOVER -> Takeover.done(turn);
            case SYNC -> Contact.synchronizedNow(turn);
            case CONTACT -> Contact.lost(turn);
            case RECONNECT -> Contact.again(turn);
            case ANSWER -> Desk.unanswered(turn);
        }
    }
}
