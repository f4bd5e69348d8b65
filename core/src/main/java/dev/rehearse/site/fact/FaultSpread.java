package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A fault that was injected, as {@link FaultStruck} has told just before, strikes one more component in the same moment; told by the injector.
 *
 * @param on the component that it struck too
 * @param words the fault as a scenario would write it
 */
public record FaultSpread(int on, String words) implements Fact {}
