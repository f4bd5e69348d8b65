/**
 * Exhaustive exploration: every placement of up to so many faults in a scenario, each once. The engine in {@code search} knows states
 * and moves only; {@link dev.rehearse.explore.WorldSpace} lays the worlds of a scenario open to it.
 *
 * <p>Decisions.
 * <ul>
 *   <li>A step goes from one instant at which something happens to the next. Refused: a step for each event, which shows nothing more
 *       to users, who see no time pass between events of one instant, and is three times as many states.
 *   <li>A fault may strike before every event, also between two of the same instant: a server that dies before its order comes is
 *       another story than one that dies after it. What is found says after how many events that was, and an ordinary run with {@code
 *       S1 crash after 132 events} is the same run.
 *   <li>Nothing is remembered of a fault that is over, so that a world that has healed is one that is known already.
 * </ul>
 */
@NullMarked
package dev.rehearse.explore;

import org.jspecify.annotations.NullMarked;
