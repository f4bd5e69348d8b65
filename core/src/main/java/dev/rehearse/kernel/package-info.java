/**
 * The event loop and the world it moves. It knows no server, disk or upgrade, and is usable alone as a general
 * discrete-event simulation kernel.
 *
 * <p>Three rules: a run is data ({@link dev.rehearse.kernel.World}), behaviour is a function ({@link
 * dev.rehearse.kernel.Component}), chance has one door ({@link dev.rehearse.kernel.chance.Chance}).
 *
 * <p>Decisions.
 * <ul>
 *   <li>Time is a long count of nanoseconds. Refused: double, for sums are not exact and two times are "almost" equal.
 *   <li>The future event list is a 4-ary heap of packed arrays ordered by (time, sequence), with a root hole that the first
 *       event scheduled by a handler fills. Refused: a tree or calendar of event objects (several times slower, a fork
 *       would copy a graph); tracking every event's position for eager cancelling (twice the cost on every event).
 *   <li>A timer is named by its component and slot. Refused: handles, because they would sit in states and differ
 *       between worlds that behave alike. A replaced timer's event is taken out if few events are pending;
 *       among many it stays in the list as dead until it comes up or until dead ones are more than half, so that to cancel
 *       one of 100,000 costs no search. It never advances the clock and is not served.
 *   <li>Events of the same time are served as they were scheduled, which is a convention: {@link dev.rehearse.kernel.Tie} says which of
 *       them may come first without breaking what is promised, and only who explores asks. For that an event knows who sent it, in
 *       bits that were free; runs and fingerprints do not look at it. Refused: a random order, with which a run could not
 *       be told by its faults; that timers of a component keep their order too, for a component may well wait for two things at once, and
 *       which is over first must not depend on whether they stand in one component or in two.
 *   <li>Facts reach watchers at once and not as events, so that measuring costs no events and a property sees the
 *       world exactly when it changed.
 *   <li>A component that is the front of another, or is told what another knows, gets signals within the event ({@link
 *       dev.rehearse.kernel.Context#pass}): a part that one can name costs no events. Refused: an event for each hop, for
 *       nothing happens between the two, and a third of the events of a system with many fronts were hops; facts told on
 *       behalf of another component, for then two would know what it shows.
 *   <li>A fingerprint remembers what it hashed of each component's state, part by part, and hashes only parts that are other
 *       objects ({@link dev.rehearse.kernel.code.Hash}). What only counts is left out of it. Refused: to hash a state
 *       that changed as a whole (twice the time), objects of immutable sums that forks share (as slow as the whole, for
 *       all that is allocated), one lane of 64 bits (in a billion worlds two would be taken for one with some percent).
 * </ul>
 */
@NullMarked
package dev.rehearse.kernel;

import org.jspecify.annotations.NullMarked;
