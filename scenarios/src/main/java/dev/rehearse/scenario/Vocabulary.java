package dev.rehearse.scenario;

import java.util.List;

/**
 * The names that a scenario may use beside those of its system.
 *
 * @param properties for {@code always:} and {@code eventually:}
 * @param measures for {@code measure:}
 */
public record Vocabulary(List<String> properties, List<String> measures) {}
