package dev.rehearse.site.plan;

/**
 * An answer.
 *
 * @param question what has to be asked, with whom: {@code S1: hsb state}
 * @param answer in the vendor's words; empty if nobody answers
 */
public record Seen(String question, String answer) {}
