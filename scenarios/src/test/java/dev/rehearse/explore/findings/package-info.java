/**
 * Findings as text: what is known about the procedures, and what a search must say to have found it.
 *
 * <p>Chosen: a search is told what may go wrong and never when; what it says is named by fault and step. Where a scenario claims nothing
 * that a finding would break, {@code set} puts a budget or a rule in, as a user does. Where a finding says that something is harmless, the
 * claim denies it, so that a search which cries wolf is found out too. A slip of the operator is searched as the skip of any one step,
 * each in turn; other slips are put aside until operators make them by themselves.
 */
@NullMarked
package dev.rehearse.explore.findings;

import org.jspecify.annotations.NullMarked;
