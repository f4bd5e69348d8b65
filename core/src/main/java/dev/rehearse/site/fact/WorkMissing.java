package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The server that accepts writes lacks work that users were told is done. Told again when the amount changes; 0 when all is there again.
 *
 * @param commits how many acknowledged commits
 * @param bytes of log that they made
 * @param span nanoseconds of work that they are
 * @param why in few words
 */
public record WorkMissing(long commits, long bytes, long span, String why) implements Fact {}
