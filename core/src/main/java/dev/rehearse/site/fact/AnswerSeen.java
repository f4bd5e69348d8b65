package dev.rehearse.site.fact;

import dev.rehearse.kernel.Fact;

/**
 * Whoever carries out the procedure has asked, and has seen what he asked for; told once a line, not each time he asks.
 *
 * @param by who answered
 * @param words of the line that is dealt with
 * @param seen what was printed; empty if nothing was
 */
public record AnswerSeen(int by, String words, String seen) implements Fact {}
