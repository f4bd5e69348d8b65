package dev.rehearse.property;

import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** The Production Side's system disk is not written over before commit is requested, so that the session can be aborted. */
public final class WayBackKept implements Property<WayBackKept.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public WayBackKept(String phrase) {
        this.phrase = phrase;
    }

    /**
     * How far the session is.
     *
     * @param needed whether the old system disk may still be needed
     */
    public record Memory(boolean needed) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(needed);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == CopyStarted.class
                || kind == CopyChosen.class
                || kind == SessionMoved.class
                || kind == SplitBegan.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof SplitBegan) {
            return new Memory(true);
        }
        boolean committed = fact instanceof SessionMoved moved
                && (moved.on().equals("COMMIT") || moved.upgrade().equals("Idle"));
        boolean overridden = fact instanceof CopyChosen chosen && chosen.override();
        if (committed || overridden) {
            return new Memory(false);
        }
        if (memory.needed() && fact instanceof CopyStarted copy && copy.system() && copy.toProduction()) {
            violated(context, copy.disk() + " of the Production Side is written over before commit");
        }
        return memory;
    }
}
