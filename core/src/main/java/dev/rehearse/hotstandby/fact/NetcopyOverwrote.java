package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * A netcopy has begun to overwrite the server's database.
 *
 * @param commits that were in it and are not in the sender's
 */
public record NetcopyOverwrote(long commits) implements Fact {}
