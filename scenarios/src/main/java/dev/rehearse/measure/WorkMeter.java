package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;

/** How much acknowledged work is lost: the recovery point. */
public final class WorkMeter implements Watcher<WorkMeter.Memory> {

    /**
     * An amount of acknowledged work.
     *
     * @param commits how many
     * @param bytes of log that they made
     * @param span nanoseconds of work that they are
     */
    public record Work(long commits, long bytes, long span) implements Encodable {

        static final Work NONE = new Work(0, 0, 0);

        Work most(Work other) {
            return new Work(Math.max(commits, other.commits), Math.max(bytes, other.bytes), Math.max(span, other.span));
        }

        Work plus(Work other) {
            return new Work(commits + other.commits, bytes + other.bytes, span + other.span);
        }

        @Override
        public void encode(Encoder out) {
            out.number(commits).number(bytes).number(span);
        }
    }

    /**
     * What it counted.
     *
     * @param missing where users work, now
     * @param worst the most that ever was missing there
     * @param destroyed of which no copy is left
     */
    public record Memory(Work missing, Work worst, Work destroyed) implements State {

        /** Commits of which no copy is left. */
        public long discarded() {
            return destroyed.commits();
        }

        /**
         * What was lost at worst. Where a server accepts writes, it lacks what was destroyed as well, so the two are not added;
         * where none does any more, nobody tells what is missing, and what was destroyed is lost all the same.
         */
        public Work lost() {
            return worst.most(destroyed);
        }

        @Override
        public void encode(Encoder out) {
            out.part(missing).part(worst).part(destroyed);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(Work.NONE, Work.NONE, Work.NONE);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean onlyCounts() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == WorkMissing.class || kind == WorkDiscarded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof WorkMissing told) {
            Work missing = new Work(told.commits(), told.bytes(), told.span());
            return new Memory(missing, memory.worst().most(missing), memory.destroyed());
        }
        if (fact instanceof WorkDiscarded told && told.commits() > 0) {
            Work more = new Work(told.commits(), told.bytes(), told.span());
            return new Memory(
                    memory.missing(), memory.worst(), memory.destroyed().plus(more));
        }
        return memory;
    }
}
