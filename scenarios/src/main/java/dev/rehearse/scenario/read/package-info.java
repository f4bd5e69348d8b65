/**
 * From text to scenario: each key has a reader of its own, each phrase a small grammar, each refusal a place and a hint.
 *
 * <p>Chosen: reading goes on after a mistake wherever the rest still has a meaning, because a person who copies a runbook
 * out of a manual makes many at once. Readers throw {@link dev.rehearse.scenario.read.Misread} inside, caught where the
 * next key, step or phrase begins. What is said in the same words again is one mistake, told once with the number of its places;
 * parts that do not fit together say at which value to look, because only the system knows. Refused: a generated parser, since the grammar is a handful of fixed words around names
 * that only the system knows; and reflection on the records, which would need a second list of words for messages.
 */
@NullMarked
package dev.rehearse.scenario.read;

import org.jspecify.annotations.NullMarked;
