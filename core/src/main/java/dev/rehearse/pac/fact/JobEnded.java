package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A job has ended. Told of one that abends, of the last for which a region waits, and where {@link JobStarted} is told of
 * each.
 *
 * @param job its number
 * @param how empty if as it should
 */
public record JobEnded(int job, String how) implements Remark {

    @Override
    public String words() {
        return how.isEmpty() ? "" : "job " + job + " " + how;
    }
}
