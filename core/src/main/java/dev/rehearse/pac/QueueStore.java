package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.QueuesRestored;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WorkDiscarded;
import java.util.List;

/**
 * A SOR with temporary storage and transient data queues. Both PACs use the same during an upgrade. What a program finds
 * when it is down is an IOERR, so regions only get worse and do not stop.
 */
final class QueueStore implements Component<QueueStore.Memory> {

    private final List<Integer> users;
    private final long items;
    private final boolean empty;
    private final boolean keeps;
    private final Activity restore;

    /**
     * What it remembers.
     *
     * @param crashes faults that keep it down
     * @param items in its queues
     * @param restoring whether its backup is being read
     * @param watches who waits for another answer
     */
    record Memory(int crashes, long items, boolean restoring, Watches watches) implements State {

        Memory with(Watches others) {
            return others.equals(watches) ? this : new Memory(crashes, items, restoring, others);
        }

        @Override
        public void encode(Encoder out) {
            out.number(crashes).number(items).flag(restoring).part(watches);
        }
    }

    /** What it waits for. */
    private enum Wait implements Timer {
        /** The backup is read. */
        RESTORED;

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
     * A SOR that is up.
     *
     * @param users ids of all who use it
     * @param items in its queues at the start, and in its backup
     * @param empty whether they are in its backup only
     * @param keeps whether a restart finds them on disk
     * @param restore how long it takes to read the backup
     */
    QueueStore(List<Integer> users, long items, boolean empty, boolean keeps, Activity restore) {
        this.users = List.copyOf(users);
        this.items = items;
        this.empty = empty;
        this.keeps = keeps;
        this.restore = restore;
    }

    @Override
    public Memory initial() {
        return new Memory(0, empty ? 0 : items, false, Watches.NONE);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Memory after = signal instanceof Watch watch
                ? memory.with(memory.watches().with(watch))
                : happened(memory, signal, context);
        return after.with(after.watches().look(context, question -> answer(after, question)));
    }

    private Memory happened(Memory memory, Signal signal, Context context) {
        if (signal instanceof Wipe wipe && memory.crashes() == 0) {
            context.observe(new QueuesWiped(memory.items(), wipe.shared()));
            return lost(memory, "queues wiped", context);
        }
        if (signal instanceof Order order && order.command() instanceof SorCommand command) {
            return obey(memory, command, order, context);
        } else if (signal == Wait.RESTORED) {
            context.observe(new QueuesRestored(items));
            return new Memory(0, items, false, memory.watches());
        } else if (signal instanceof Strike strike && strike.kind() == SorFault.CRASH) {
            if (memory.crashes() > 0) {
                context.observe(FaultEffect.overlaid(context.self(), SorFault.CRASH, "it is down already"));
            }
            return crashes(memory, memory.crashes() + 1, context);
        } else if (signal instanceof Heal heal && heal.kind() == SorFault.CRASH) {
            return crashes(memory, Math.max(0, memory.crashes() - 1), context);
        }
        return memory;
    }

    private Memory obey(Memory memory, SorCommand command, Order order, Context context) {
        boolean up = memory.crashes() == 0;
        boolean begins = up && command == SorCommand.RESTORE && !memory.restoring();
        if (begins) {
            context.start(Wait.RESTORED, context.duration(restore));
        }
        boolean restoring = begins || memory.restoring();
        Memory after = new Memory(memory.crashes(), memory.items(), restoring, memory.watches());
        context.send(order.from(), 0, answer(after, order));
        return after;
    }

    private static Answer answer(Memory memory, Order question) {
        boolean up = memory.crashes() == 0;
        Reply reply = !up ? Reply.SILENT : memory.restoring() ? Reply.RUNNING : Reply.DONE;
        String text = memory.restoring() ? "restoring" : (up ? RedisState.UP : RedisState.DOWN).words();
        return question.answer(reply, 0, text);
    }

    private Memory crashes(Memory memory, int crashes, Context context) {
        boolean up = crashes == 0;
        if (up == (memory.crashes() == 0)) {
            return new Memory(crashes, memory.items(), false, memory.watches());
        }
        context.cancel(Wait.RESTORED.slot());
        String from = up ? "down" : "up";
        String to = up ? "up" : "down";
        context.observe(new StateChanged(from, to, to));
        for (int user : users) {
            context.send(user, 0, new Reachable(Reachable.What.SOR, up));
        }
        Memory after = new Memory(crashes, memory.items(), false, memory.watches());
        return up && !keeps ? lost(after, "a SOR without persistence came back empty", context) : after;
    }

    private static Memory lost(Memory memory, String why, Context context) {
        if (memory.items() > 0) {
            context.observe(new WorkDiscarded(memory.items(), why));
        }
        return new Memory(memory.crashes(), 0, memory.restoring(), memory.watches());
    }
}
