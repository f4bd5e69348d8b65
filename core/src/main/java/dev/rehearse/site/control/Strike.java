package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A fault strikes the component that gets this.
 *
 * <p>A fault of an activity (an install, a boot, a copy) spoils the one that is running, or else the next one.
 *
 * @param kind what goes wrong; always an enum constant
 */
public record Strike(FaultKind kind) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) kind);
    }
}
