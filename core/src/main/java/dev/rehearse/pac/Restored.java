package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A host to itself: its directory server has read the backup to its end.
 *
 * @param statuses whether regions have the status with which they were exported
 * @param from the component to answer to
 * @param number the order's number
 */
record Restored(boolean statuses, int from, int number) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.flag(statuses).number(from).number(number);
    }
}
