/**
 * Measurements, one class for each claim that the README makes about speed.
 *
 * <p>Decisions. <b>The yardstick is measured beside Spin, in one run</b>: {@code bench/yardstick} builds Spin's verifier from
 * {@code bench/src/spin/hsb_migration.pml}, requires that both count the same states and transitions of eleven configurations, and then
 * times both in turns on one core, from the start of the process to its end. Refused: a table of times from elsewhere, which machines
 * and their neighbours falsify. <b>Every move is a {@code d_step} of one process</b>, so that Spin's numbers are comparable without a
 * correction: no state lies inside a move, none before the first situation, and partial order reduction has nothing to reduce.
 * <b>Spin gets the options that make it fastest</b> (optimised, safety only, no reduction, no bound checks); of the JVM's options none is set.
 * <b>Spin's hash compaction is shown, not compared with</b>: it is faster because it misses states.
 */
@NullMarked
package dev.rehearse.bench;

import org.jspecify.annotations.NullMarked;
