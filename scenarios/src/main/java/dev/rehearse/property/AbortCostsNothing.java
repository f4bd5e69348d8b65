package dev.rehearse.property;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;

/** To abort while the system is split takes no service from anybody, unless a fault does. */
public final class AbortCostsNothing implements Property<AbortCostsNothing.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public AbortCostsNothing(String phrase) {
        this.phrase = phrase;
    }

    /**
     * How far the session is.
     *
     * @param struck whether a fault has struck
     * @param merged whether applications were stopped for a merge in this session
     * @param aborting whether it is being aborted
     */
    public record Memory(boolean struck, boolean merged, boolean aborting) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(struck).flag(merged).flag(aborting);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false, false, false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == SessionMoved.class || kind == FaultStruck.class || kind == ServiceChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof FaultStruck) {
            return new Memory(true, memory.merged(), memory.aborting());
        }
        if (fact instanceof SessionMoved moved) {
            boolean over = moved.upgrade().equals("Idle");
            boolean merged = !over && (memory.merged() || moved.upgrade().equals("Merge"));
            return new Memory(memory.struck(), merged, moved.upgrade().equals("Abort"));
        }
        boolean counts = memory.aborting() && !memory.merged();
        if (fact instanceof ServiceChanged service && service.status() == ServiceStatus.DOWN && counts) {
            String what = service.service() + " goes down while a split is aborted";
            if (memory.struck()) {
                excused(context, what + ", after a fault");
            } else {
                violated(context, what);
            }
        }
        return memory;
    }
}
