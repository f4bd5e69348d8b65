package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * A recovery rule went round in a circle: it was tried again and again without getting further, and is passed over from now on.
 *
 * @param step the manual's number of the step that the operator is at; empty once the procedure has ended
 * @param rule its condition as the scenario writes it, or {@code on failure}
 * @param times how often it was tried
 */
public record RuleCut(String step, String rule, int times) implements Fact {}
