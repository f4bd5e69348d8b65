package dev.rehearse.site;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * What a host remembers.
 *
 * @param power whether it runs
 * @param outages what keeps it from running
 * @param level the software level that is installed, see {@link dev.rehearse.site.value.Quantity#LEVEL}
 * @param install the installation that runs, or none
 * @param spoiled whether that installation, or else the next one, fails
 */
public record HostMemory(Power power, Outages outages, long level, @Nullable Install install, boolean spoiled)
        implements State {

    /** Whether a host runs. */
    public enum Power {
        /** It runs. */
        UP("up"),
        /** It was switched on, or repaired, and is not ready yet. */
        BOOTING("booting"),
        /** It was switched off. */
        OFF("off"),
        /** It has failed. */
        FAILED("down");

        private final String words;

        Power(String words) {
            this.words = words;
        }

        /** What an operator sees. */
        public String words() {
            return words;
        }
    }

    /**
     * Faults whose causes are not repaired yet.
     *
     * @param crashes faults that stopped the host
     * @param diskLosses faults that took its disks
     */
    public record Outages(int crashes, int diskLosses) implements Encodable {

        static final Outages NONE = new Outages(0, 0);

        boolean none() {
            return crashes == 0 && diskLosses == 0;
        }

        /** One more of a kind, or with -1 one less; a repair of what never failed changes nothing. */
        Outages count(HostFault fault, int more) {
            return fault == HostFault.DISK_LOSS
                    ? new Outages(crashes, Math.max(0, diskLosses + more))
                    : new Outages(Math.max(0, crashes + more), diskLosses);
        }

        @Override
        public void encode(Encoder out) {
            out.number(crashes).number(diskLosses);
        }
    }

    /**
     * An installation under way.
     *
     * @param level the level that it installs
     * @param from who ordered it
     * @param number the order's number
     */
    public record Install(long level, int from, int number) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(level).number(from).number(number);
        }
    }

    /** A host that runs and at which nobody works. */
    static HostMemory running(long level) {
        return new HostMemory(Power.UP, Outages.NONE, level, null, false);
    }

    HostMemory with(Power newPower) {
        return new HostMemory(newPower, outages, level, install, spoiled);
    }

    HostMemory with(Outages newOutages) {
        return new HostMemory(power, newOutages, level, install, spoiled);
    }

    HostMemory with(Install begun) {
        return new HostMemory(power, outages, level, begun, spoiled);
    }

    /** With no installation running any more, and this level installed. */
    HostMemory installed(long newLevel) {
        return new HostMemory(power, outages, newLevel, null, false);
    }

    HostMemory spoiled(boolean fails) {
        return new HostMemory(power, outages, level, install, fails);
    }

    @Override
    public void encode(Encoder out) {
        out.word(power).part(outages).number(level).part(install).flag(spoiled);
    }
}
