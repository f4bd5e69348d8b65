package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;

/**
 * The log that is kept for the peer grows at another rate, or was cut.
 *
 * @param level log records (one a commit) held, from now on
 * @param bytesEach bytes of log a record
 */
public record LogHeld(Level level, long bytesEach) implements Fact {}
