package dev.rehearse.scenario;

import java.util.List;

/**
 * What to do about a failure.
 *
 * @param instructions in order; may be empty
 * @param next where to go on
 */
public record Reaction(List<Instruction> instructions, Next next) {}
