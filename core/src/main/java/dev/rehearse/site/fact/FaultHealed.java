package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A fault's cause was repaired; told by the injector.
 *
 * @param on the component that it had struck
 * @param words the fault as a scenario would write it
 */
public record FaultHealed(int on, String words) implements Fact {}
