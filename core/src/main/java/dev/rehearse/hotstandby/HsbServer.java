package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.HostPace;
import dev.rehearse.site.Wire;
import dev.rehearse.site.client.Load;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;

/**
 * A HotStandby server process with its database, as the High Availability Guide draws it. It takes {@link HsbCommand},
 * suffers {@link HsbFault}, talks to its peer over a {@link dev.rehearse.site.Link}, to clients by {@link
 * dev.rehearse.site.client.Availability} and {@link Load}, and hears of its host by {@link HostNews}.
 */
public final class HsbServer implements Component<HsbServer.Memory> {

    private final Memory initial;
    private final Wiring wiring;

    /**
     * What a server remembers, some of it on disk.
     *
     * @param state where it is in the diagram
     * @param database its files
     * @param log its log and how much of it is on disk
     * @param peer the wire and who is behind it
     * @param courses how asynchronous commands go
     * @param process the process and its host
     * @param standing what it is asked to do
     * @param told what it has told others last
     * @param watches who waits for another answer
     */
    public record Memory(
            HsbState state,
            Database database,
            Log log,
            Peer peer,
            Courses courses,
            ServerProcess process,
            Standing standing,
            Told told,
            Watches watches)
            implements State {

        /** With another history that is as good, whose positions are shifted. */
        Memory forgetting(History as, long shift) {
            return new Memory(
                    state,
                    database.forgetting(as),
                    log.shifted(shift),
                    peer.end(Level.EMPTY),
                    courses,
                    process,
                    standing,
                    told,
                    watches);
        }

        @Override
        public void encode(Encoder out) {
            out.word(state)
                    .part(database)
                    .part(log)
                    .part(peer)
                    .part(courses)
                    .part(process)
                    .part(standing)
                    .part(told)
                    .part(watches);
        }
    }

    HsbServer(Memory initial, Wiring wiring) {
        this.initial = initial;
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        return initial;
    }

    @Override
    public int timers() {
        return HsbTimer.values().length;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Turn turn = new Turn(memory, wiring, context);
        if (turn.process.hangs() && Hang.misses(turn, signal)) {
            return turn.memory();
        }
        if (signal instanceof HsbTimer || signal instanceof FromPeer) {
            serve(turn, signal);
        } else if (signal instanceof Order order && order.command() instanceof HsbCommand command) {
            Desk.obey(turn, command, order);
        } else if (signal instanceof Watch watch) {
            turn.watches = turn.watches.with(watch);
        } else if (signal instanceof Load load) {
            turn.standing = turn.standing.with(new Users(load.commits(), load.connections(), load.openTransactions()));
        } else if (signal instanceof Wire wire) {
            Contact.wire(turn, wire);
        } else if (signal instanceof HostNews news) {
            Ground.news(turn, news);
        } else if (signal instanceof HostPace pace) {
            Ground.pace(turn, pace.factor());
        } else if (signal instanceof Strike strike && strike.kind() instanceof HsbFault fault) {
            Ground.struck(turn, fault);
        } else if (signal instanceof Heal heal && heal.kind() instanceof HsbFault fault) {
            Ground.healed(turn, fault);
        }
        Settling.settle(turn);
        turn.watches = turn.watches.look(
                context, question -> Questions.answer(turn, (HsbCommand) question.command(), question));
        return turn.memory();
    }

    /** What a process that hangs does not notice: its clock and its peer. */
    static void serve(Turn turn, Signal signal) {
        if (signal instanceof HsbTimer timer) {
            expired(turn, timer);
        } else if (signal instanceof FromPeer message) {
            Correspondence.read(turn, message);
        }
    }

    private static void expired(Turn turn, HsbTimer timer) {
        switch (timer) {
            case BOOT -> Boot.ends(turn);
            case SHUTDOWN -> Shutdown.ends(turn);
            case HANDSHAKE -> Handshake.ends(turn);
            case CONNECT_LIMIT -> Handshake.limit(turn);
            case CATCHUP -> Catchup.ends(turn);
            case DISCONNECT -> Parting.ends(turn);
            case COPY -> Netcopy.sent(turn);
            case COPY_LIMIT -> Netcopy.limit(turn);
            case OPENING -> Netcopy.opened(turn);
            case SWITCH -> RoleSwitch.ends(turn);
            case PING -> Contact.lost(turn);
            case LOG -> LogSpace.crossed(turn);
        }
    }
}
