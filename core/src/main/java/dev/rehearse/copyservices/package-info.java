/**
 * IBM Copy Services Manager: an active and a standby management server that manage sessions of copies between storage
 * systems. Sources are the product's documentation: Managing management servers, Upgrading on distributed systems, Sessions,
 * the command-line interface, and for storage systems the DS8000's chapters on consistency groups.
 *
 * <p>Where things are. The words and the diagrams: {@link dev.rehearse.copyservices.ha}, {@link
 * dev.rehearse.copyservices.session}, {@link dev.rehearse.copyservices.setup}. The server: {@link
 * dev.rehearse.copyservices.ManagementServer}, its behaviour by concern in small classes of functions over one Turn (Desk,
 * Life, Takeover, Contact, Correspondence; SessionDesk, Commanding and Driving for sessions), and what follows from
 * everything else in Settling. {@link dev.rehearse.copyservices.Storage} copies whether or not a server lives. {@link
 * dev.rehearse.copyservices.Readiness} looks from above and says what users get.
 *
 * <p>The services. {@code disaster-recovery} is up if for every session that has something on the hardware a server is up and
 * active, reaches the storage systems, has current data, has the session not stuck in a transitory state, and could use its
 * copies; it is down otherwise, for production that lacks one of its sessions is not recovered. So it is down while a Metro Mirror
 * session is Preparing, whose copies are of no moment at all until it is Prepared, and while one is Suspended of which the
 * storage systems were cut at different moments. It is up while one is Suspended with copies of one moment: they could be
 * used, older as they get, which the exposure {@code data} and RPO tell. Refused: degraded for copies that could not
 * be used; a recovery that cannot be done is none. {@code management} is up if one server is active and sees all, degraded
 * if two are, down if none is. The exposure {@code service} is open while no standby that is Synchronized with an active server could take over:
 * from a takeover on, in standby mode, and with two active servers, until a relation is Synchronized again. A server
 * that is alone is exposed all the time, and nobody waits for that to end. The
 * exposure {@code data} is open while a session is not copied, or while nobody would freeze its storage systems together.
 *
 * <p>Decisions of form.
 * <ul>
 *   <li>What a session is, two know: the server that manages it, in its records, and the storage systems, in their
 *       pieces. The two may differ, and Refresh States is what makes the first agree with the second. Refused: one state of a session,
 *       for then nothing could go wrong at a takeover.
 *   <li>A session's commands are typed at the session and go to the server that became active last. Refused: to name the
 *       server in each; of two active servers people use the one at which they typed the takeover.
 *   <li>No event per sign of life and none per write. Silence is a signal, and what must be copied after a suspend follows from
 *       how long it lasted.
 *   <li>Servers and storage systems speak without links. What keeps them apart is a firewall or a password at a server, or the loss of a
 *       storage system; a link for each pair of them would add words and no behaviour.
 *   <li>All sessions that mirror copy from the storage systems of site 1 to those of site 2, in equal shares.
 * </ul>
 *
 * <p>Standing in the middle of a procedure (CsmMidway): what can be typed are the words of the two user interfaces, of {@code
 * csmcli} and of the setup.
 * <ul>
 *   <li>Who is active decides what can be: a standby has an active server, Synchronized is shown by both or by neither, one that
 *       took over has no relation. What is open beyond that (who has changes that the other lacks, what a server was that is down,
 *       whether a session's command still has somebody who drives it) are ways in which it can be; {@code compare configuration}
 *       tells some of them apart.
 *   <li>While the copies of a session are available to hosts it must be said where these write: to start copying the wrong way
 *       destroys data that no model knows of. Refused: to take site 1 for granted.
 *   <li>Not typed in an emergency: {@code rmstdby} at a standby that can be asked, {@code rmactive} where {@code hatakeover} does, a
 *       setup at the only active server, and two setups at a time. The manual takes over first; each of them would be shorter.
 * </ul>
 *
 * <p>Decisions where the sources are silent or differ (each is [assumed]).
 * <ul>
 *   <li>Refusals have numbers above 9000, for the documentation gives none. Those that it gives are kept: 3020, 3052, 3063.
 *   <li>A server comes up in the role in which it went down, and after a setup as well: so the one that was active and is upgraded
 *       last comes back active, beside the one that took over. The upgrade's text passes over this.
 *   <li>A standby that its active server drops, and one that drops its active server, is active: alone, a server is.
 *   <li>The connection is lost at once if a process ends, and after the HA heartbeat if a host or the link is silent. Then the
 *       active and the standby server try to reconnect, in standby mode a server does not.
 *   <li>Only what a synchronization or an update brings gets to the standby, and a server in standby mode gets nothing, unless
 *       {@code standby mode receives updates}.
 *   <li>A command in flight belongs to the server that drives it. A server that becomes active in the middle of it leaves the session as
 *       it is until somebody refreshes it ({@code command in flight}).
 *   <li>An active server that finds a session's storage systems not all copying stops them all, as it does when one of them
 *       reports it. An orderly stop of a server is silence to the heartbeat, as a crash is.
 *   <li>HyperSwap's own swap is z/OS's and not modelled; the session type is. Not modelled: sessions of three and four sites,
 *       migration sessions, and the automatic restart of sessions that were suspended unexpectedly.
 * </ul>
 */
@NullMarked
package dev.rehearse.copyservices;

import org.jspecify.annotations.NullMarked;
