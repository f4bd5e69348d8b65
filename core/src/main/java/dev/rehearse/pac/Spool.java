package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;

/**
 * The spool, which both PACs share, and the batch jobs on it: who claims which, and what becomes of them. It tells the
 * service {@code batch}.
 *
 * <p>What jobs do while nothing depends on it is made up for when something does: see {@link Flow}.
 */
final class Spool implements Watcher<Spool.Memory> {

    private final List<Capacity> first;
    private final List<Job> jobs;
    private final long begin;
    private final Wiring wiring;

    /**
     * What never changes for the spool in a run.
     *
     * @param pac name of the PAC
     * @param initiators of each region
     * @param arbitrated whether a claim is an insert into the shared database, of which one succeeds
     * @param race whether the initiators of a second PAC claim a job before they see that it is claimed
     * @param work how jobs come in
     */
    record Wiring(String pac, int initiators, boolean arbitrated, Choice race, Work work) {}

    /**
     * How jobs come in.
     *
     * @param every the time between two jobs that come in
     * @param length of a job
     * @param each whether every job that comes in, starts or ends is an event of its own
     */
    record Work(Activity every, Activity length, boolean each) {}

    /**
     * What it remembers.
     *
     * @param desks what the initiators of each region can do, in the scenario's order
     * @param queue how many jobs have come in
     * @param jobs that are neither new nor over
     * @param unproven PACs of which the next start of a job shows whether they may
     * @param told what it has told
     * @param watches who waits for another answer
     */
    record Memory(
            List<Capacity> desks, Queue queue, List<Job> jobs, List<Unproven> unproven, Told told, Watches watches)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(desks).part(queue).parts(jobs).parts(unproven).part(told).part(watches);
        }
    }

    /**
     * How many jobs have come in.
     *
     * @param submitted so far
     * @param taken how many of them have been claimed, in the order of their numbers
     * @param next when the next one comes in
     */
    record Queue(int submitted, int taken, long next) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(submitted).number(taken).time(next);
        }
    }

    /**
     * A PAC whose initiators take jobs since a mode changed, and have not started one since.
     *
     * @param pac its version
     */
    record Unproven(long pac) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(pac);
        }
    }

    /**
     * What it has told.
     *
     * @param dual whether two PACs take batch
     * @param batch what users get
     */
    record Told(boolean dual, ServiceStatus batch) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(dual).word(batch);
        }
    }

    /** What it waits for: a job comes in or ends, and something depends on it. */
    enum Wake implements Timer {
        /** The only one. */
        WAKE;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * A spool with batch jobs.
     *
     * @param first what the initiators of each region can do, in the scenario's order
     * @param jobs that were claimed before the run and are not over, in the order of their numbers from 1 on
     * @param begin when the next one comes in
     */
    Spool(List<Capacity> first, List<Job> jobs, long begin, Wiring wiring) {
        this.first = List.copyOf(first);
        this.jobs = List.copyOf(jobs);
        this.begin = begin;
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        List<Unproven> unproven = first.stream()
                .filter(Capacity::accepts)
                .map(desk -> new Unproven(desk.pac()))
                .distinct()
                .toList();
        Queue queue = new Queue(jobs.size(), jobs.size(), begin);
        return new Memory(first, queue, jobs, unproven, new Told(false, ServiceStatus.UP), Watches.NONE);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        SpoolTurn turn = new SpoolTurn(memory, wiring, context);
        Flow.catchUp(turn);
        if (signal instanceof Capacity capacity) {
            Jobs.capacity(turn, capacity);
        } else if (signal instanceof Order order && order.command() instanceof PacCommand command) {
            Jobs.obey(turn, command, order);
        } else if (signal instanceof Watch watch) {
            turn.watches = turn.watches.with(watch);
        }
        Claims.settle(turn);
        turn.watches = turn.watches.look(context, question -> Jobs.answer(turn, question));
        Flow.plan(turn);
        return turn.memory();
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ModeChanged.class;
    }

    /** Whether a PAC may still start jobs shows when it starts the next, whether or not its regions know of the change. */
    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof ModeChanged)) {
            return memory;
        }
        SpoolTurn turn = new SpoolTurn(memory, wiring, context);
        Flow.catchUp(turn);
        turn.desks.stream().filter(Capacity::accepts).forEach(desk -> turn.unproven(desk.pac()));
        Flow.plan(turn);
        return turn.memory();
    }
}
