/**
 * How plain values become bytes and hashes: one encoding serves snapshot, equality and fingerprint.
 *
 * <p>A state writes its components once, in declared order, to an {@link dev.rehearse.kernel.code.Encoder}. Two
 * encoders exist: one that hashes and one that keeps bytes. Restoring reads the same layout back by the
 * record's declared components, so nothing is written twice by hand.
 *
 * <p>Chosen: sums of position-keyed mixed words (in the manner of Zobrist hashing), so that the hash of a world is a sum
 * over its components and is kept up to date by subtraction and addition; and a linear term for points in time,
 * so that times relative to now cost nothing when the clock moves. Refused: hashing the snapshot's bytes (costs the
 * whole world at each event), Java's own hashCode (32 bits, and for enums different in every run), cryptographic digests
 * (a hundred times slower, and nobody attacks a rehearsal).
 */
@NullMarked
package dev.rehearse.kernel.code;

import org.jspecify.annotations.NullMarked;
