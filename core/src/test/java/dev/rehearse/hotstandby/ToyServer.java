package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Stage;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.StateChanged;

/** A server for tests of what steers servers: it answers and moves as told, and has no data. */
final class ToyServer implements Component<ToyServer.Memory> {

    private final HsbState start;
    private final String position;

    /** How the next connect, copy and boot end: 0 is well. */
    record Fate(int connect, int copy, boolean boots) implements Signal {
        static final Fate GOOD = new Fate(0, 0, true);

        @Override
        public void encode(Encoder out) {
            out.number(connect).number(copy).flag(boots);
        }
    }

    /** Be in this state from now on. */
    record Become(HsbState state) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.word(state);
        }
    }

    record Memory(HsbState state, Fate fate, int copied, Watches watches) implements State {
        @Override
        public void encode(Encoder out) {
            out.word(state).part(fate).number(copied).part(watches);
        }
    }

    private enum Wait implements Timer {
        END;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    ToyServer(HsbState start, String position) {
        this.start = start;
        this.position = position;
    }

    @Override
    public Memory initial() {
        return new Memory(start, Fate.GOOD, 0, Watches.NONE);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Become become) {
            return move(memory, become.state(), context);
        } else if (signal instanceof Fate fate) {
            return new Memory(memory.state(), fate, memory.copied(), memory.watches());
        } else if (signal instanceof Watch watch) {
            return new Memory(
                    memory.state(),
                    memory.fate(),
                    memory.copied(),
                    memory.watches().with(watch));
        } else if (signal == Wait.END) {
            return ended(memory, context);
        } else if (signal instanceof Order order && order.command() instanceof HsbCommand command) {
            return obey(memory, command, order, context);
        }
        return memory;
    }

    private static Memory ended(Memory memory, Context context) {
        Fate fate = memory.fate();
        return switch (memory.state()) {
            case BOOTING -> move(memory, fate.boots() ? HsbState.SECONDARY_ALONE : HsbState.DOWN, context);
            case PRIMARY_CONNECTING ->
                move(memory, fate.connect() == 0 ? HsbState.PRIMARY_ACTIVE : HsbState.PRIMARY_ALONE, context);
            case PRIMARY_COPYING -> {
                Fate after = fate.copy() == 0 ? new Fate(0, 0, fate.boots()) : fate;
                yield move(
                        new Memory(memory.state(), after, fate.copy(), memory.watches()),
                        HsbState.PRIMARY_ALONE,
                        context);
            }
            default -> memory;
        };
    }

    private Memory obey(Memory memory, HsbCommand command, Order order, Context context) {
        if (command == HsbCommand.START) {
            answer(order, Reply.RUNNING, 0, "", context);
            return begin(memory, HsbState.BOOTING, 10, context);
        }
        if (!memory.state().answers()) {
            answer(order, Reply.SILENT, 0, "no answer", context);
            return memory;
        }
        return switch (command) {
            case HSB_STATE -> answered(memory, order, 0, memory.state().shownAs(), context);
            case HSB_LOGPOS -> answered(memory, order, 0, position, context);
            case HSB_STATUS_COPY -> answered(memory, order, memory.copied(), "", context);
            case HSB_STATUS_CONNECT -> connection(memory, order, context);
            case HSB_CONNECT -> {
                answer(order, Reply.DONE, 0, "", context);
                yield begin(memory, HsbState.PRIMARY_CONNECTING, 1, context);
            }
            case HSB_NETCOPY -> {
                answer(order, Reply.DONE, 0, "", context);
                yield begin(memory, HsbState.PRIMARY_COPYING, 100, context);
            }
            case HSB_SET_PRIMARY_ALONE -> become(memory, order, HsbState.PRIMARY_ALONE, context);
            case HSB_SET_SECONDARY_ALONE -> become(memory, order, HsbState.SECONDARY_ALONE, context);
            case SHUTDOWN_FORCE -> become(memory, order, HsbState.DOWN, context);
            default -> answered(memory, order, 14546, "", context);
        };
    }

    private static Memory connection(Memory memory, Order order, Context context) {
        if (memory.state() == HsbState.PRIMARY_CONNECTING) {
            answer(order, Reply.RUNNING, 14007, "CONNECTING", context);
            return memory;
        }
        int code = memory.fate().connect() == 0 ? 14537 : memory.fate().connect();
        return answered(memory, order, memory.state().isConnected() ? 0 : code, "", context);
    }

    private static Memory become(Memory memory, Order order, HsbState to, Context context) {
        return move(answered(memory, order, 0, "", context), to, context);
    }

    private static Memory answered(Memory memory, Order order, int code, String text, Context context) {
        answer(order, code == 0 ? Reply.DONE : Reply.REFUSED, code, text, context);
        return memory;
    }

    private static void answer(Order order, Reply reply, int code, String text, Context context) {
        context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
    }

    private static Memory begin(Memory memory, HsbState state, int seconds, Context context) {
        context.start(Wait.END, seconds * Stage.SECOND);
        return move(memory, state, context);
    }

    private static Memory move(Memory memory, HsbState to, Context context) {
        context.observe(new StateChanged(memory.state().name(), to.name(), to.column()));
        return new Memory(to, memory.fate(), memory.copied(), memory.watches().tellAll(context));
    }
}
