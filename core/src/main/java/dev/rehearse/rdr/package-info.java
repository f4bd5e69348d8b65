/**
 * Rapid Disk Resync: software mirrors of the internal disks in the same slot of two CPU-I/O enclosures, as ftServer
 * systems have them. Sources are the Active Upgrade User's Guide (what split, merge, commit and abort do to the mirrors)
 * and NEC's notes on RDR (priorities, delta and full copies, verify); member and pair states are assumed names for what
 * these describe.
 *
 * <p>Decisions.
 * <ul>
 *   <li>A {@link dev.rehearse.rdr.Mirror} is plain data with functions, a part of the state of the system that it belongs
 *       to. Refused: a component of its own; whether a service survives the next fault depends on the mirrors and
 *       on the processors at the same instant, and messages of no delay between the two would tell exposures that
 *       never were.
 *   <li>Which copy counts is said from outside ({@code CHOOSE}): a mirror never makes a stale member its own source.
 *   <li>The utility prints the state of the pair and of each disk; an empty slot is a disk that has failed (assumed).
 *   <li>When the source of a copy goes, the target is stale and the pair is dead. Nothing half-copied is ever in sync.
 *   <li>A copy that is interrupted starts from zero unless the slot keeps a checkpoint (assumed).
 *   <li>A block of the source that cannot be read is lost at the end of the copy, since nobody else has it; with
 *       {@code abortOnError} the copy ends without a result instead (assumed).
 * </ul>
 */
@NullMarked
package dev.rehearse.rdr;

import org.jspecify.annotations.NullMarked;
