package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;

/** Where the operator tells the load balancer what to do with one region. The balancer answers whatever that region does. */
final class PoolDesk implements Component<PoolDesk.Memory> {

    private final int region;
    private final int balancer;
    private final PoolState first;

    /**
     * What it remembers.
     *
     * @param asked what it was asked to do last
     * @param watches who waits for another answer
     */
    record Memory(PoolState asked, Watches watches) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(asked).part(watches);
        }
    }

    /**
     * For a region.
     *
     * @param region its component
     * @param balancer id of the load balancer
     * @param first what was asked last before the run
     */
    PoolDesk(int region, int balancer, PoolState first) {
        this.region = region;
        this.balancer = balancer;
        this.first = first;
    }

    @Override
    public Memory initial() {
        return new Memory(first, Watches.NONE);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof RegionCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal instanceof Watch watch) {
            return told(memory.asked(), memory.watches().with(watch), context);
        }
        return memory;
    }

    private Memory obey(Memory memory, RegionCommand command, Order order, Context context) {
        PoolState next =
                switch (command) {
                    case DRAIN -> PoolState.DRAINING;
                    case TAKE_OUT -> PoolState.OUT;
                    case PUT_IN -> PoolState.IN;
                    default -> memory.asked();
                };
        if (command != RegionCommand.POOL_STATE) {
            context.send(balancer, 0, new Balancer.Request(region, command));
        }
        context.send(order.from(), 0, new Answer(order.number(), Reply.DONE, 0, next.words()));
        return told(next, memory.watches(), context);
    }

    private static Memory told(PoolState asked, Watches watches, Context context) {
        return new Memory(asked, watches.look(context, question -> question.answer(Reply.DONE, 0, asked.words())));
    }
}
