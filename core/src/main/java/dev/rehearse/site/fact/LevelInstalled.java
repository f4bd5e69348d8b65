package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Another software level is installed.
 *
 * @param level such as {@code 7.0}
 */
public record LevelInstalled(String level) implements Fact {}
