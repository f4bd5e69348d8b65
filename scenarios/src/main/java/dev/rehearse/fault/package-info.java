/**
 * Faults that strike a run: what, where and when. The injector is a component that reads facts, so it strikes at a step, at
 * a state or at a time, and a fork of the world carries what it has still in store.
 *
 * <p>Decisions.
 * <ul>
 *   <li>A fault has one trigger and strikes at most once; a step that is started again does not trigger it again.
 *   <li>A fault is repaired after the time that the scenario gives it, or else after the time that the system assumes
 *       for its kind; a kind for which neither is known passes by itself and nobody is told.
 *   <li>{@code during step 6} is settled before the run, by where the step lay in a run without the fault. Refused: to
 *       draw a delay at the step's start, because how long the step will take is not known there, and a fault drawn for
 *       later than its end would strike another step.
 *   <li>What a fault does that finds nothing to strike, or that waits for something to spoil, only the struck component
 *       knows: it tells {@link dev.rehearse.site.fact.FaultEffect}, and the injector keeps it. Refused: to compare the
 *       component before and after, because an armed fault changes it without any effect, and a second repair that is
 *       awaited changes it too. A run in which a fault had no effect proves nothing about that fault, and says so.
 *   <li>A fault that strikes what another holds down has an effect of its own only if it then holds at least as long alone
 *       as it lay under the other. Refused: to count whatever outlasts the other, because two breaks a second apart end a
 *       second apart, and such a run shows nothing of the second; refused too: never to count it, because a day's outage that begins
 *       within a short one is an outage of a day.
 *   <li>What can be placed where is listed ({@link dev.rehearse.fault.Possible}) from what the reader and the injector use, the meaning of a
 *       fault beside its words. Refused: a table for people, which would be wrong with the next fault.
 *   <li>{@code when S2 is …} means when it comes into the state: a state that holds from the start triggers nothing.
 *   <li>A slip of the operator is a fault whose words say where it belongs, so that it needs no placement: it strikes when he comes to
 *       the step. It reaches him within the event in which he does, for he may not think for long.
 * </ul>
 */
@NullMarked
package dev.rehearse.fault;

import org.jspecify.annotations.NullMarked;
