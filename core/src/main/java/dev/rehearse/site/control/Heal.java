package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A fault's cause is gone: the link carries again, the disk has room again. What the fault did stays done.
 *
 * @param kind what is repaired; always an enum constant
 * @param amount how much of it, in the unit of its {@link Degree}; 0 if it has none
 */
public record Heal(FaultKind kind, long amount) implements Signal {

    /** Of a kind without degrees. */
    public Heal(FaultKind kind) {
        this(kind, 0);
    }

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) kind).number(amount);
    }
}
