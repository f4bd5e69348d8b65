package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;

/**
 * The spool, which both PACs share, and the batch jobs on it: who claims which, and what becomes of them. It tells the
 * service {@code batch}.
 */
final class Spool implements Component<Spool.Memory> {

    private final List<Capacity> first;
    private final Wiring wiring;

    /**
     * What never changes for the spool in a run.
     *
     * @param pac name of the PAC
     * @param initiators of each region
     * @param arbitrated whether a claim is an insert into the shared database, of which one succeeds
     * @param every the time between two jobs that come in
     * @param length of a job
     * @param race whether the initiators of a second PAC claim a job before they see that it is claimed
     */
    record Wiring(String pac, int initiators, boolean arbitrated, Activity every, Activity length, Choice race) {}

    /**
     * What it remembers.
     *
     * @param desks what the initiators of each region can do, in the scenario's order
     * @param submitted how many jobs have come in
     * @param taken how many of them have been claimed, in the order of their numbers
     * @param jobs that are neither new nor over
     * @param dual whether two PACs take batch
     * @param batch what users get
     */
    record Memory(List<Capacity> desks, int submitted, int taken, List<Job> jobs, boolean dual, ServiceStatus batch)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(desks)
                    .number(submitted)
                    .number(taken)
                    .parts(jobs)
                    .flag(dual)
                    .word(batch);
        }
    }

    /** The next job comes in. */
    enum Arrival implements Signal {
        /** The only one. */
        NEXT;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * A job has run as long as it takes.
     *
     * @param job its number
     * @param region that ran it
     */
    record Ends(int job, int region) implements Signal {

        @Override
        public void encode(Encoder out) {
            out.number(job).number(region);
        }
    }

    Spool(List<Capacity> first, Wiring wiring) {
        this.first = List.copyOf(first);
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        return new Memory(first, 0, 0, List.of(), false, ServiceStatus.UP);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        SpoolTurn turn = new SpoolTurn(memory, wiring, context);
        if (signal == Arrival.NEXT) {
            turn.submitted++;
            context.send(context.self(), context.duration(wiring.every()), Arrival.NEXT);
        } else if (signal instanceof Capacity capacity) {
            Jobs.capacity(turn, capacity);
        } else if (signal instanceof Ends ends) {
            Jobs.ends(turn, ends);
        } else if (signal instanceof Order order && order.command() instanceof PacCommand command) {
            Jobs.obey(turn, command, order);
        }
        Claims.settle(turn);
        return turn.memory();
    }
}
