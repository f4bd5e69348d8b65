package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The operator has left a step of the procedure.
 *
 * @param step the manual's number of the step
 * @param done whether it was completed as written
 */
public record StepEnded(String step, boolean done) implements Fact {}
