package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The incident that the operator deals with, if any.
 *
 * @param cause why there is one
 * @param diagnosed whether the time for a diagnosis was already spent on it
 * @param failure the instruction that failed last
 * @param late the answer to the interrupted command, which came while he was busy
 * @param uses how often each remedy was taken since the procedure last got further, by index; empty if none was
 */
public record Trouble(Cause cause, boolean diagnosed, Failure failure, @Nullable Answer late, List<Count> uses)
        implements Encodable {

    /** Why the operator deals with trouble. */
    public enum Cause {
        /** He does not. */
        NONE,
        /** An instruction of the procedure failed. */
        FAILED,
        /** A service was down for long, or the cluster remained exposed. */
        NOTICED
    }

    /**
     * How often.
     *
     * @param times 0 or more
     */
    public record Count(int times) implements Encodable {

        static final Count ZERO = new Count(0);

        @Override
        public void encode(Encoder out) {
            out.number(times);
        }
    }

    static final Trouble NONE = new Trouble(Cause.NONE, false, Failure.NONE, null, List.of());

    Trouble began(Cause why, Failure what) {
        return new Trouble(why, diagnosed, what, late, uses);
    }

    Trouble diagnosing() {
        return new Trouble(cause, true, failure, late, uses);
    }

    Trouble answered(Answer answer) {
        return new Trouble(cause, diagnosed, failure, answer, uses);
    }

    /** He is back at the procedure, but has not seen yet whether it helped. */
    Trouble suspended() {
        return new Trouble(Cause.NONE, diagnosed, Failure.NONE, null, uses);
    }

    /** It helped. */
    Trouble over() {
        boolean clear = cause == Cause.NONE && !diagnosed && failure.words().isEmpty() && late == null;
        return clear ? this : new Trouble(Cause.NONE, false, Failure.NONE, null, uses);
    }

    /** How often a remedy was taken since the procedure last got further. */
    int times(int remedy) {
        return uses.isEmpty() ? 0 : uses.get(remedy).times();
    }

    Trouble using(List<Count> counts) {
        return new Trouble(cause, diagnosed, failure, late, counts);
    }

    @Override
    public void encode(Encoder out) {
        out.word(cause).flag(diagnosed).part(failure).part(late).parts(uses);
    }
}
