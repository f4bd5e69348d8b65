/**
 * A scenario as records: a cluster, a procedure in the manual's words and numbers, what the operator does when it goes
 * wrong, what may fail, and what must hold.
 *
 * <p>Chosen: the records know where in the text they stand, so that whoever finds a mistake later can still name the
 * line. A command is bound to the system's own enum constant when the text is read, so no engine looks at words again.
 * Refused: one record for each form of a condition or a placement, because engines would then need to tell ten classes
 * apart where one enum does.
 *
 * <p>A slip is written like a fault, {@code operator skips step 10}, and says itself where it belongs. {@code slips:} gives the
 * probabilities with which he makes them by himself; without that key he makes none. A probability is for one step, however many ways there
 * are to do it wrong, or {@code a procedure} for all of its steps together, as studies of whole upgrades count. Refused: one for
 * each way, by which a cluster of three servers would be typed at wrongly twice as often as one of two.
 *
 * <p>{@code left out} in place of what is told leaves a step, an instruction, a rule or what a step says for its failure out, and {@code
 * -> anything} waits for nothing. A step that is left out keeps its number: whoever resumes there goes on at the next. Refused: to
 * take it out of the text, for then rules that name it could not be read, and nobody would see what was there.
 */
@NullMarked
package dev.rehearse.scenario;

import org.jspecify.annotations.NullMarked;
