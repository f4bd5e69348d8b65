package dev.rehearse.property;

import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** A custom action that ends with another exit value than 0 stops the request that ran it. */
public final class ActionStops implements Property<ActionStops.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public ActionStops(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What must follow.
     *
     * @param failed the action that failed last and has not stopped its request yet; empty if there is none
     */
    public record Memory(String failed) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(failed);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory("");
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ActionRan.class || kind == SessionMoved.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof ActionRan ran) {
            if (!memory.failed().isEmpty()) {
                violated(context, memory.failed() + " failed and " + ran.action() + " ran behind it");
            }
            return new Memory(ran.exit() == 0 ? "" : ran.action());
        }
        if (fact instanceof SessionMoved moved && !memory.failed().isEmpty()) {
            if (!moved.on().equals("FAILED")) {
                violated(context, memory.failed() + " failed and the request went on");
            }
            return new Memory("");
        }
        return memory;
    }
}
