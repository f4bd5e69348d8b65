package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;

/**
 * Keeps the books of acknowledged work: tells when a server that accepts writes lacks some of it, and when some of it is
 * nowhere any more.
 */
public final class Ledger implements Watcher<Ledger.Memory> {

    private static final long SECOND = 1_000_000_000L;

    private final Survey before;
    private final long bytesEach;
    private final long commitsPerSecond;

    /**
     * What the books say.
     *
     * @param survey the pair
     * @param missing commits that were told to be missing last
     * @param discarded commits that were told to be gone, in all
     */
    public record Memory(Survey survey, long missing, long discarded) implements State {

        @Override
        public void encode(Encoder out) {
            out.part(survey).number(missing).number(discarded);
        }
    }

    /**
     * Books of a pair.
     *
     * @param servers as they are at the start
     * @param bytesEach log that a commit writes
     * @param commitsPerSecond what clients ask for, to say how much time missing work is
     */
    public Ledger(List<View> servers, long bytesEach, long commitsPerSecond) {
        this.before = Survey.before(servers);
        this.bytesEach = bytesEach;
        this.commitsPerSecond = Math.max(1, commitsPerSecond);
    }

    @Override
    public Memory initial() {
        return new Memory(before, 0, 0);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return Survey.reads(kind);
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        Survey survey = memory.survey().learn(source, fact);
        if (survey.equals(memory.survey())) {
            return memory;
        }
        if (!survey.settledBy(source, fact)) {
            return new Memory(survey, memory.missing(), memory.discarded());
        }
        long now = context.now();
        long missing = missing(survey, memory.missing(), now);
        if (missing != memory.missing()) {
            context.observe(
                    new WorkMissing(missing, missing * bytesEach, span(missing), "a server accepts writes without it"));
        }
        long lost = Math.max(memory.discarded(), survey.lost(now));
        if (lost > memory.discarded()) {
            context.observe(new WorkDiscarded(lost - memory.discarded(), "no server has it any more"));
        }
        return new Memory(survey, missing, lost);
    }

    /** The most that any server lacks while it accepts writes; as before while none does. */
    private static long missing(Survey survey, long before, long now) {
        boolean accepted = false;
        long most = 0;
        for (View view : survey.views()) {
            if (view.accepts()) {
                accepted = true;
                most = Math.max(most, survey.missing(view, now));
            }
        }
        return accepted ? most : before;
    }

    private long span(long commits) {
        return commits / commitsPerSecond * SECOND + commits % commitsPerSecond * SECOND / commitsPerSecond;
    }
}
