package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * How far the operator is with one line.
 *
 * @param phase what he is at
 * @param order the number of the order whose answer he waits for, or -1
 * @param patient whether silence is to be expected, because a process was started and has not been heard of yet
 * @param deadline when he gives up
 * @param seen what he saw last
 */
public record Task(Phase phase, int order, boolean patient, long deadline, String seen) implements Encodable {

    /** What the operator is at with a line. */
    public enum Phase {
        /** Nothing. */
        IDLE,
        /** He thinks, and then types. */
        THINKING,
        /** The order is given, its answer has not come. */
        TYPED,
        /** He waits before he looks again. */
        WAITING,
        /** He has asked for the effect. */
        ASKED,
        /** It worked. */
        DONE,
        /** It failed. */
        FAILED
    }

    /** No line is being dealt with. */
    public static final Task IDLE = new Task(Phase.IDLE, -1, false, Encoder.NEVER, "");

    static final Task THINKING = new Task(Phase.THINKING, -1, false, Encoder.NEVER, "");
    static final Task DONE = new Task(Phase.DONE, -1, false, Encoder.NEVER, "");
    static final Task FAILED = new Task(Phase.FAILED, -1, false, Encoder.NEVER, "");

    static Task typed(int order, long deadline) {
        return new Task(Phase.TYPED, order, false, deadline, "");
    }

    Task asking(int newOrder) {
        return new Task(Phase.ASKED, newOrder, patient, deadline, seen);
    }

    Task waiting(boolean expectsSilence, String saw) {
        return new Task(Phase.WAITING, -1, expectsSilence, deadline, saw);
    }

    /** The same, its answer having come. */
    Task answered() {
        return new Task(phase, -1, patient, deadline, seen);
    }

    boolean is(Phase other) {
        return phase == other;
    }

    @Override
    public void encode(Encoder out) {
        out.word(phase).number(order).flag(patient).time(deadline).text(seen);
    }
}
