package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The operator intervenes: a recovery rule, or what a step says for its failure, is carried out.
 *
 * @param step the manual's number of the step that he is at; empty once the procedure has ended
 * @param rule its condition as the scenario writes it, or {@code on failure}
 */
public record RuleApplied(String step, String rule) implements Fact {}
