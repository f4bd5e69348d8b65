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
 * <p>Chosen: faults are counted and not set, so that of two that overlap both must be repaired before things work.
 */
@NullMarked
package dev.rehearse.site;

import org.jspecify.annotations.NullMarked;
