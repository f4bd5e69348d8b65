package dev.rehearse.scenario;

/**
 * A slip that may come by itself.
 *
 * @param phrase what and where
 * @param probability that it does in one run, 0 to 1
 */
public record LikelySlip(FaultPhrase phrase, double probability) {}
