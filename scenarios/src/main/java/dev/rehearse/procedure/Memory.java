package dev.rehearse.procedure;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * All that the operator remembers.
 *
 * @param mode what he is doing
 * @param place where he is in the procedure
 * @param main how far he is with the line at that place
 * @param aside the line of a remedy that he is carrying out
 * @param trouble the incident that he deals with
 * @param sight what he has seen of the cluster
 * @param unease what users complain of
 * @param post the orders that he has given
 */
public record Memory(
        Mode mode, Place place, Task main, Aside aside, Trouble trouble, Sight sight, Unease unease, Post post)
        implements State {

    Memory with(Sight next) {
        return new Memory(mode, place, main, aside, trouble, next, unease, post);
    }

    /** What the operator is doing. */
    public enum Mode {
        /** Nothing yet. */
        OFF,
        /** He carries out the procedure. */
        WORKING,
        /** He finds out what is wrong. */
        DIAGNOSING,
        /** He looks at the servers, to decide. */
        LOOKING,
        /** He waits before he takes the same remedy again. */
        PAUSING,
        /** He carries out a remedy. */
        RECOVERING,
        /** The procedure has ended; he looks after the cluster if something is wrong. */
        CARING
    }

    /**
     * Where he is in a remedy.
     *
     * @param remedy its index in {@link Script#remedies}, or -1
     * @param line the index of its line
     * @param task how far he is with that
     */
    public record Aside(int remedy, int line, Task task) implements Encodable {

        static final Aside NONE = new Aside(-1, 0, Task.IDLE);

        @Override
        public void encode(Encoder out) {
            out.number(remedy).number(line).part(task);
        }
    }

    /**
     * Orders given.
     *
     * @param next the number of the next one
     * @param open how many are unanswered
     */
    public record Post(int next, int open) implements Encodable {

        static final Post NONE = new Post(0, 0);

        Post sent() {
            return new Post(next + 1, open + 1);
        }

        Post answered() {
            return new Post(next, open - 1);
        }

        /** The same before something new; numbers start again if nothing is unanswered. */
        Post fresh() {
            return open == 0 && next != 0 ? NONE : this;
        }

        @Override
        public void encode(Encoder out) {
            out.number(next).number(open);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.word(mode)
                .part(place)
                .live(main)
                .part(aside)
                .part(trouble)
                .part(sight)
                .part(unease)
                .live(post);
    }
}
