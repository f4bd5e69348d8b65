package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A fault strikes the component that gets this.
 *
 * <p>A fault of an activity (an install, a boot, a copy) spoils the one that is running, or else the next one.
 *
 * @param kind what goes wrong; always an enum constant
 * @param amount how much of it, in the unit of its {@link Degree}; 0 if it has none
 */
public record Strike(FaultKind kind, long amount) implements Signal {

    /** Of a kind without degrees. */
    public Strike(FaultKind kind) {
        this(kind, 0);
    }

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) kind).number(amount);
    }
}
