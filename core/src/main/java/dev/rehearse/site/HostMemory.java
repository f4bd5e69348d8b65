package dev.rehearse.site;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watches;
import org.jspecify.annotations.Nullable;

/**
 * What a host remembers.
 *
 * @param power whether it runs
 * @param outages what keeps it from running
 * @param level the software level that is installed, see {@link dev.rehearse.site.value.Quantity#LEVEL}
 * @param install the installation that runs, or none
 * @param spoiled whether that installation, or else the next one, fails
 * @param ills what is wrong with it though it runs
 * @param booted when it is ready, if it boots, in nanoseconds; {@link Encoder#NEVER} if it does not
 * @param watches who waits for another answer
 */
public record HostMemory(
        Power power,
        Outages outages,
        long level,
        @Nullable Install install,
        boolean spoiled,
        Ills ills,
        long booted,
        Watches watches)
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
     * @param powerLosses faults that took its power
     */
    public record Outages(int crashes, int diskLosses, int powerLosses) implements Encodable {

        static final Outages NONE = new Outages(0, 0, 0);

        boolean none() {
            return crashes == 0 && diskLosses == 0 && powerLosses == 0;
        }

        /** One more of a kind, or with -1 one less; a repair of what never failed changes nothing. */
        Outages count(HostFault fault, int more) {
            return switch (fault) {
                case DISK_LOSS -> new Outages(crashes, Math.max(0, diskLosses + more), powerLosses);
                case POWER_LOSS -> new Outages(crashes, diskLosses, Math.max(0, powerLosses + more));
                default -> new Outages(Math.max(0, crashes + more), diskLosses, powerLosses);
            };
        }

        @Override
        public void encode(Encoder out) {
            out.number(crashes).number(diskLosses).number(powerLosses);
        }
    }

    /**
     * An installation under way.
     *
     * @param level the level that it installs
     * @param from who ordered it
     * @param number the order's number
     * @param ends when it ends, in nanoseconds
     */
    public record Install(long level, int from, int number, long ends) implements Encodable {

        Install until(long other) {
            return new Install(level, from, number, other);
        }

        @Override
        public void encode(Encoder out) {
            out.number(level).number(from).number(number).time(ends);
        }
    }

    /** A host that runs and at which nobody works. */
    static HostMemory running(long level) {
        return new HostMemory(Power.UP, Outages.NONE, level, null, false, Ills.NONE, Encoder.NEVER, Watches.NONE);
    }

    HostMemory with(Power newPower) {
        long when = newPower == Power.BOOTING ? booted : Encoder.NEVER;
        return new HostMemory(newPower, outages, level, install, spoiled, ills, when, watches);
    }

    /** With a boot that ends then. */
    HostMemory booted(long time) {
        return new HostMemory(power, outages, level, install, spoiled, ills, time, watches);
    }

    HostMemory with(Ills others) {
        return new HostMemory(power, outages, level, install, spoiled, others, booted, watches);
    }

    HostMemory with(Outages newOutages) {
        return new HostMemory(power, newOutages, level, install, spoiled, ills, booted, watches);
    }

    HostMemory with(Install begun) {
        return new HostMemory(power, outages, level, begun, spoiled, ills, booted, watches);
    }

    /** With no installation running any more, and this level installed. */
    HostMemory installed(long newLevel) {
        return new HostMemory(power, outages, newLevel, null, false, ills, booted, watches);
    }

    HostMemory spoiled(boolean fails) {
        return new HostMemory(power, outages, level, install, fails, ills, booted, watches);
    }

    HostMemory with(Watches others) {
        return others.equals(watches)
                ? this
                : new HostMemory(power, outages, level, install, spoiled, ills, booted, others);
    }

    /** The answer to whoever looks whether it is up. */
    Answer shown(Order question) {
        boolean busy = power == Power.BOOTING || install != null;
        boolean gone = power == Power.OFF || power == Power.FAILED;
        Reply reply = gone ? Reply.SILENT : busy ? Reply.RUNNING : Reply.DONE;
        return question.answer(reply, 0, install != null ? "installing" : power.words());
    }

    @Override
    public void encode(Encoder out) {
        out.word(power)
                .part(outages)
                .number(level)
                .part(install)
                .flag(spoiled)
                .part(ills)
                .time(booted)
                .part(watches);
    }
}
