package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A fault was injected; told by the injector.
 *
 * @param on the component that it struck
 * @param words the fault as a scenario would write it
 */
public record FaultStruck(int on, String words) implements Fact {}
