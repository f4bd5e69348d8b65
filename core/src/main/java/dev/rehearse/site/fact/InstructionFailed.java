package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * An instruction did not do what it should have; told by the operator, who now deals with it.
 *
 * @param step the manual's number of the step that he is at; {@code before} and {@code after} for what surrounds the procedure
 * @param words the instruction with the name of its target
 * @param why in few words, with the vendor's code
 */
public record InstructionFailed(String step, String words, String why) implements Fact {}
