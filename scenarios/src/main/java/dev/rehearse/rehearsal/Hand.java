package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * A hand at the keyboard in place of the operator: it types one command when it is told to, asks for the effect until there is
 * one, as the operator does, and decides nothing.
 */
final class Hand implements Component<Hand.Memory> {

    private static final int TYPED = 1;
    private static final int ASKED = 2;

    private final long poll;

    private Hand(long poll) {
        this.poll = poll;
    }

    /** A hand that asks as often as the operator of a plan. */
    static Hand of(Plan plan) {
        return new Hand(Math.max(1, plan.setting("assume", "operator poll").number()));
    }

    /**
     * A command to be typed.
     *
     * @param to the component that takes it
     * @param asked the component that answers its question
     * @param command the system's own enum constant
     * @param argument its number, 0 if it takes none
     * @param words as typed
     * @param seen the answer to a question that is waited for; empty for any
     */
    record Type(int to, int asked, Command command, long argument, String words, String seen) implements Signal {

        @Override
        public void encode(Encoder out) {
            out.number(to).number(asked).constant((Enum<?>) command).number(argument);
            out.text(words).text(seen);
        }
    }

    /** Nothing more will be typed. */
    enum End implements Signal {
        /** The only one. */
        COMPLETED;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** Whoever types has thought for a while; in a cluster in which nothing happens the clock moves by that alone. */
    enum Pause implements Signal {
        /** The only one. */
        OVER;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /** It asks again. */
    private enum Pace implements Timer {
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

    /**
     * What it remembers.
     *
     * @param type what it was told to type last, or null
     * @param busy whether that goes on
     * @param waited whether it had to ask more than once
     * @param last the last answer, or null
     */
    record Memory(@Nullable Type type, boolean busy, boolean waited, @Nullable Answer last) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(type).flag(busy).flag(waited).part(last);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(null, false, false, null);
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Type type) {
            context.observe(new CommandGiven(type.to(), type.words()));
            context.send(type.to(), 0, new Order(type.command(), type.argument(), context.self(), TYPED));
            return new Memory(type, true, false, null);
        }
        if (signal == End.COMPLETED) {
            context.observe(new ProcedureEnded(Outcome.COMPLETED.words(), ""));
            return memory;
        }
        Type type = memory.type();
        if (type == null || !memory.busy()) {
            return memory;
        }
        if (signal == Pace.POLL) {
            ask(type, context);
            return memory;
        }
        return signal instanceof Answer answer ? answered(memory, type, answer, context) : memory;
    }

    private static void ask(Type type, Context context) {
        context.send(type.asked(), 0, new Order(type.command().question(), 0, context.self(), ASKED));
    }

    private Memory answered(Memory memory, Type type, Answer answer, Context context) {
        boolean first = answer.number() == TYPED;
        boolean asks = type.command().question() == type.command();
        if (first) {
            context.observe(new CommandAnswered(type.to(), type.words(), answer.reply(), answer.code(), answer.text()));
        }
        boolean awaits = asks && answer.reply() == Reply.DONE && !type.seen().isEmpty();
        if (answer.reply() == Reply.RUNNING
                || (awaits && !type.seen().equals(answer.text().strip()))) {
            context.start(Pace.POLL, poll);
            return new Memory(type, true, true, answer);
        }
        if (first && !asks && answer.reply() == Reply.DONE) {
            ask(type, context);
            return new Memory(type, true, memory.waited(), answer);
        }
        Answer own = memory.last();
        boolean apart = !first && !memory.waited() && answer.reply() == Reply.REFUSED;
        boolean taken = own != null && own.reply() == Reply.DONE;
        // what is wrong already, and stays so, does not undo what was done; an operator would not have asked
        return new Memory(type, false, memory.waited(), apart && taken ? own : answer);
    }
}
