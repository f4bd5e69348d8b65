package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.QueuesWiped;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
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
    private final boolean keeps;

    /**
     * What it remembers.
     *
     * @param crashes faults that keep it down
     * @param items in its queues
     */
    record Memory(int crashes, long items) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(crashes).number(items);
        }
    }

    /**
     * A SOR that is up.
     *
     * @param users ids of all who use it
     * @param items in its queues at the start
     * @param keeps whether a restart finds them on disk
     */
    QueueStore(List<Integer> users, long items, boolean keeps) {
        this.users = List.copyOf(users);
        this.items = items;
        this.keeps = keeps;
    }

    @Override
    public Memory initial() {
        return new Memory(0, items);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Wipe wipe && memory.crashes() == 0) {
            context.observe(new QueuesWiped(memory.items(), wipe.shared()));
            return lost(memory, "queues wiped", context);
        }
        if (signal instanceof Order order && order.command() == PsorCommand.STATE) {
            boolean up = memory.crashes() == 0;
            String text = (up ? RedisState.UP : RedisState.DOWN).words();
            context.send(order.from(), 0, new Answer(order.number(), up ? Reply.DONE : Reply.SILENT, 0, text));
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

    private Memory crashes(Memory memory, int crashes, Context context) {
        boolean up = crashes == 0;
        if (up == (memory.crashes() == 0)) {
            return new Memory(crashes, memory.items());
        }
        String from = up ? "down" : "up";
        String to = up ? "up" : "down";
        context.observe(new StateChanged(from, to, to));
        for (int user : users) {
            context.send(user, 0, new Reachable(Reachable.What.SOR, up));
        }
        Memory after = new Memory(crashes, memory.items());
        return up && !keeps ? lost(after, "a SOR without persistence came back empty", context) : after;
    }

    private static Memory lost(Memory memory, String why, Context context) {
        if (memory.items() > 0) {
            context.observe(new WorkDiscarded(memory.items(), why));
        }
        return new Memory(memory.crashes(), 0);
    }
}
