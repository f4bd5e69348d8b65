package dev.rehearse.property;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;

/** Without a fault the application is down only while the system merges, or while what was merged is aborted. */
public final class OutageInMerge implements Property<OutageInMerge.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public OutageInMerge(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What excuses an outage.
     *
     * @param struck whether a fault has struck
     * @param merging whether the system merges
     * @param merged whether it has merged, and nobody has committed
     * @param aborting whether the session is being aborted
     */
    public record Memory(boolean struck, boolean merging, boolean merged, boolean aborting) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(struck).flag(merging).flag(merged).flag(aborting);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false, false, false, false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == SessionMoved.class || kind == FaultStruck.class || kind == ServiceChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof FaultStruck) {
            return new Memory(true, memory.merging(), memory.merged(), memory.aborting());
        }
        if (fact instanceof SessionMoved moved) {
            return after(memory, moved);
        }
        boolean allowed = memory.merging() || (memory.aborting() && memory.merged());
        if (fact instanceof ServiceChanged service && service.status() == ServiceStatus.DOWN && !allowed) {
            String when = memory.aborting() ? "while a split is aborted" : "outside the merge";
            String what = service.service() + " goes down " + when;
            if (memory.struck()) {
                excused(context, what + ", after a fault");
            } else {
                violated(context, what + ", and no fault has struck");
            }
        }
        return memory;
    }

    private static Memory after(Memory memory, SessionMoved moved) {
        boolean merge = moved.upgrade().equals("Merge");
        boolean aborting = moved.upgrade().equals("Abort");
        boolean merged = merge || (aborting && memory.merged());
        return new Memory(memory.struck(), merge && moved.operation().equals("BUSY"), merged, aborting);
    }
}
