package dev.rehearse.property;

import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ExposureChanged;

/** From the split until everything is duplexed again, data are copied from the Production Side to the Upgrade Side, and a system disk the other way if commit was requested. */
public final class CopyDirection implements Property<CopyDirection.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public CopyDirection(String phrase) {
        this.phrase = phrase;
    }

    /**
     * How far the session is.
     *
     * @param armed whether the system was split, and no operator has overridden which copy counts since
     * @param committed whether commit was requested since
     */
    public record Memory(boolean armed, boolean committed) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(armed).flag(committed);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false, false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == CopyStarted.class
                || kind == CopyChosen.class
                || kind == SessionMoved.class
                || kind == SplitBegan.class
                || kind == ExposureChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof SplitBegan) {
            return new Memory(true, false);
        }
        if (fact instanceof SessionMoved moved) {
            boolean over = moved.upgrade().equals("PrepareSplit") || moved.on().equals("BOOTED_ALONE");
            return over
                    ? initial()
                    : new Memory(
                            memory.armed(), memory.committed() || moved.on().equals("COMMIT"));
        }
        boolean whole = fact instanceof ExposureChanged exposure
                && !exposure.exposed()
                && exposure.kind().equals("service");
        if (whole || (fact instanceof CopyChosen chosen && chosen.override())) {
            return initial();
        }
        if (fact instanceof CopyStarted copy && memory.armed()) {
            boolean right = copy.toProduction() == (copy.system() && memory.committed());
            if (!right) {
                violated(context, copy.disk() + " is copied to the wrong side");
            }
        }
        return memory;
    }
}
