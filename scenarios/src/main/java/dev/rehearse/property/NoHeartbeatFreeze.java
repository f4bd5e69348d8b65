package dev.rehearse.property;

import dev.rehearse.copyservices.fact.Frozen;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;

/** No storage system freezes because it hears of no management server: hosts are never held because of an upgrade. */
public final class NoHeartbeatFreeze implements Property<Told> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NoHeartbeatFreeze(String phrase) {
        this.phrase = phrase;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Told initial() {
        return Told.NOT_YET;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == Frozen.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        boolean silence = fact instanceof Frozen frozen && frozen.cause() == Frozen.Cause.HEARTBEAT_LOST;
        if (silence && !memory.already()) {
            violated(context, "a storage system froze because the heartbeat was lost");
            return Told.ONCE;
        }
        return memory;
    }
}
