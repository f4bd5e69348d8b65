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
 *   <li>The order of events that are due at the same time is a choice, with a budget of its own: {@code --orders 1} lets one event of a
 *       run come before others of its time, anywhere. The kernel says which may ({@link dev.rehearse.kernel.Tie}). What an instant
 *       comes to although an event came first is compared with what it comes to otherwise; if it is the same, the two events commute, and
 *       nothing more is tried behind them: it is known with one choice less. Refused: to tell from targets and readers which events
 *       commute, for two that reach the same component often do, and comparing costs one instant; every permutation as one choice, for
 *       a race is between two, and each further event that comes first is a choice of its own; to make it a question of chance, for a
 *       run that asks nothing should not pay for it, and a random run draws no orders.
 *   <li>{@code --timing any} lets an activity take whatever its distribution can give. Times that differ by no more than that are one: the
 *       activity is kept going for as long as it can, which shows every instant at which something is told meanwhile, and it is let
 *       end just after each of them and just before the next ({@link dev.rehearse.explore.Moments}). So what is found is a run that
 *       may be drawn, replays as one, and says how long the activity took; and amounts (a log that fills, a copy that grows) are
 *       what they are after that time. How many activities may do so is a budget, {@code --late}; the others take their medians.
 *       What is fixed stays fixed: a latency, a poll, a timeout of a protocol is one number in the scenario, and to let it be late
 *       would find what no cluster does.
 *       Not claimed: that more than {@code --late} activities at once do nothing new; that an instant at which nothing is told makes no
 *       difference; that a time within a gap is like one of its ends. Against random runs with one fault in which every time is drawn, one
 *       was enough so far: of 614 violations in 20,000 runs of {@code csm/upgrade-monitoring-only} medians miss 62 and {@code --late 1}
 *       none. In 10,000 runs of {@code soliddb/hot-migration-netcopy} with two kinds of faults and 20,000 of {@code
 *       soliddb/cold-migration} with three nothing is missing, but in 10,000 of each medians miss nothing either.
 *       Refused: to serve any pending event next, with time abstract. Worlds would be told apart by ranks and not by amounts, and two would
 *       be taken for one that go on differently; and a protocol's timeout would come before what it waits for, which no cluster does.
 *   <li>An event that comes before a fault takes effect is not tried: the fault a little later is the same, and a placement.
 *   <li>What is over and done is forgotten before worlds are compared ({@link dev.rehearse.kernel.World#forget}): what the operator saw
 *       in an incident that is over, and how much work a pair has done as long as both servers have all of it. Tests hold worlds that
 *       forget against worlds that do not. Refused: to leave positions out of the fingerprint, since they decide as soon as the servers differ.
 *   <li>What some history must show ({@code sometimes}) is a bit of a run's end like a violation, so the first set of faults after which it is
 *       seen is found as counterexamples are; it is violated if everything was tried and nothing shows it. Refused: a search of its own.
 *   <li>Whoever must know how long something lasted follows each placement to its very end ({@link dev.rehearse.explore.Histories}): the
 *       placements are the same, and tests hold both to the same answers. Refused: to keep times with each known end, which differ for
 *       nearly every world that leads there.
 *   <li>Two runs that come to the same world end alike, whatever the time is; limits of a scenario that count from its start
 *       are judged for the run that came there first.
 * </ul>
 */
@NullMarked
package dev.rehearse.explore;

import org.jspecify.annotations.NullMarked;
