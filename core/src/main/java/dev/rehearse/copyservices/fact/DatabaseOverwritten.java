package dev.rehearse.copyservices.fact;

import dev.rehearse.kernel.Fact;

/**
 * The database of the management server was replaced by the active server's.
 *
 * @param gone changes that only the replaced one had
 */
public record DatabaseOverwritten(long gone) implements Fact {}
