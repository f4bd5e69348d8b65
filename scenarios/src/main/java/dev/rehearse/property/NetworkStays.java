package dev.rehearse.property;

import dev.rehearse.duplex.fact.NetworkHeld;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultStruck;

/** While the system is split, the Production Side has the network without a break, and the Upgrade Side never has it. */
public final class NetworkStays implements Property<NetworkStays.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NetworkStays(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What it remembers.
     *
     * @param struck whether a fault has struck, which may take the network from anybody
     */
    public record Memory(boolean struck) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(struck);
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
        return kind == NetworkHeld.class || kind == FaultStruck.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof NetworkHeld held && held.split()) {
            if (held.upgrade()) {
                violated(context, "the Upgrade Side has the network while the system is split");
            } else if (!held.production() && memory.struck()) {
                excused(context, "the Production Side has lost the network, after a fault");
            } else if (!held.production()) {
                violated(context, "the Production Side has lost the network, and nothing is broken");
            }
        }
        return fact instanceof FaultStruck ? new Memory(true) : memory;
    }
}
