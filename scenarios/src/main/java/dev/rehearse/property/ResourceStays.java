package dev.rehearse.property;

import dev.rehearse.duplex.fact.ResourceHeld;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultStruck;

/** While the system is split, the Production Side has a resource without a break, and the Upgrade Side never has it. */
public final class ResourceStays implements Property<ResourceStays.Memory> {

    private final String phrase;
    private final String resource;

    /** The property, as the scenario wrote it, of that resource. */
    public ResourceStays(String phrase, String resource) {
        this.phrase = phrase;
        this.resource = resource;
    }

    /**
     * What it remembers.
     *
     * @param struck whether a fault has struck, which may take the resource from anybody
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
        return kind == ResourceHeld.class || kind == FaultStruck.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof ResourceHeld held && held.split() && held.resource().equals(resource)) {
            if (held.upgrade()) {
                violated(context, "the Upgrade Side has " + resource + " while the system is split");
            } else if (!held.production() && memory.struck()) {
                excused(context, "the Production Side has lost " + resource + ", after a fault");
            } else if (!held.production()) {
                violated(context, "the Production Side has lost " + resource + ", and nothing is broken");
            }
        }
        return fact instanceof FaultStruck ? new Memory(true) : memory;
    }
}
