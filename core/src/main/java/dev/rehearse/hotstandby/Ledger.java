package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Survey.Loss;
import dev.rehearse.kernel.Context;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;

/**
 * Keeps the books of acknowledged work: tells when a server that accepts writes lacks some of it, and when some of it is
 * nowhere any more.
 */
public final class Ledger {

    private static final long SECOND = 1_000_000_000L;

    private final long bytesEach;
    private final long commitsPerSecond;

    /**
     * Books of a pair.
     *
     * @param bytesEach log that a commit writes
     * @param commitsPerSecond what clients ask for, to say how much time missing work is
     */
    public Ledger(long bytesEach, long commitsPerSecond) {
        this.bytesEach = bytesEach;
        this.commitsPerSecond = Math.max(1, commitsPerSecond);
    }

    /** What is lost; what is more than before is told. */
    Loss look(Survey survey, Context context) {
        long now = context.now();
        Loss before = survey.loss();
        long missing = missing(survey, before.missing(), now);
        if (missing != before.missing()) {
            context.observe(
                    new WorkMissing(missing, missing * bytesEach, span(missing), "a server accepts writes without it"));
        }
        long lost = Math.max(before.discarded(), survey.lost(now));
        if (lost > before.discarded()) {
            long more = lost - before.discarded();
            context.observe(new WorkDiscarded(more, more * bytesEach, span(more), "no server has it any more"));
        }
        return new Loss(missing, lost);
    }

    /** The most that any server lacks while it accepts writes; as before while none does. */
    private static long missing(Survey survey, long before, long now) {
        boolean accepted = false;
        long most = 0;
        for (int i = 0; i < survey.views().size(); i++) {
            View view = survey.views().get(i);
            if (view.accepts()) {
                accepted = true;
                most = Math.max(most, survey.missing(i, now));
            }
        }
        return accepted ? most : before;
    }

    private long span(long commits) {
        return commits / commitsPerSecond * SECOND + commits % commitsPerSecond * SECOND / commitsPerSecond;
    }
}
