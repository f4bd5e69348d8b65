/**
 * Cases as text: what goes wrong in a run, and what must be seen then.
 *
 * <p>Chosen: a sentence of the manuals' own words for each expectation, read by a table of patterns, because a case is
 * to be held against the manual by people who do not read Java. Refused: golden sheets (they show everything, so they
 * say of nothing why it must be so) and a test method for each case (the forty-first copy is no longer read).
 */
@NullMarked
package dev.rehearse.rehearsal.cases;

import org.jspecify.annotations.NullMarked;
