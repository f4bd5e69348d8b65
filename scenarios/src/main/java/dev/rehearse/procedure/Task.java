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
        /** It has begun, and he would be told if he saw anything new; he has not looked yet. */
        BEGUN,
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

    /** It has begun; told when what he would see is no longer what the answer said that came now. */
    Task begun(String saw, long now) {
        return new Task(Phase.BEGUN, -1, true, deadline, now, saw);
    }

    /** The same, told when the answer that came now is another one. */
    Task watching(long now) {
        return new Task(phase, -1, patient, deadline, now, seen);
    }

    /** Whether he waits to be told that the answer is another one. */
    boolean watches() {
        return (phase == Phase.BEGUN || phase == Phase.WAITING) && looked != Encoder.NEVER;
    }

    /**
     * The same at a later time: if he has looked meanwhile at what has begun, he has heard of the process.
     *
     * @param past nanoseconds since it began
     * @param poll nanoseconds after which he looks
     */
    Task lookedAt(long past, long poll) {
        return phase == Phase.BEGUN ? new Task(Phase.WAITING, -1, past <= poll, deadline, looked, seen) : this;
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
