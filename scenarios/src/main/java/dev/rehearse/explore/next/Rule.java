package dev.rehearse.explore.next;

/**
 * What a continuation may cost.
 *
 * @param excused properties that may be violated: a bit each, the first one's lowest
 * @param loss whether acknowledged work may be destroyed
 * @param outage how many of the limits on outages it may pass
 * @param restless whether the cluster may be left without coming to rest
 */
record Rule(long excused, boolean loss, int outage, boolean restless) {}
