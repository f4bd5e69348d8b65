package dev.rehearse.copyservices;

/**
 * The volumes of a session at one storage system.
 *
 * @param synchronous whether hosts wait for the other site
 * @param bytes how large they are
 * @param writesPerSecond bytes that hosts change
 */
record Volumes(boolean synchronous, long bytes, long writesPerSecond) {}
