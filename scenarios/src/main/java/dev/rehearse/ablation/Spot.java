package dev.rehearse.ablation;

/**
 * A fault at a step.
 *
 * @param fault as a scenario writes it, without its place
 * @param step the step at which it strikes, by its name; empty outside the procedure
 */
public record Spot(String fault, String step) {}
