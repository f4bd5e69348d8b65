package dev.rehearse.property;

import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.duplex.fact.ActionsDue;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** No request is done before all its custom actions have run and ended with 0. */
public final class ActionsRun implements Property<ActionsRun.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public ActionsRun(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What is still to come.
     *
     * @param due actions that have not ended with 0 yet
     */
    public record Memory(long due) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(due);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(0);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ActionsDue.class || kind == ActionRan.class || kind == SessionMoved.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof ActionsDue actions) {
            if (memory.due() > 0) {
                violated(context, actions.request() + " goes on and " + memory.due() + " custom actions did not run");
            }
            return new Memory(actions.count());
        }
        if (fact instanceof ActionRan ran) {
            return new Memory(ran.exit() == 0 ? memory.due() - 1 : memory.due());
        }
        if (fact instanceof SessionMoved moved) {
            boolean done = moved.on().equals("SUCCEEDED") || moved.on().equals("GOES_ON");
            if (done && memory.due() > 0) {
                violated(context, "done, and " + memory.due() + " custom actions did not run");
            }
            return new Memory(0);
        }
        return memory;
    }
}
