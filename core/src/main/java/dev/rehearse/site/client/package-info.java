/**
 * Users of a cluster and how servers and clients speak: what a server offers, what load it is given, who moves where
 * and when.
 *
 * <p>Chosen: users are fluid. All users of one {@link dev.rehearse.site.client.Clients} do the same at the same time, and
 * what they do is a rate; an outage costs a handful of events whatever the load. Refused: single sessions, for a
 * thousand of them differ from one another by less than the assumptions do.
 *
 * <p>Chosen: a server counts what it throws out itself (an aborted transaction when it becomes a secondary, a session at
 * a shutdown), the clients count what they lose by a server that is gone or that they leave. The notice decides:
 * {@code LINK_FAILURE} and {@code TIMEOUT} mean that nobody was left to count.
 *
 * <p>Chosen: a refused search is repeated when a server begins to accept, after one more reconnect. Refused: polling,
 * which finds the same a moment later at the price of an event each time.
 *
 * <p>The modes and codes are those of Programmer Guide, "Using HotStandby with applications": 25216 on every call until
 * the application rolls back, then one scan of the address list, 25217 if no server accepts.
 */
@NullMarked
package dev.rehearse.site.client;

import org.jspecify.annotations.NullMarked;
