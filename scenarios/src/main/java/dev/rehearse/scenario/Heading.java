package dev.rehearse.scenario;

/**
 * What a scenario says about itself.
 *
 * @param title in a few words
 * @param source the manual and its section, or empty
 * @param notes anything else worth knowing, or empty
 */
public record Heading(String title, String source, String notes) {}
