/**
 * What people and programs see of a run: the sheet, the same as JSON, and the trace.
 *
 * <p>Chosen: a sheet is a listener that reads facts and nothing else, so that whatever it shows a property could have seen. Chosen:
 * all that happens at one instant shares the columns of that instant, with a line for each thing that happened; states
 * that change without a word still get a line. Refused: a line for each fact, because questions and polls would bury the
 * one line that matters; they stand in the trace.
 */
@NullMarked
package dev.rehearse.report;

import org.jspecify.annotations.NullMarked;
