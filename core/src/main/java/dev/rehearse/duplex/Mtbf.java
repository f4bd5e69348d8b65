package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The mean time between the faults of one component: infinite until there are enough of them, computed again at each.
 *
 * @param faults how many there were since it was cleared
 * @param first when the first of them was, 0 if there was none
 * @param last when the last of them was, 0 if there was none
 */
public record Mtbf(int faults, long first, long last) implements Encodable {

    /** Of a component that never failed, or whose MTBF was cleared. */
    static final Mtbf CLEAR = new Mtbf(0, 0, 0);

    Mtbf fault(long now) {
        return new Mtbf(faults + 1, faults == 0 ? now : first, now);
    }

    /** Whether a component of that policy is to be stopped, the last fault included. */
    boolean stops(Policy policy, long threshold, int samples) {
        return switch (policy) {
            case NEVER_RESTART -> faults > 0;
            case ALWAYS_RESTART -> false;
            case USE_THRESHOLD -> faults >= Math.max(2, samples) && (last - first) / (faults - 1) < threshold;
        };
    }

    @Override
    public void encode(Encoder out) {
        out.number(faults);
        if (faults == 0) {
            out.number(first).number(last);
        } else {
            out.time(first).time(last);
        }
    }
}
