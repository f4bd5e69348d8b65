package dev.rehearse.site.plan;

import java.util.List;

/**
 * One way in which it can be.
 *
 * @param plan of a run that begins like that
 * @param words what sets it apart from the other ways, a sentence each; none if there is no other
 * @param taken what is taken for granted because nothing was typed that says so or otherwise, a sentence each
 * @param help what somebody else has to repair or to give up before this is so, a sentence each; usually nothing
 */
public record Reading(Plan plan, List<String> words, List<String> taken, List<String> help) {}
