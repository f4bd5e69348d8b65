package dev.rehearse.scenario;

/**
 * A property that a scenario claims.
 *
 * @param place where it stands
 * @param name one of the known names
 * @param argument what follows the name, or empty
 * @param within in nanoseconds, how soon it must come true; 0 if the scenario does not say
 * @param text as the scenario writes it
 */
public record PropertyPhrase(Place place, String name, String argument, long within, String text) {}
