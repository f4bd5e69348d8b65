package dev.rehearse.fmea;

import dev.rehearse.rehearsal.Outcome;
import java.util.List;

/**
 * What the operator does about it, and how the procedure ends.
 *
 * @param rules the recovery rules that he follows, each once, in the order of their first use
 * @param outcome how the procedure ends
 * @param why which condition never came true, or which rule ended it; may be empty
 */
public record WayOut(List<String> rules, Outcome outcome, String why) {}
