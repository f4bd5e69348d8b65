package dev.rehearse.scenario;

import java.util.List;

/**
 * What the operator does.
 *
 * @param before preparations, in order
 * @param procedure the manual's steps, numbers ascending; at least one
 * @param after what remains to do when the procedure is completed, in order
 * @param recovery what to do when something is wrong; the first rule whose condition holds applies
 */
public record Runbook(List<Instruction> before, List<Step> procedure, List<Instruction> after, List<Rule> recovery) {

    /** The place in {@link #procedure} of the step with a number, or -1. */
    public int index(int number) {
        for (int i = 0; i < procedure.size(); i++) {
            if (procedure.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }
}
