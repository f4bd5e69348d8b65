package dev.rehearse.property;

import dev.rehearse.duplex.fact.DataMounted;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** At most one operating system has the data disks mounted, and never that of the isolated Upgrade Side. */
public final class OneMount implements Property<OneMount.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public OneMount(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Who has them mounted.
     *
     * @param system whether the system has, as it has at the start
     */
    public record Memory(boolean system) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(system);
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
        return kind == DataMounted.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof DataMounted mount)) {
            return memory;
        }
        if (mount.upgradeSide() && mount.mounted()) {
            violated(context, "the Upgrade Side mounts the data disks");
            return memory;
        }
        if (mount.mounted() && memory.system()) {
            violated(context, "the data disks are mounted twice");
        }
        return new Memory(mount.mounted());
    }
}
