package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A job stays Active although nothing runs it any more.
 *
 * @param job its number
 * @param orphan from now on; otherwise the operator has dealt with it
 * @param rerun whether he has it run again
 */
public record JobOrphaned(int job, boolean orphan, boolean rerun) implements Remark {

    @Override
    public String words() {
        return "job " + job + (orphan ? " stays Active without a process" : rerun ? " resubmitted" : " cancelled");
    }
}
