package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.HacMemory.Mode;
import dev.rehearse.hotstandby.HacMemory.Stage;
import dev.rehearse.hotstandby.HacMemory.Work;
import dev.rehearse.hotstandby.HacSight.Local;
import dev.rehearse.hotstandby.HacSight.Reference;
import dev.rehearse.hotstandby.HacSight.Remote;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import org.jspecify.annotations.Nullable;

/** How a High Availability Controller acts: from a situation to a command, and from its answer to the next situation. */
final class HacWorks {

    private static final int LOCAL = 0;
    private static final int REMOTE = 1;

    private final Hac.Ids ids;
    private final Hac.Settings settings;
    private final Activity reaction;

    /** Its one clock. */
    enum Wait implements Timer {
        ACT;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    HacWorks(Hac.Ids ids, Hac.Settings settings, Activity reaction) {
        this.ids = ids;
        this.settings = settings;
        this.reaction = reaction;
    }

    /** Its own server is in another state. */
    HacMemory moved(HacMemory memory, HsbState state, Context context) {
        HacMemory after = memory.local(state);
        Work work = after.work();
        if (state == HsbState.PRIMARY_ACTIVE || state == HsbState.SECONDARY_ACTIVE) {
            after = after.with(work.failures(0).unsynchronised(false));
        }
        HacAction action = work.action();
        if (work.stage() == Stage.WATCHING && action != null && !action.runsWhile(state)) {
            return ask(after, action, context);
        }
        return consider(after, context);
    }

    /** Something may have to be done. Does not disturb what is being done. */
    HacMemory consider(HacMemory memory, Context context) {
        Stage stage = memory.work().stage();
        if (stage != Stage.IDLE && stage != Stage.REACTING) {
            return memory;
        }
        if (row(memory) == null) {
            return stage == Stage.IDLE ? memory : rest(memory, context);
        }
        if (stage == Stage.REACTING) {
            return memory;
        }
        context.start(Wait.ACT, context.duration(reaction));
        return memory.with(memory.work().at(Stage.REACTING, null));
    }

    /** The moment to act has come. */
    HacMemory act(HacMemory memory, Context context) {
        HacRow row = row(memory);
        if (row == null) {
            return rest(memory, context);
        }
        return begin(memory, row.action(), context);
    }

    HacMemory begin(HacMemory memory, HacAction action, Context context) {
        HsbCommand command = action.command();
        if (command == null) {
            context.send(ids.local(), 0, new Order(HsbCommand.HSB_LOGPOS, 0, context.self(), LOCAL));
            context.send(ids.remote(), 0, new Order(HsbCommand.HSB_LOGPOS, 0, context.self(), REMOTE));
            return memory.with(memory.work().at(Stage.COMPARING, action));
        }
        context.observe(new CommandGiven(ids.local(), command.words()));
        context.send(ids.local(), 0, new Order(command, 0, context.self(), LOCAL));
        return memory.with(memory.work().at(Stage.ORDERED, action));
    }

    HacMemory answered(HacMemory memory, Answer answer, Context context) {
        HacAction action = memory.work().action();
        if (action == null) {
            return memory;
        }
        return switch (memory.work().stage()) {
            case COMPARING -> compared(memory, answer, context);
            case ORDERED -> ordered(memory, action, answer, context);
            case ASKING -> ended(memory, answer, context);
            case IDLE, REACTING, WATCHING -> memory;
        };
    }

    /** Positions in the order of the questions. The other controller compares too and promotes its server if ours has less. */
    private HacMemory compared(HacMemory memory, Answer answer, Context context) {
        if (answer.number() == LOCAL) {
            return memory.with(memory.work().position(position(answer)));
        }
        int more = memory.work().position().compareTo(position(answer));
        boolean both = answer.reply() == Reply.DONE && !memory.work().position().isEmpty();
        return both && (more > 0 || (more == 0 && settings.preferredPrimary()))
                ? begin(memory, HacAction.SET_LOCAL_PRIMARY_ALONE, context)
                : rest(memory, context);
    }

    /** The position without the role; empty if nobody answered. */
    private static String position(Answer answer) {
        int end = answer.text().indexOf(':');
        return answer.reply() != Reply.DONE
                ? ""
                : end < 0 ? answer.text() : answer.text().substring(0, end);
    }

    private HacMemory ordered(HacMemory memory, HacAction action, Answer answer, Context context) {
        HsbCommand command = action.command();
        String words = command == null ? "" : command.words();
        context.observe(new CommandAnswered(ids.local(), words, answer.reply(), answer.code(), answer.text()));
        HsbState state = memory.local();
        if (answer.reply() == Reply.REFUSED || answer.reply() == Reply.SILENT) {
            return failed(memory, answer.code(), context);
        }
        if (action.question() == null) {
            return consider(rest(memory, context), context);
        }
        return state != null && action.runsWhile(state)
                ? memory.with(memory.work().at(Stage.WATCHING, action))
                : ask(memory, action, context);
    }

    private HacMemory ask(HacMemory memory, HacAction action, Context context) {
        HsbCommand question = action.question();
        if (question == null) {
            return rest(memory, context);
        }
        context.send(ids.local(), 0, new Order(question, 0, context.self(), LOCAL));
        return memory.with(memory.work().at(Stage.ASKING, action));
    }

    private HacMemory ended(HacMemory memory, Answer answer, Context context) {
        if (answer.reply() == Reply.REFUSED || answer.reply() == Reply.SILENT) {
            return failed(memory, answer.code(), context);
        }
        boolean copied = memory.work().action() == HacAction.NETCOPY;
        Work work = copied ? memory.work().unsynchronised(false) : memory.work();
        return consider(rest(memory.with(work), context), context);
    }

    /**
     * Tries again later, until it has failed too often and leaves the rest to people. A connection that the other side
     * did not take does not count: the other may be shutting down, and the next change tells.
     */
    private HacMemory failed(HacMemory memory, int code, Context context) {
        boolean synchronisation =
                code == HsbCode.NOT_SYNCHRONISED || code == HsbCode.OTHER_BASE || code == HsbCode.LOG_GONE;
        boolean passing = memory.work().action() == HacAction.CONNECT
                && memory.work().stage() == Stage.ASKING
                && !synchronisation;
        int failures = memory.work().failures() + (passing ? 0 : 1);
        boolean unsynchronised = memory.work().unsynchronised() || synchronisation;
        HacMemory after = memory.with(memory.work().failures(failures).unsynchronised(unsynchronised));
        if (memory.mode() != Mode.AUTOMATIC) {
            return rest(after, context);
        }
        if (failures >= settings.netcopyErrorLevel()) {
            return rest(after.with(Mode.ADMINISTRATIVE), context);
        }
        context.start(Wait.ACT, settings.checkInterval());
        return after.with(after.work().at(Stage.REACTING, null));
    }

    /** Waits for a change. */
    static HacMemory rest(HacMemory memory, Context context) {
        context.cancel(Wait.ACT.slot());
        return memory.with(memory.work().at(Stage.IDLE, null));
    }

    private @Nullable HacRow row(HacMemory memory) {
        if (memory.mode() != Mode.AUTOMATIC || !memory.reach().host()) {
            return null;
        }
        boolean alone = settings.ere() == Hac.Ere.FAR && !memory.reach().link();
        Reference ere = settings.ere() == Hac.Ere.NONE ? Reference.NONE : alone ? Reference.LOST : Reference.SEEN;
        HacSight sight = new HacSight(
                Local.of(memory.local()),
                Remote.of(memory.remote(), memory.reach().remote()),
                ere,
                memory.work().held(),
                memory.work().unsynchronised());
        return HacRow.of(
                sight,
                settings.automation().processControl(),
                settings.automation().autoNetcopy());
    }
}
