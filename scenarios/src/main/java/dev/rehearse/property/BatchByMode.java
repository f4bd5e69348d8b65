package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.JobStarted;
import dev.rehearse.pac.fact.ModeChanged;

/** A PAC starts batch only while Running is what the operator was last told of its mode. */
final class BatchByMode implements Property<BatchByMode.Memory> {

    private final String phrase;
    private final PacModes first;

    /** The property, as the scenario wrote it. */
    BatchByMode(String phrase, Scene scene) {
        this.phrase = phrase;
        this.first = PacModes.before(scene.plan());
    }

    /**
     * What it remembers.
     *
     * @param modes of the PACs
     * @param told whether it spoke already
     */
    record Memory(PacModes modes, boolean told) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(modes).flag(told);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(first, false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == JobStarted.class || kind == ModeChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof ModeChanged changed) {
            return new Memory(memory.modes().after(changed), memory.told());
        }
        if (fact instanceof JobStarted started && !memory.told()) {
            String mode = memory.modes().mode(started.pac());
            if (!mode.equals("Running")) {
                violated(context, started.pac() + " starts job " + started.job() + " in mode " + mode);
                return new Memory(memory.modes(), true);
            }
        }
        return memory;
    }
}
