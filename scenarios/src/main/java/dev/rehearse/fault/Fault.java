package dev.rehearse.fault;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.site.control.FaultKind;
import org.jspecify.annotations.Nullable;

/**
 * A fault that will strike when its trigger comes.
 *
 * @param words as a scenario writes it
 * @param kind the system's own enum constant
 * @param on the component that is struck
 * @param trigger when it strikes
 * @param repair how long until it is repaired, or null if it passes by itself
 */
public record Fault(String words, FaultKind kind, int on, Trigger trigger, @Nullable Activity repair) {

    /** The same fault with another trigger. */
    public Fault with(Trigger other) {
        return new Fault(words, kind, on, other, repair);
    }

    /** Whether it will be repaired, and a fact will tell so. */
    public boolean heals() {
        return repair != null;
    }
}
