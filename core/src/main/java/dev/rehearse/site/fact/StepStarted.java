package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The operator has begun a step of the procedure.
 *
 * @param step the manual's number of the step; {@code before} and {@code after} for what surrounds the procedure
 * @param words what the step says
 */
public record StepStarted(String step, String words) implements Fact {}
