/**
 * A scenario as records: a cluster, a procedure in the manual's words and numbers, what the operator does when it goes
 * wrong, what may fail, and what must hold.
 *
 * <p>Chosen: the records know where in the text they stand, so that whoever finds a mistake later can still name the
 * line. A command is bound to the system's own enum constant when the text is read, so no engine looks at words again.
 * Refused: one record for each form of a condition or a placement, because engines would then need to tell ten classes
 * apart where one enum does.
 */
@NullMarked
package dev.rehearse.scenario;

import org.jspecify.annotations.NullMarked;
