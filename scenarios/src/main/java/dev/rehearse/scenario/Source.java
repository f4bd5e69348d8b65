package dev.rehearse.scenario;

import java.util.List;

/**
 * What a scenario was read from.
 *
 * @param name a file or the name of a built-in scenario
 * @param text as it stands there
 * @param overrides what was set on top of it, each as {@code path=value}, in order
 */
public record Source(String name, String text, List<String> overrides) {}
