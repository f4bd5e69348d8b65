package dev.rehearse.toy;

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
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Words;

/** A server for tests of whoever operates it. PRIMARY gives the service, STANDBY protects it. */
public final class ToyServer implements Component<ToyServer.Memory> {

    /** How long a boot takes, in seconds. */
    public static final long BOOT = 25;
    /** How long a copy takes, in seconds. */
    public static final long COPY = 35;
    /** How long an installation takes, in seconds. */
    public static final long INSTALL = 100;

    private final String first;
    private final String position;

    /** A server that shows this state at the start and has this log position. */
    public ToyServer(String first, String position) {
        this.first = first;
        this.position = position;
    }

    /** Its jobs; a slot each. */
    private enum Job implements Timer {
        BOOT,
        COPY;

        @Override
        public int slot() {
            return this == BOOT ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** What it remembers: what it shows (empty when down), locks, how the last copy went, the last exit code. */
    public record Memory(String shows, int locks, Reply copied, int exit) implements State {
        @Override
        public void encode(Encoder out) {
            out.text(shows).number(locks).word(copied).number(exit);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(first, 0, Reply.DONE, 0);
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof ToyCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal == Job.BOOT) {
            return memory.locks() > 0
                    ? new Memory("", memory.locks(), memory.copied(), 15)
                    : show(memory, "STANDBY", context);
        }
        if (signal == Job.COPY) {
            Reply end = memory.locks() > 0 ? Reply.REFUSED : Reply.DONE;
            return new Memory(memory.shows(), memory.locks(), end, memory.exit());
        }
        if (signal instanceof Strike strike) {
            if (strike.kind() == ToyFault.CRASH && memory.shows().isEmpty()) {
                context.observe(FaultEffect.nothing(context.self(), ToyFault.CRASH, "it is down"));
            }
            return strike.kind() == ToyFault.CRASH ? show(memory, "", context) : lock(memory, 1);
        }
        return signal instanceof Heal ? lock(memory, -1) : memory;
    }

    private Memory obey(Memory memory, ToyCommand command, Order order, Context context) {
        if (command == ToyCommand.START) {
            return boot(memory, order, context);
        }
        if (memory.shows().isEmpty()) {
            answer(order, context, Reply.SILENT, memory.exit(), "");
            return memory;
        }
        return switch (command) {
            case STATE, LOGPOS -> {
                answer(order, context, Reply.DONE, 0, command == ToyCommand.STATE ? memory.shows() : position);
                yield memory;
            }
            case STATUS -> status(memory, order, context);
            case PROMOTE -> promote(memory, order, context);
            case COPY -> copy(memory, order, context);
            default -> {
                answer(order, context, Reply.DONE, 0, "");
                yield show(memory, "", context);
            }
        };
    }

    private static Memory boot(Memory memory, Order order, Context context) {
        if (!memory.shows().isEmpty()) {
            answer(order, context, Reply.REFUSED, 21, "runs already");
            return memory;
        }
        context.start(Job.BOOT, BOOT * 1_000_000_000L);
        answer(order, context, Reply.RUNNING, 0, "");
        return new Memory("", memory.locks(), memory.copied(), 0);
    }

    private static Memory status(Memory memory, Order order, Context context) {
        boolean failed = memory.copied() == Reply.REFUSED;
        String text = failed ? "ERROR 5" : memory.copied() == Reply.DONE ? "SUCCESS" : "ACTIVE";
        answer(order, context, memory.copied(), failed ? 5 : 0, text);
        return memory;
    }

    private static Memory promote(Memory memory, Order order, Context context) {
        if (memory.locks() > 0) {
            answer(order, context, Reply.REFUSED, 77, "locked");
            return memory;
        }
        answer(order, context, Reply.DONE, 0, "");
        return show(memory, "PRIMARY", context);
    }

    private static Memory copy(Memory memory, Order order, Context context) {
        context.start(Job.COPY, COPY * 1_000_000_000L);
        answer(order, context, Reply.DONE, 0, "started");
        return new Memory(memory.shows(), memory.locks(), Reply.RUNNING, memory.exit());
    }

    private static void answer(Order order, Context context, Reply reply, int code, String text) {
        context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
    }

    private static Memory lock(Memory memory, int more) {
        return new Memory(memory.shows(), memory.locks() + more, memory.copied(), memory.exit());
    }

    private static Memory show(Memory memory, String shows, Context context) {
        if (shows.equals(memory.shows())) {
            return memory;
        }
        context.observe(new StateChanged(memory.shows(), shows.isEmpty() ? "DOWN" : shows, shows));
        if (memory.shows().equals("PRIMARY")) {
            context.observe(new ServiceChanged("write", ServiceStatus.DOWN, ""));
        } else if (shows.equals("PRIMARY")) {
            context.observe(new ServiceChanged("write", ServiceStatus.UP, ""));
        }
        if (memory.shows().equals("STANDBY") != shows.equals("STANDBY")) {
            context.observe(new ExposureChanged("data", !shows.equals("STANDBY"), ""));
        }
        return new Memory(shows, memory.locks(), memory.copied(), memory.exit());
    }

    /** The machine under it: answers an installation when it is finished. */
    static final class Host implements Component<Installing> {
        @Override
        public Installing initial() {
            return new Installing(0);
        }

        @Override
        public Installing on(Installing memory, Signal signal, Context context) {
            if (signal instanceof Order order) {
                context.send(context.self(), INSTALL * 1_000_000_000L, new Installed(order.argument()));
                context.send(order.from(), INSTALL * 1_000_000_000L, new Answer(order.number(), Reply.DONE, 0, ""));
            } else if (signal instanceof Installed installed) {
                context.observe(new LevelInstalled(Words.level(installed.level())));
                return new Installing(installed.level());
            }
            return memory;
        }
    }

    record Installing(long level) implements State {
        @Override
        public void encode(Encoder out) {
            out.number(level);
        }
    }

    record Installed(long level) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.number(level);
        }
    }
}
