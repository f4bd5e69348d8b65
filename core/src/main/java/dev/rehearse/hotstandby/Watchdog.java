package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.WatchdogMemory.Contact;
import dev.rehearse.hotstandby.WatchdogMemory.Mode;
import dev.rehearse.hotstandby.WatchdogMemory.Stage;
import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Changed;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.StateChanged;
import org.jspecify.annotations.Nullable;

/**
 * The sample watchdog: a program on a third machine that polls both servers and, when they were not connected for some
 * polls in a row, does what {@link WatchdogRow} says until they are (High Availability Guide, "Watchdog sample").
 *
 * <p>It reaches both servers as long as their processes answer; its own network does not fail. One thread: all
 * answers to a poll are in before it decides. Where there is nothing to do it polls again when an answer has changed, at the time at
 * which it would have polled: the polls between would have told it nothing.
 */
public final class Watchdog implements Component<WatchdogMemory> {

    private final int[] servers;
    private final Settings settings;

    /**
     * How it is configured.
     *
     * @param pingInterval nanoseconds between two polls
     * @param numRetry polls in a row that must fail
     * @param autoSwitch whether it decides for a server that lost its peer
     * @param dualSecAutoSwitch whether it chooses one of two secondaries
     */
    public record Settings(long pingInterval, int numRetry, boolean autoSwitch, boolean dualSecAutoSwitch) {}

    /** Its one clock. */
    private enum Wait implements Timer {
        START,
        POLL;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    Watchdog(int first, int second, Settings settings) {
        this.servers = new int[] {first, second};
        this.settings = settings;
    }

    /** Gives the behaviour of a reserved watchdog of two reserved servers. It runs from the start. */
    public static void put(Model.Builder model, String name, String first, String second, Settings settings) {
        int id = model.id(name);
        model.put(id, new Watchdog(model.id(first), model.id(second), settings));
        model.open(id, 0, Wait.START);
    }

    @Override
    public WatchdogMemory initial() {
        return WatchdogMemory.started();
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public WatchdogMemory on(WatchdogMemory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof WatchdogCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal == Wait.START && memory.mode() != Mode.STOPPED) {
            context.start(Wait.POLL, settings.pingInterval);
        } else if (signal == Wait.POLL) {
            context.start(Wait.POLL, settings.pingInterval);
            return askBoth(memory.idle(), Stage.STATUS, HsbCommand.HSB_STATUS_CONNECT, context);
        } else if (signal instanceof Changed && memory.polled() != Encoder.NEVER) {
            return roused(memory, context);
        } else if (signal instanceof Answer answer && memory.stage() != Stage.IDLE) {
            return answered(memory, answer, context);
        }
        return memory;
    }

    /** Something has changed; it will see it at its next poll, a whole number of intervals after the last that it took. */
    private WatchdogMemory roused(WatchdogMemory memory, Context context) {
        long past = context.now() - memory.polled();
        long interval = Math.max(1, settings.pingInterval);
        context.start(Wait.POLL, past == 0 ? interval : (interval - past % interval) % interval);
        return memory.idle();
    }

    private WatchdogMemory obey(WatchdogMemory memory, WatchdogCommand command, Order order, Context context) {
        WatchdogMemory after =
                switch (command) {
                    case STOP -> WatchdogMemory.stopped();
                    case START -> memory.mode() == Mode.STOPPED ? WatchdogMemory.started() : memory;
                    case STATE -> memory;
                };
        if (command == WatchdogCommand.STOP) {
            context.cancel(Wait.POLL.slot());
        } else if (memory.mode() != after.mode()) {
            context.start(Wait.POLL, settings.pingInterval);
        }
        String text = after.mode().name();
        context.send(order.from(), 0, new Answer(order.number(), Reply.DONE, 0, text));
        return told(memory, after, context);
    }

    private WatchdogMemory answered(WatchdogMemory memory, Answer answer, Context context) {
        HsbCommand given = given(memory.stage());
        if (given != null) {
            return done(memory, given, answer, context);
        }
        watch(memory, answer, context);
        WatchdogMemory saw = memory.saw(answer);
        if (saw.awaited() > 0) {
            return saw;
        }
        return switch (saw.stage()) {
            case STATUS -> told(memory, judged(saw, context), context);
            case STATE -> decided(saw, context);
            default -> chosen(saw, context);
        };
    }

    /** Asks to be told when an answer is another one, if it may be that nothing is to be done as long as it is not. */
    private void watch(WatchdogMemory memory, Answer answer, Context context) {
        boolean acts = memory.misses() + 1 >= settings.numRetry;
        if (memory.stage() == Stage.STATE) {
            watch(HsbCommand.HSB_STATE, answer, context);
        } else if (memory.stage() == Stage.STATUS && (acts || WatchdogMemory.contact(answer) == Contact.CONNECTED)) {
            watch(HsbCommand.HSB_STATUS_CONNECT, answer, context);
        }
    }

    private void watch(HsbCommand question, Answer answer, Context context) {
        int server = servers[answer.number()];
        context.pass(server, Watch.of(question, server, context.self(), answer));
    }

    /** After a poll: all is well, something is under way, or one miss more. */
    private WatchdogMemory judged(WatchdogMemory memory, Context context) {
        Contact first = memory.first().contact();
        Contact second = memory.second().contact();
        if (first == Contact.CONNECTED && second == Contact.CONNECTED) {
            context.cancel(Wait.POLL.slot());
            return memory.with(Mode.NORMAL, 0).resting(context.now());
        }
        if (first == Contact.UNDER_WAY || second == Contact.UNDER_WAY) {
            return memory.idle();
        }
        int misses = Math.min(memory.misses() + 1, settings.numRetry);
        if (misses < settings.numRetry) {
            return memory.with(memory.mode(), misses).idle();
        }
        return askBoth(memory.with(Mode.FAILURE, misses), Stage.STATE, HsbCommand.HSB_STATE, context);
    }

    private WatchdogMemory decided(WatchdogMemory memory, Context context) {
        for (WatchdogRow row : WatchdogRow.values()) {
            for (int me = 0; me < 2; me++) {
                boolean fits = row.fits(memory.look(me), memory.look(1 - me));
                if (fits && row.allowed(settings.autoSwitch, settings.dualSecAutoSwitch)) {
                    return act(memory, row.deed(), me, context);
                }
            }
        }
        context.cancel(Wait.POLL.slot());
        return memory.resting(context.now());
    }

    private WatchdogMemory act(WatchdogMemory memory, WatchdogRow.Deed deed, int server, Context context) {
        return switch (deed) {
            case SET_PRIMARY_ALONE -> give(memory, Stage.ALONE, HsbCommand.HSB_SET_PRIMARY_ALONE, server, context);
            case PROMOTE -> give(memory, Stage.SWITCH, HsbCommand.HSB_SWITCH_PRIMARY, server, context);
            case CONNECT -> give(memory, Stage.CONNECT, HsbCommand.HSB_CONNECT, server, context);
            case CHOOSE -> askBoth(memory, Stage.POSITION, HsbCommand.HSB_LOGPOS, context);
        };
    }

    /** The larger position has accepted more; of two equal ones the first server is taken. */
    private WatchdogMemory chosen(WatchdogMemory memory, Context context) {
        int server = memory.second().position().compareTo(memory.first().position()) > 0 ? 1 : 0;
        return give(memory, Stage.ALONE, HsbCommand.HSB_SET_PRIMARY_ALONE, server, context);
    }

    /** The command whose answer it waits for, or null if it has only asked. */
    private static @Nullable HsbCommand given(Stage stage) {
        return switch (stage) {
            case SWITCH -> HsbCommand.HSB_SWITCH_PRIMARY;
            case ALONE -> HsbCommand.HSB_SET_PRIMARY_ALONE;
            case CONNECT -> HsbCommand.HSB_CONNECT;
            case IDLE, STATUS, STATE, POSITION -> null;
        };
    }

    /** After a connect it gives the pair as many polls as at first before it acts again [assumed]. */
    private WatchdogMemory done(WatchdogMemory memory, HsbCommand given, Answer answer, Context context) {
        int server = answer.number();
        context.observe(
                new CommandAnswered(servers[server], given.words(), answer.reply(), answer.code(), answer.text()));
        return memory.stage() == Stage.SWITCH
                ? give(memory, Stage.ALONE, HsbCommand.HSB_SET_PRIMARY_ALONE, server, context)
                : memory.with(memory.mode(), memory.stage() == Stage.CONNECT ? 0 : memory.misses())
                        .idle();
    }

    private WatchdogMemory askBoth(WatchdogMemory memory, Stage stage, HsbCommand question, Context context) {
        for (int server = 0; server < servers.length; server++) {
            context.send(servers[server], 0, new Order(question, 0, context.self(), server));
        }
        return memory.awaiting(stage, servers.length);
    }

    private WatchdogMemory give(WatchdogMemory memory, Stage stage, HsbCommand command, int server, Context context) {
        context.observe(new CommandGiven(servers[server], command.words()));
        context.send(servers[server], 0, new Order(command, 0, context.self(), server));
        return memory.awaiting(stage, 1);
    }

    private static WatchdogMemory told(WatchdogMemory before, WatchdogMemory after, Context context) {
        if (before.mode() != after.mode()) {
            String to = after.mode().name();
            context.observe(new StateChanged(before.mode().name(), to, to));
        }
        return after;
    }
}
