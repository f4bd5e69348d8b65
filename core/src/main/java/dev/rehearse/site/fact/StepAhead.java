package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * The operator begins to think about a step of the procedure, of which nothing is typed yet; told only where somebody may make
 * him slip.
 *
 * @param step the manual's number of the step; {@code before} and {@code after} for what surrounds the procedure
 */
public record StepAhead(String step) implements Fact {}
