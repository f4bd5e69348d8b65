/**
 * Exhaustive search of any space of states: layered by the number of faults, breadth first inside a layer. It knows states, moves and
 * properties, and nothing of worlds, clusters or procedures.
 *
 * <p>Decisions. <b>Threads expand, one adds</b>: what follows from a piece of a level is worked out by several threads and taken in the
 * order of the pieces, so that nothing that is found depends on who was first. Refused: tables with locks, which keep of two ways
 * of the same length the quicker thread's. <b>Stories are found by a second search</b>, which keeps parents and goes no further than
 * the violation: parents of all states would cost as much memory again as the fingerprints, for searches that mostly find nothing. <b>Tables of
 * 72 bits, 64 of them in one of 256 shares that the other eight name</b>: 64 bits alone leave a search of ten million states
 * with 3e-6 states to be expected missing, 128 bits take twice the memory; one table that doubles has for a moment three times what it needs.
 * <b>A glance before adding</b>: most of what follows is known already, and lies where it belongs; to look there first, for
 * a whole piece and without a branch, waits for the memory once for many states, and took about a fifth of the yardstick's time away.
 * Refused: hash compaction with fewer bits, which loses states in silence (Spin's, with four bytes, one in 15 of the yardstick's); depth first search, whose first story is
 * the longest.
 */
@NullMarked
package dev.rehearse.explore.search;

import org.jspecify.annotations.NullMarked;
