package dev.rehearse.property;

import dev.rehearse.duplex.fact.DataMounted;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultStruck;

/** From the split until applications are stopped for the merge, the Production Side has its data without a break. */
public final class DataStay implements Property<DataStay.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public DataStay(String phrase) {
        this.phrase = phrase;
    }

    /**
     * How far the session is.
     *
     * @param split whether the system is split, and nobody merges
     * @param struck whether a fault has struck, which may take the data from anybody
     */
    public record Memory(boolean split, boolean struck) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(split).flag(struck);
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
        return kind == SplitBegan.class
                || kind == SessionMoved.class
                || kind == DataMounted.class
                || kind == FaultStruck.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof SplitBegan) {
            return new Memory(true, memory.struck());
        }
        if (fact instanceof FaultStruck) {
            return new Memory(memory.split(), true);
        }
        if (fact instanceof SessionMoved moved) {
            boolean apart = moved.upgrade().equals("Split") || moved.upgrade().equals("PrepareMerge");
            return new Memory(memory.split() && apart, memory.struck());
        }
        boolean gone = fact instanceof DataMounted mount && !mount.upgradeSide() && !mount.mounted();
        if (gone && memory.split() && !memory.struck()) {
            violated(context, "the Production Side has lost its data disks, and nothing is broken");
        }
        return memory;
    }
}
