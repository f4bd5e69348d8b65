package dev.rehearse.property;

import dev.rehearse.duplex.fact.CopyChosen;
import dev.rehearse.duplex.fact.DataMounted;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** Data disks are unmounted, and so flushed, before another system is the one that uses them. */
public final class FlushedBeforeMerge implements Property<FlushedBeforeMerge.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public FlushedBeforeMerge(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Whether the data disks are mounted.
     *
     * @param mounted as they are at the start
     */
    public record Memory(boolean mounted) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(mounted);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(true);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == CopyChosen.class || kind == DataMounted.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof DataMounted mount && !mount.upgradeSide()) {
            return new Memory(mount.mounted());
        }
        if (fact instanceof CopyChosen chosen && chosen.system() && memory.mounted()) {
            violated(context, chosen.disk() + " changes hands while data disks are mounted");
        }
        return memory;
    }
}
