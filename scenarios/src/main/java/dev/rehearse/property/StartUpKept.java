package dev.rehearse.property;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.StartUpChanged;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** The start-up types of the Production Side's services are never touched, and those of the Upgrade Side are as before once the system has merged. */
public final class StartUpKept implements Property<StartUpKept.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public StartUpKept(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What is not as before.
     *
     * @param changed services of the Upgrade Side with another type than before
     */
    public record Memory(long changed) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(changed);
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
        return kind == SessionMoved.class || kind == StartUpChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof StartUpChanged change) {
            boolean other = !change.type().equals(change.original());
            if (change.production() && other) {
                violated(context, change.application() + " is " + change.type() + " on the Production Side");
            }
            long more = change.production() ? 0 : other ? 1 : -1;
            return new Memory(memory.changed() + more);
        }
        boolean merged = fact instanceof SessionMoved moved
                && moved.upgrade().equals("Merge")
                && moved.operation().equals("READY");
        if (merged && memory.changed() > 0) {
            violated(context, memory.changed() + " services are not as before after the merge");
        }
        return memory;
    }
}
