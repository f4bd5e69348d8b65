package dev.rehearse.scenario;

/**
 * A recovery rule.
 *
 * @param place where it stands
 * @param condition when it applies
 * @param reaction what to do then
 */
public record Rule(Place place, Condition condition, Reaction reaction) {}
