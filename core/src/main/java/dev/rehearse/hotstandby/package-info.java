/**
 * solidDB HotStandby: a pair of database servers, of which one streams its transactions to the other; with the programs
 * that watch over them. Sources are the High Availability Guide ("Guide" in the parameters) and what its editions leave
 * open; whatever is assumed is a parameter or stands below.
 *
 * <p>Where things are. The words: {@link dev.rehearse.hotstandby.HsbState}, {@link dev.rehearse.hotstandby.HsbEvent},
 * {@link dev.rehearse.hotstandby.HsbCommand}, {@link dev.rehearse.hotstandby.HsbCode}. The diagram: HsbDiagram, which the
 * server runs on. The server: {@link dev.rehearse.hotstandby.HsbServer}, its behaviour by concern in small classes of
 * functions over one Turn (Desk, Boot, Shutdown, Handshake, Catchup, Netcopy, Parting, RoleSwitch, Contact, LogSpace),
 * and what follows from everything else in Settling. Who looks from above: {@link
 * dev.rehearse.hotstandby.Overview}, for {@link dev.rehearse.hotstandby.Redundancy} and {@link
 * dev.rehearse.hotstandby.Ledger}.
 *
 * <p>Decisions of form.
 * <ul>
 *   <li>A Turn takes the memory apart for the one event and puts it together again. Refused: handing the memory from
 *       function to function, where each caller must remember to use what came back.
 *   <li>Rates, flushes, free space and what clients are told are worked out once at the end of each event. Refused: in
 *       each handler, where the next one forgets it.
 *   <li>No event per commit, flush or sign of life. A secondary follows its primary's Level; a message is sent when the rate
 *       changes. A dead host's silence is itself a message, which starts the peer's timeout.
 * </ul>
 *
 * <p>Decisions where the sources are silent or differ (each is [assumed]).
 * <ul>
 *   <li>A netcopy has ended, for the sender, when the receiver has opened the database: so {@code hsb status copy} is a gate
 *       that means something. A receiver that was started with {@code -x backupserver} converts what it gets, as one
 *       started with {@code -x autoconvert} does; any other ends with exit code 15 and keeps the copy.
 *   <li>A server that receives a netcopy and loses the sender ends with exit code 24; one that was started to listen goes on
 *       listening. Copying over an existing database needs no room.
 *   <li>A conversion in place ends the log positions unless the new level is 7.0 FP3 or later ({@code positions survive
 *       from}): that is why older levels need the netcopy. A received copy brings its own positions.
 *   <li>Fix packs share a database format, and the version rule compares all of the level.
 *   <li>An uncertain primary stays PRIMARY UNCERTAIN during the handshake. When both agree, what hung is committed; if the
 *       catchup then breaks it is PRIMARY ALONE.
 *   <li>A failed role switch leaves two secondaries, whichever way the link was lost.
 *   <li>What a relaxed server has not flushed stays in memory after the break until its next flush or its first strict commit
 *       ({@code flush on alone}), so a crash at that moment loses it.
 *   <li>While a primary waits for a silent peer its commits hang, one a connection; under 1-safe they do not.
 *   <li>The log is kept from what the peer has on disk for certain, a flush period before the break.
 *   <li>{@code hsb copy} is refused with 14522: no directory is on both hosts. A disk that something else filled makes a
 *       primary read-only and a secondary give up the connection.
 * </ul>
 */
@NullMarked
package dev.rehearse.hotstandby;

import org.jspecify.annotations.NullMarked;
