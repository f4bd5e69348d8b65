package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * How the last asynchronous command of a kind went, since the process was started.
 *
 * @param phase where it is
 * @param code the product's number if it failed, otherwise 0
 */
public record Course(Phase phase, int code) implements Encodable {

    /** Where an asynchronous command is. */
    public enum Phase {
        /** There was none. */
        NONE,
        /** It runs. */
        RUNNING,
        /** It ended well. */
        DONE,
        /** It failed. */
        FAILED
    }

    static final Course NONE = new Course(Phase.NONE, 0);
    static final Course RUNNING = new Course(Phase.RUNNING, 0);
    static final Course DONE = new Course(Phase.DONE, 0);

    static Course failed(int code) {
        return new Course(Phase.FAILED, code);
    }

    boolean running() {
        return phase == Phase.RUNNING;
    }

    boolean failed() {
        return phase == Phase.FAILED;
    }

    @Override
    public void encode(Encoder out) {
        out.word(phase).number(code);
    }
}
