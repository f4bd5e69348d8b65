package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskMissed;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.Message;
import java.util.List;

/**
 * The time of a scheduled task. Each management server has the schedule and a clock of its own; the clocks are right, so
 * one for all of them does. It also counts who began an instance: one server should have.
 */
public final class TaskClock implements Component<TaskClock.Memory> {

    private final int number;
    private final Schedule schedule;
    private final List<Integer> servers;

    /**
     * What the task is.
     *
     * @param session that it is about
     * @param command that it gives
     * @param first nanoseconds until the first instance
     * @param every nanoseconds between two
     */
    record Schedule(int session, SessionCommand command, long first, long every) {}

    /**
     * What it remembers.
     *
     * @param instance the last that was due, from 1
     * @param begun by how many servers it was
     */
    public record Memory(long instance, int begun) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(instance).number(begun);
        }
    }

    /** What it waits for. */
    enum Bell implements Timer {
        /** The next instance. */
        DUE,
        /** All servers have had their chance. */
        COUNT;

        @Override
        public int slot() {
            return this == DUE ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    TaskClock(int number, Schedule schedule, List<Integer> servers) {
        this.number = number;
        this.schedule = schedule;
        this.servers = List.copyOf(servers);
    }

    @Override
    public Memory initial() {
        return new Memory(0, 0);
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Opening.OPEN) {
            context.start(Bell.DUE, schedule.first());
            return memory;
        }
        if (signal == Bell.DUE) {
            long instance = memory.instance() + 1;
            for (int server : servers) {
                TaskDue due = new TaskDue(number, schedule.session(), schedule.command(), instance, context.self());
                context.send(server, 0, due);
            }
            context.start(Bell.COUNT, 1);
            context.start(Bell.DUE, schedule.every());
            return new Memory(instance, 0);
        }
        if (signal instanceof TaskBegun begun && begun.instance() == memory.instance()) {
            return new Memory(memory.instance(), memory.begun() + 1);
        }
        if (signal == Bell.COUNT && memory.begun() == 0) {
            context.observe(new TaskMissed(memory.instance()));
            context.observe(new Message(0, "instance " + memory.instance() + " is run by no server"));
        } else if (signal == Bell.COUNT && memory.begun() > 1) {
            context.observe(new TaskDoubled(memory.instance()));
            context.observe(new Message(0, "instance " + memory.instance() + " is run by two servers"));
        }
        return memory;
    }
}
