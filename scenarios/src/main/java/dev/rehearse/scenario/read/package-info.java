/**
 * From text to scenario: each key has a reader of its own, each phrase a small grammar, each refusal a place and a hint.
 *
 * <p>Chosen: reading goes on after a mistake wherever the rest still has a meaning, because a person who copies a runbook
 * out of a manual makes many at once. Readers throw {@link dev.rehearse.scenario.read.Misread} inside, caught where the
 * next key, step or phrase begins. What is said in the same words again is one mistake, told once with the number of its places;
 * parts that do not fit together say at which value to look, because only the system knows. Refused: a generated parser, since the grammar is a handful of fixed words around names
 * that only the system knows; and reflection on the records, which would need a second list of words for messages.
 *
 * <p>Recovery rules that a system's manuals advise anyway are shipped with the system ({@link
 * dev.rehearse.site.plan.SystemKind#advice}), once for all parts of a kind, each with a name and its source. A scenario has them
 * without saying so, behind its own rules, because whoever writes a runbook forgets what every manual says; {@code advice NAME} puts
 * one where it belongs, {@code no advice NAME} leaves it out, {@code recovery: none} leaves out all. They speak of no steps, since they
 * know none: what depends on how far the procedure is, the scenario says. Refused: rules by a condition of their own that replace those
 * with the same condition, for the order of rules carries half of their meaning; refused: to ship them as Java, because then nobody
 * could copy one and change it; refused: a file of rules that a scenario includes, which would be a second kind of file to keep.
 * That a rule is shipped means that a run is known that it saves; {@code AdviceTest} holds them to it.
 */
@NullMarked
package dev.rehearse.scenario.read;

import org.jspecify.annotations.NullMarked;
