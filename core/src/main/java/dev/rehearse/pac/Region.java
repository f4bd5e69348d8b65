package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;

/**
 * An enterprise server region: service execution processes, batch initiators and a listener. It takes {@link
 * RegionCommand}, suffers {@link RegionFault}, hears of its host by {@link Ground} and of the shared stores by {@link
 * Reachable}, and tells the PSOR, the databases, the spool and the load balancer what it is worth to them.
 */
final class Region implements Component<Region.Memory> {

    private final Memory first;
    private final RegionWiring wiring;

    /**
     * What a region remembers.
     *
     * @param state where it is in the diagram
     * @param machine what it stands on
     * @param definition what the directory server has of it
     * @param process how its processes were started
     * @param ending what keeps a graceful stop from its end
     * @param reach which stores it can use
     * @param told what it has told whom
     * @param watches who waits for another answer
     */
    record Memory(
            RegionState state,
            Machine machine,
            Definition definition,
            Processes process,
            Drain ending,
            Reach reach,
            Told told,
            Watches watches)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.word(state)
                    .part(machine)
                    .part(definition)
                    .part(process)
                    .part(ending)
                    .part(reach)
                    .part(told)
                    .part(watches);
        }
    }

    /**
     * Distributed transactions that were in doubt when it died.
     *
     * @param count how many are
     * @param level the product version that can read the log; 0 if the log is lost
     */
    record Branches(int count, long level) implements Encodable {

        static final Branches NONE = new Branches(0, 0);

        @Override
        public void encode(Encoder out) {
            out.number(count).number(level);
        }
    }

    /**
     * What the directory server has of it.
     *
     * @param defined whether it has a definition at all
     * @param listener the status of its listener
     * @param exported what is in the backup
     * @param relaxed whether {@code ES_PAC_MIN_COMP_CHECK=YES} is set
     */
    record Definition(boolean defined, ListenerStatus listener, Export exported, boolean relaxed) implements Encodable {

        Definition with(ListenerStatus status) {
            return new Definition(defined, status, exported, relaxed);
        }

        @Override
        public void encode(Encoder out) {
            out.flag(defined).part(listener).part(exported).flag(relaxed);
        }
    }

    /**
     * How its processes were started.
     *
     * @param level the product version that they are
     * @param option how they were started
     * @param attempt the number of the last try to join
     * @param pac which PAC they are in
     * @param code why the last start failed, 0 if it did not
     * @param blocked since when they block for want of the PSOR; {@link Encoder#NEVER} if they do not
     */
    record Processes(long level, StartOption option, int attempt, Home pac, int code, long blocked)
            implements Encodable {

        Processes with(Home home) {
            return new Processes(level, option, attempt, home, code, blocked);
        }

        Processes failed(int why) {
            return new Processes(level, option, attempt, pac, why, blocked);
        }

        Processes tries() {
            return new Processes(level, option, attempt + 1, pac, 0, blocked);
        }

        Processes blocked(long since) {
            return new Processes(level, option, attempt, pac, code, since);
        }

        @Override
        public void encode(Encoder out) {
            out.number(level)
                    .part(option)
                    .number(attempt)
                    .part(pac)
                    .number(code)
                    .time(blocked);
        }
    }

    /**
     * The PAC that it is in.
     *
     * @param level the PAC's version; 0 if it is in none
     * @param mode as last heard
     * @param outside whether it was started outside any
     */
    record Home(long level, PacMode mode, boolean outside) implements Encodable {

        static final Home NONE = new Home(0, PacMode.ABSENT, false);

        @Override
        public void encode(Encoder out) {
            out.number(level).part(mode).flag(outside);
        }
    }

    /**
     * What keeps a graceful stop from its end.
     *
     * @param transactions whether some have not ended
     * @param jobs whether some have not ended
     */
    record Drain(boolean transactions, boolean jobs) implements Encodable {

        static final Drain NONE = new Drain(false, false);

        boolean over() {
            return !transactions && !jobs;
        }

        @Override
        public void encode(Encoder out) {
            out.flag(transactions).flag(jobs);
        }
    }

    Region(Memory first, RegionWiring wiring) {
        this.first = first;
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        return first;
    }

    @Override
    public int timers() {
        return RegionTimer.values().length;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        RegionTurn turn = new RegionTurn(memory, wiring, context);
        if (signal instanceof RegionTimer timer) {
            expired(turn, timer);
        } else if (signal instanceof Order order && order.command() instanceof RegionCommand command) {
            RegionDesk.obey(turn, command, order);
        } else if (signal instanceof Watch watch) {
            turn.watches = turn.watches.with(watch);
        } else if (signal instanceof Joined joined) {
            Start.joined(turn, joined);
        } else if (signal instanceof ModeNews news) {
            turn.mode(news);
        } else if (signal == Idle.IDLE) {
            Stop.jobsOver(turn);
        } else if (signal instanceof Ground ground) {
            Footing.news(turn, ground);
        } else if (signal instanceof Reachable reachable) {
            Footing.reach(turn, reachable);
        } else if (signal instanceof Strike strike && strike.kind() instanceof RegionFault fault) {
            Stop.die(turn, fault);
        } else if (signal instanceof Heal heal && heal.kind() == RegionFault.HANG) {
            turn.move(RegionEvent.WAKE);
        }
        Standing.settle(turn);
        turn.watches = turn.watches.look(context, question -> RegionDesk.answer(turn, question));
        return turn.memory();
    }

    private static void expired(RegionTurn turn, RegionTimer timer) {
        switch (timer) {
            case START -> Start.ends(turn);
            case RETRY -> Start.retry(turn);
            case GIVE_UP -> turn.move(RegionEvent.RETRIES_SPENT);
            case TRANSACTIONS -> Stop.transactionsOver(turn);
            case MONITOR -> turn.move(RegionEvent.MONITOR);
        }
    }
}
