package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import java.util.List;

/**
 * The PAC scale-out repository: a Redis, alone or with a replica and sentinels, with the stores of each PAC. It admits
 * regions ({@link Join}), keeps their entries ({@link Presence}), carries {@link Caspac} actions out, suffers {@link
 * RedisFault}, and tells its users {@link Reachable} and {@link ModeNews}.
 */
final class Psor implements Component<Psor.Memory> {

    private final PsorWiring wiring;
    private final Memory first;

    /**
     * What it remembers.
     *
     * @param state how Redis is
     * @param outages what is not repaired
     * @param stores of each PAC, the oldest version first
     * @param shadow what is left of them if the master is lost
     * @param binaries program binaries loaded into it
     * @param watches who waits for another answer, of its own or of the PAC
     */
    record Memory(
            RedisState state, Outages outages, List<PacStore> stores, Shadow shadow, int binaries, Watches watches)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.word(state)
                    .part(outages)
                    .parts(stores)
                    .part(shadow)
                    .number(binaries)
                    .part(watches);
        }
    }

    /** What it waits for. */
    enum Wait implements Timer {
        /** The sentinels promote the replica. */
        FAILOVER,
        /** A restarted Redis has loaded its files. */
        LOADING;

        @Override
        public int slot() {
            return this == FAILOVER ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * A region has been silent for as long as others bear it.
     *
     * @param region its component
     * @param since when it fell silent
     */
    record Stale(int region, long since) implements Signal {

        @Override
        public void encode(Encoder out) {
            out.number(region).time(since);
        }
    }

    Psor(PsorWiring wiring, Memory first) {
        this.wiring = wiring;
        this.first = first;
    }

    @Override
    public Memory initial() {
        return first;
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        PsorTurn turn = new PsorTurn(memory, wiring, context);
        if (signal instanceof Join join) {
            Admission.ask(turn, join);
        } else if (signal instanceof Presence presence) {
            Entries.tell(turn, presence);
        } else if (signal instanceof Stale stale) {
            Entries.stale(turn, stale);
        } else if (signal instanceof Caspac caspac) {
            Actions.act(turn, caspac);
        } else if (signal instanceof Order order && order.command() == PsorCommand.STATE) {
            context.send(order.from(), 0, answer(turn, order));
        } else if (signal instanceof Watch watch) {
            turn.watches = turn.watches.with(watch);
        } else if (signal instanceof Strike strike && strike.kind() instanceof RedisFault fault) {
            Failures.struck(turn, fault);
        } else if (signal instanceof Heal heal && heal.kind() instanceof RedisFault fault) {
            Failures.healed(turn, fault);
        } else if (signal == Wait.FAILOVER) {
            Failures.promoted(turn);
        } else if (signal == Wait.LOADING) {
            Failures.loaded(turn);
        }
        turn.watches = turn.watches.look(context, question -> answer(turn, question));
        return turn.memory();
    }

    private static Answer answer(PsorTurn turn, Order question) {
        if (question.command() == PacCommand.STATE) {
            return Actions.shown(turn, question.number());
        }
        boolean comes = turn.state == RedisState.FAILING_OVER || turn.state == RedisState.RESTARTING;
        Reply reply = turn.state.answers() ? Reply.DONE : comes ? Reply.RUNNING : Reply.SILENT;
        return question.answer(reply, 0, turn.state.words());
    }
}
