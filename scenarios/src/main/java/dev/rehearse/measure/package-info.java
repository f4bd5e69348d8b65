/**
 * What is counted. A meter is a component that reads facts and adds up; it is part of the world, so a fork goes on
 * counting where it was.
 *
 * <p>Chosen: small meters, each with its own memory, because most facts concern one of them and leave the others' states
 * untouched. Chosen: time is summed by step while it passes, into whichever step the operator is at, with the
 * totals beside it, so that steps that are repeated need no log of their visits. Refused: measuring from a trace after the run, because a campaign
 * would have to keep the traces of a million runs.
 *
 * <p>Chosen: what only one system can measure (servers active at once, scheduled tasks doubled, hosts held) has meters of its
 * own, present only where that system is; their figures follow the general ones. Refused: figures that are always 0 for every
 * other system.
 */
@NullMarked
package dev.rehearse.measure;

import org.jspecify.annotations.NullMarked;
