package dev.rehearse.site.control;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A fault's cause is gone: the link carries again, the disk has room again. What the fault did stays done.
 *
 * @param kind what is repaired; always an enum constant
 */
public record Heal(FaultKind kind) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.constant((Enum<?>) kind);
    }
}
