package dev.rehearse.scenario;

import java.util.List;

/**
 * Clauses that must all be true.
 *
 * @param clauses at least one
 * @param text as the scenario writes it, without {@code when}
 */
public record Condition(List<Clause> clauses, String text) {}
