/**
 * Exhaustive exploration: every placement of up to so many faults in a scenario, each once.
 *
 * <p>Once the last fault has struck nothing is left to choose but what chance leaves open, so a run is followed to its end at full speed
 * ({@link dev.rehearse.explore.Foresight}), and stops where it comes upon a world whose end is known. {@link
 * dev.rehearse.explore.Sweep} places the faults, {@link dev.rehearse.explore.Placements} shares the work among threads, {@link
 * dev.rehearse.explore.Exploration} has the answers. The engine in {@code search} knows any states and moves; {@link
 * dev.rehearse.explore.WorldSpace} lays the worlds of a scenario open to it.
 *
 * <p>What may go wrong is a menu of faults, whoever is at fault: slips of the operator are on it like crashes. Nothing here knows which is
 * which; where one may strike and to which step it belongs, {@link dev.rehearse.rehearsal.Perils} says.
 *
 * <p>Decisions.
 * <ul>
 *   <li>Worlds are compared whenever an instant is over. Refused: after each event, which shows nothing more to users, who see no time pass
 *       between events of one instant, and is three times as many worlds.
 *   <li>A fault may strike before every event, also between two of the same instant: a server that dies before its order comes is
 *       another story than one that dies after it. What is found says after how many events that was, and an ordinary run with {@code
 *       S1 crash after 132 events} is the same run.
 *   <li>Nothing is remembered of a fault that is over, so that a world that has healed is one that is known already.
 *   <li>Refused: breadth first over worlds, each kept until its level is done ({@code search} does that). It keeps and compares each
 *       world three times as dearly, and tells faults at different steps apart only if their worlds are different ones. It stays as the
 *       measure: tests hold the answers against it.
 *   <li>What one fault more does is kept for each world from which it was tried ({@link dev.rehearse.explore.Onward}), without the
 *       time and without what led there. Of two faults the first has often left no trace when the second strikes; then nothing is left to try.
 *   <li>What is over and done is forgotten before worlds are compared ({@link dev.rehearse.kernel.World#forget}): what the operator saw
 *       in an incident that is over, and how much work a pair has done as long as both servers have all of it. Tests hold worlds that
 *       forget against worlds that do not. Refused: to leave positions out of the fingerprint, since they decide as soon as the servers differ.
 *   <li>What some history must show ({@code sometimes}) is a bit of a run's end like a violation, so the first set of faults after which it is
 *       seen is found as counterexamples are; it is violated if everything was tried and nothing shows it. Refused: a search of its own.
 *   <li>Two runs that come to the same world end alike, whatever the time is; limits of a scenario that count from its start
 *       are judged for the run that came there first.
 * </ul>
 */
@NullMarked
package dev.rehearse.explore;

import org.jspecify.annotations.NullMarked;
