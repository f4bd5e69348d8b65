package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * What an injected fault had waited for has come, and is spoiled; told by the injector.
 *
 * @param on the component that it struck
 * @param words the fault as a scenario would write it
 */
public record FaultBit(int on, String words) implements Fact {}
