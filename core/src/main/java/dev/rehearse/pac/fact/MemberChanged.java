package dev.rehearse.pac.fact;

import dev.rehearse.kernel.Fact;

/**
 * The entry of a region in a PAC has changed.
 *
 * @param region its component
 * @param level the region's product version
 * @param pac the PAC's version
 * @param state of the entry
 * @param compatible whether versions of the product are compatible at all
 */
public record MemberChanged(int region, String level, String pac, String state, boolean compatible) implements Fact {}
