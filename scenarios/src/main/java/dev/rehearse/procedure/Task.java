package dev.rehearse.procedure;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * How far the operator is with one line.
 *
 * @param phase what he is at
 * @param order the number of the order whose answer he waits for, or whose answer he waits to change, or -1
 * @param patient whether silence is to be expected, because a process was started and has not been heard of yet
 * @param deadline when he gives up
 * @param looked when he last got an answer, if he now waits for it to change, or {@link Encoder#NEVER}
 * @param seen what he saw last
 */
public record Task(Phase phase, int order, boolean patient, long deadline, long looked, String seen)
        implements Encodable {

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
    public static final Task IDLE = new Task(Phase.IDLE, -1, false, Encoder.NEVER, Encoder.NEVER, "");

    static final Task THINKING = new Task(Phase.THINKING, -1, false, Encoder.NEVER, Encoder.NEVER, "");
    static final Task DONE = new Task(Phase.DONE, -1, false, Encoder.NEVER, Encoder.NEVER, "");
    static final Task FAILED = new Task(Phase.FAILED, -1, false, Encoder.NEVER, Encoder.NEVER, "");

    static Task typed(int order, long deadline) {
        return new Task(Phase.TYPED, order, false, deadline, Encoder.NEVER, "");
    }

    Task asking(int newOrder) {
        return new Task(Phase.ASKED, newOrder, patient, deadline, Encoder.NEVER, seen);
    }

    Task waiting(boolean expectsSilence, String saw) {
        return new Task(Phase.WAITING, -1, expectsSilence, deadline, Encoder.NEVER, saw);
    }

    /** The same, told when the answer to an order that came now is another one. */
    Task watching(int watched, long now) {
        return new Task(phase, watched, patient, deadline, now, seen);
    }

    /** Whether he waits for the answer to this order to change. */
    boolean watches(int watched) {
        return phase == Phase.WAITING && order == watched && looked != Encoder.NEVER;
    }

    /** The same, its answer having come. */
    Task answered() {
        return new Task(phase, -1, patient, deadline, Encoder.NEVER, seen);
    }

    boolean is(Phase other) {
        return phase == other;
    }

    @Override
    public void encode(Encoder out) {
        out.word(phase).number(order).flag(patient).time(deadline).time(looked).text(seen);
    }
}
