package dev.rehearse.property;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/**
 * The memory of a property that has only to remember whether it spoke already.
 *
 * @param already whether it did
 */
public record Told(boolean already) implements State {

    static final Told NOT_YET = new Told(false);
    static final Told ONCE = new Told(true);

    @Override
    public void encode(Encoder out) {
        out.flag(already);
    }
}
