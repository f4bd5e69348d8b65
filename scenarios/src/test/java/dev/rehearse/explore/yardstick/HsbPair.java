package dev.rehearse.explore.yardstick;

/**
 * A situation of the yardstick, packed.
 *
 * @param servers where the operator is, the servers, the link, the counters
 * @param work which transactions are where
 */
public record HsbPair(long servers, long work) {}
