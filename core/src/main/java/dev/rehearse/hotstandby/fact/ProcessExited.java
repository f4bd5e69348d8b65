package dev.rehearse.hotstandby.fact;

import dev.rehearse.kernel.Fact;

/**
 * The server process has ended.
 *
 * @param code what the shell sees; 137 if it was killed
 * @param why in few words
 */
public record ProcessExited(int code, String why) implements Fact {}
