/**
 * What every cluster has, whatever product runs on it: hosts and their disks, links between servers, the software
 * level that is installed. Clients are in {@link dev.rehearse.site.client}.
 *
 * <p>Chosen: a host is a component of its own beside the server that runs on it (its tenant), because the two fail, boot
 * and are worked on separately: one installs on a host whose server is down. The host tells its tenant what happens to
 * it and knows nothing of what the tenant does. Refused: one component for both, which every system would have to write
 * again.
 *
 * <p>Chosen: a link delivers or drops, and tells both ends when the wire changes. Refused: heartbeats as events. A
 * server that hears each second makes 7,200 events of two quiet hours; with the wire's news it needs one timer,
 * started when the silence begins.
 *
 * <p>Chosen: loss on a link acts in two ways, for there are two kinds of traffic. A message is lost by chance
 * and sent again after 200 ms, then after twice as long each time, as TCP does; what follows waits behind it. How much later it comes
 * is one question of time through the one door, whose median is nothing. Refused: to ask of each try whether it is lost, for an
 * exploration would go both ways at every message. A stream is a level: of
 * its speed the loss leaves what got through, and at most MSS/RTT * 1.22/sqrt(p) (Mathis and others 1997); a delay leaves a window of
 * 6 MiB a round trip. Refused: to draw losses for a stream, which would be millions of events; refused: to lose messages for good,
 * since every product here talks over TCP. Commits a second are not limited by a delay, for how many clients wait at a time is not known.
 *
 * <p>Chosen: when everything on a link becomes later, nothing arrives for so long: that gap is what a timeout notices, and later on the
 * answers come as regularly as before.
 *
 * <p>Chosen: a process that hangs misses messages and its own clock, and finds both when it wakes up ({@link dev.rehearse.site.Stupor});
 * its link carries nothing meanwhile ({@link dev.rehearse.site.Mute}), since to whoever waits for an answer the two look the same. Refused:
 * a state HANGS in each product's diagram, which no manual has.
 *
 * <p>Chosen: a slow host tells its tenant the factor, and what is a level or has a known end there is planned anew. Refused: to stretch
 * all timers of a slow component in the kernel, because timeouts are timers too and do not become longer.
 *
 * <p>Chosen: faults are counted and not set, so that of two that overlap both must be repaired before things work.
 */
@NullMarked
package dev.rehearse.site;

import org.jspecify.annotations.NullMarked;
