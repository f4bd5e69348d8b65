package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a region stands on.
 *
 * @param up whether its host is up
 * @param level the product version that is installed; 0 if it cannot be used
 * @param log what its log of distributed transactions has to say
 * @param pace how many times as long everything takes on it, in thousandths
 */
record Machine(boolean up, long level, Region.Branches log, long pace) implements Encodable {

    /** As long as it takes. */
    static final long ONE = 1000;

    Machine with(Region.Branches newLog) {
        return new Machine(up, level, newLog, pace);
    }

    Machine up(boolean now) {
        return new Machine(now, level, log, pace);
    }

    Machine level(long installed) {
        return new Machine(up, installed, log, pace);
    }

    Machine pace(long factor) {
        return new Machine(up, level, log, factor);
    }

    @Override
    public void encode(Encoder out) {
        out.flag(up).number(level).part(log).number(pace);
    }
}
