package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.property.Circuit.Gate;
import dev.rehearse.scenario.claim.Claim;
import dev.rehearse.scenario.claim.Claim.Form;
import dev.rehearse.scenario.claim.Formula;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Words;

/** A property that a scenario writes itself. What lasts no time is not seen: it looks when the instant is over. */
final class Conditional implements Property<Conditional.Memory> {

    private final Claim claim;
    private final Circuit circuit;
    private final Gate trigger;
    private final Gate condition;
    /** The first thing that the condition asks; what comes before is the trigger's. */
    private final int own;

    /**
     * The property of a claim.
     *
     * @throws BadValue if it asks something that is not in this cluster, or claims what is so from the start
     */
    Conditional(Claim claim, Scene scene) {
        this.claim = claim;
        this.circuit = new Circuit(scene);
        Formula first = claim.trigger();
        this.trigger = first == null ? bits -> false : circuit.gate(first);
        this.own = circuit.size();
        this.condition = circuit.gate(claim.condition());
        if (claim.form() == Form.EVENTUALLY && condition.open(circuit.first())) {
            throw new BadValue(
                    claim.words() + ": it is so from the start, so this says nothing",
                    "write in the end …, or after …, … for what has to come back");
        }
    }

    /** How far it is. */
    enum Stage {
        /** Nothing has been seen that matters. */
        WATCHING,
        /** The trigger is so, and nothing is owed for it. */
        MET,
        /** The trigger came to be so, and the condition has not yet. */
        OWED,
        /** It has said what it had to say, or will say nothing. */
        DECIDED
    }

    /**
     * What it remembers.
     *
     * @param bits of its circuit; 0 when it is decided
     * @param stage how far it is
     * @param why what came to be so of which it has yet to speak; otherwise empty
     */
    record Memory(long bits, Stage stage, String why) implements State {

        static final Memory DECIDED = new Memory(0, Stage.DECIDED, "");

        @Override
        public void encode(Encoder out) {
            out.number(bits).word(stage).text(why);
        }
    }

    /** What it waits for. */
    private enum Wait implements Timer {
        /** The instant is over. */
        INSTANT,
        /** No time is left. */
        LIMIT;

        @Override
        public int slot() {
            return this == INSTANT ? 0 : 1;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    @Override
    public String phrase() {
        return claim.words();
    }

    @Override
    public Memory initial() {
        return new Memory(circuit.first(), Stage.WATCHING, "");
    }

    @Override
    public boolean beginsWrong() {
        boolean timed = claim.form() == Form.EVENTUALLY && claim.within() > 0;
        return timed || matters(Stage.WATCHING, circuit.first());
    }

    @Override
    public int timers() {
        return 2;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == RunClosed.class || circuit.reads(kind);
    }

    /** Whether something has to be done about it if the bits are still like this when the instant is over. */
    private boolean matters(Stage stage, long bits) {
        return switch (claim.form()) {
            case ALWAYS -> !condition.open(bits);
            case NEVER, SOMETIMES, EVENTUALLY -> condition.open(bits);
            case IN_THE_END -> false;
            case AFTER ->
                switch (stage) {
                    case WATCHING -> trigger.open(bits);
                    case MET -> !trigger.open(bits);
                    case OWED -> condition.open(bits);
                    case DECIDED -> false;
                };
        };
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (memory.stage() == Stage.DECIDED) {
            return memory;
        }
        long bits = circuit.after(memory.bits(), source, fact);
        String why = memory.why();
        if (bits != memory.bits()) {
            boolean before = matters(memory.stage(), memory.bits());
            boolean now = matters(memory.stage(), bits);
            if (now && !before) {
                context.start(Wait.INSTANT, 1);
                why = memory.stage() == Stage.WATCHING ? circuit.told(bits ^ memory.bits(), source, fact) : why;
            } else if (before && !now) {
                context.cancel(Wait.INSTANT.slot());
                why = memory.stage() == Stage.WATCHING ? "" : why;
            }
        }
        Memory after = bits == memory.bits() ? memory : new Memory(bits, memory.stage(), why);
        return fact instanceof RunClosed ? closed(after, context) : after;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (memory.stage() == Stage.DECIDED) {
            return memory;
        }
        if (signal == Beginning.WRONG) {
            if (claim.form() == Form.EVENTUALLY && claim.within() > 0) {
                context.start(Wait.LIMIT, claim.within() + 2);
            }
            if (matters(memory.stage(), memory.bits())) {
                context.start(Wait.INSTANT, 1);
            }
            return memory;
        }
        return signal == Wait.LIMIT ? late(memory, context) : signal == Wait.INSTANT ? seen(memory, context) : memory;
    }

    /** The instant is over, and it is still so. */
    private Memory seen(Memory memory, Context context) {
        switch (claim.form()) {
            case ALWAYS, NEVER -> violated(context, cause(memory));
            case SOMETIMES -> context.observe(new PropertySeen(phrase(), cause(memory)));
            case AFTER -> {
                return followed(memory, context);
            }
            default -> context.cancel(Wait.LIMIT.slot());
        }
        return Memory.DECIDED;
    }

    private Memory followed(Memory memory, Context context) {
        boolean so = condition.open(memory.bits());
        if (memory.stage() == Stage.WATCHING && !so) {
            if (claim.within() > 0) {
                // one nanosecond more than the limit is too late, and it is seen one later
                context.start(Wait.LIMIT, claim.within() + 1);
            }
            return new Memory(memory.bits(), Stage.OWED, cause(memory));
        }
        context.cancel(Wait.LIMIT.slot());
        return new Memory(memory.bits(), trigger.open(memory.bits()) ? Stage.MET : Stage.WATCHING, "");
    }

    private Memory late(Memory memory, Context context) {
        violated(context, Words.duration(claim.within()) + " are over: " + owed(memory));
        return Memory.DECIDED;
    }

    private Memory closed(Memory memory, Context context) {
        boolean so = condition.open(memory.bits());
        switch (claim.form()) {
            case ALWAYS, NEVER, SOMETIMES -> {
                if (matters(memory.stage(), memory.bits())) {
                    seen(memory, context);
                }
            }
            case EVENTUALLY -> {
                if (!so) {
                    violated(context, "it never was so: " + owed(memory));
                }
            }
            case IN_THE_END -> {
                if (!so) {
                    violated(context, owed(memory));
                }
            }
            case AFTER -> {
                boolean comes = memory.stage() == Stage.WATCHING && trigger.open(memory.bits());
                if (!so && (comes || memory.stage() == Stage.OWED)) {
                    violated(context, "the run is over: " + owed(memory));
                }
            }
        }
        return Memory.DECIDED;
    }

    /** What did it. */
    private String cause(Memory memory) {
        String why = memory.why().isEmpty() ? "so from the start" : memory.why();
        String counts = circuit.counts(memory.bits());
        return counts.isEmpty() ? why : why + " (" + counts + ")";
    }

    /** What is not so, and what came first. */
    private String owed(Memory memory) {
        String lacks = circuit.lacks(own, memory.bits());
        String missing = lacks.isEmpty() ? "not " + claim.condition().inside() : lacks;
        return claim.form() == Form.AFTER ? missing + ", after " + cause(memory) : missing;
    }
}
