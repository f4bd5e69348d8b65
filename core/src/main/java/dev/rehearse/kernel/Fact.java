package dev.rehearse.kernel;

/**
 * What a component tells the outside: something that is now so. Facts are immutable records; traces, properties,
 * measures and reports read facts and nothing else.
 */
public interface Fact {}
