package dev.rehearse.site.client;

/**
 * What users ask of a server that accepts.
 *
 * @param commits a second
 * @param reads a second
 * @param connections open connections
 * @param openTransactions transactions open at any one time
 */
public record Demand(long commits, long reads, long connections, long openTransactions) {}
