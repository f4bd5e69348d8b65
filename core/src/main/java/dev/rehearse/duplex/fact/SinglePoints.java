package dev.rehearse.duplex.fact;

import dev.rehearse.site.fact.Remark;

/**
 * Other enclosures are single points of failure than before.
 *
 * @param enclosures bit 0 is the first; 0 if none is
 * @param words how that is told; empty if an exposure window that opens or closes at the same time tells it
 */
public record SinglePoints(int enclosures, String words) implements Remark {}
