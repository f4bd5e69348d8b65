package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A CPU-I/O enclosure.
 *
 * @param cpu processors and memory
 * @param io internal disks, network adapters, PCI, VTM
 * @param outages reasons for which it has no power: mains, or somebody pulled it
 * @param vtmFaults faults of its VTM adapter that are not repaired
 * @param unrecognized whether nobody will be able to tell what it is when it has power again
 */
public record Half(Element cpu, Element io, int outages, int vtmFaults, boolean unrecognized) implements Encodable {

    static Half of(OpState state) {
        return new Half(Element.of(state), Element.of(state), 0, 0, false);
    }

    Element element(boolean processors) {
        return processors ? cpu : io;
    }

    Half with(boolean processors, Element element) {
        return new Half(processors ? element : cpu, processors ? io : element, outages, vtmFaults, unrecognized);
    }

    Half outages(int more) {
        return new Half(cpu, io, Math.max(0, outages + more), vtmFaults, unrecognized);
    }

    Half vtm(int more) {
        return new Half(cpu, io, outages, Math.max(0, vtmFaults + more), unrecognized);
    }

    Half unrecognized(boolean now) {
        return new Half(cpu, io, outages, vtmFaults, now);
    }

    /** Whether its disks, adapters and ports can be reached. */
    boolean reachable() {
        return io.state().inService();
    }

    @Override
    public void encode(Encoder out) {
        out.part(cpu).part(io).number(outages).number(vtmFaults).flag(unrecognized);
    }
}
