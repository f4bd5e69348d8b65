package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.TransactionsAborted;

/** What users and operators had to put up with, counted. */
public final class TroubleMeter implements Watcher<TroubleMeter.Memory> {

    /**
     * What it counted.
     *
     * @param aborted transactions rolled back
     * @param dropped connections cut
     * @param struck faults that struck
     * @param healed faults that were repaired
     */
    public record Memory(long aborted, long dropped, long struck, long healed) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(aborted).number(dropped).number(struck).number(healed);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(0, 0, 0, 0);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean onlyCounts() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == TransactionsAborted.class
                || kind == ConnectionsDropped.class
                || kind == FaultStruck.class
                || kind == FaultHealed.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof TransactionsAborted told) {
            return new Memory(m.aborted() + told.count(), m.dropped(), m.struck(), m.healed());
        }
        if (fact instanceof ConnectionsDropped told) {
            return new Memory(m.aborted(), m.dropped() + told.count(), m.struck(), m.healed());
        }
        if (fact instanceof FaultStruck) {
            return new Memory(m.aborted(), m.dropped(), m.struck() + 1, m.healed());
        }
        if (fact instanceof FaultHealed) {
            return new Memory(m.aborted(), m.dropped(), m.struck(), m.healed() + 1);
        }
        return m;
    }
}
