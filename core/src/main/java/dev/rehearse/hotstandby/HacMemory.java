package dev.rehearse.hotstandby;

import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * What a High Availability Controller remembers.
 *
 * @param mode what it may do
 * @param local the state that its server told last, or none
 * @param remote the state that the other server told last, or none
 * @param reach who can be reached
 * @param work what it is doing
 */
public record HacMemory(Mode mode, @Nullable HsbState local, @Nullable HsbState remote, Reach reach, Work work)
        implements State {

    /** What it may do. */
    public enum Mode {
        /** It acts. */
        AUTOMATIC,
        /** It observes. */
        ADMINISTRATIVE,
        /** It was suspended while AUTOMATIC. */
        SUSPENDED,
        /** It was suspended while ADMINISTRATIVE. */
        SUSPENDED_ADMINISTRATIVE;

        /** What it prints. */
        String shownAs() {
            return this == SUSPENDED_ADMINISTRATIVE ? SUSPENDED.name() : name();
        }

        Mode suspended() {
            return this == ADMINISTRATIVE ? SUSPENDED_ADMINISTRATIVE : this == AUTOMATIC ? SUSPENDED : this;
        }

        Mode resumed() {
            return this == SUSPENDED_ADMINISTRATIVE ? ADMINISTRATIVE : this == SUSPENDED ? AUTOMATIC : this;
        }
    }

    /**
     * Who can be reached.
     *
     * @param host whether its own host is up
     * @param remoteHost whether the other server's host is up
     * @param link whether the link carries both ways
     */
    public record Reach(boolean host, boolean remoteHost, boolean link) implements Encodable {

        boolean remote() {
            return remoteHost && link;
        }

        @Override
        public void encode(Encoder out) {
            out.flag(host).flag(remoteHost).flag(link);
        }
    }

    /** What it waits for. */
    public enum Stage {
        /** A change. */
        IDLE,
        /** The moment to act. */
        REACTING,
        /** The answers to {@code hsb logpos}. */
        COMPARING,
        /** The answer to a command. */
        ORDERED,
        /** The end of what the command started. */
        WATCHING,
        /** The answer to how that went. */
        ASKING
    }

    /**
     * What it is doing.
     *
     * @param stage what it waits for
     * @param action what it has begun, or none
     * @param failures actions in a row that failed
     * @param unsynchronised whether connecting has failed because the databases are not synchronised
     * @param held whether an operator had it shut its server down
     * @param position the first of two log positions that it compares, or empty
     */
    public record Work(
            Stage stage,
            @Nullable HacAction action,
            int failures,
            boolean unsynchronised,
            boolean held,
            String position)
            implements Encodable {

        static final Work NONE = new Work(Stage.IDLE, null, 0, false, false, "");

        Work at(Stage next, @Nullable HacAction nextAction) {
            return new Work(next, nextAction, failures, unsynchronised, held, "");
        }

        Work failures(int count) {
            return new Work(stage, action, count, unsynchronised, held, position);
        }

        Work unsynchronised(boolean is) {
            return new Work(stage, action, failures, is, held, position);
        }

        Work held(boolean is) {
            return new Work(stage, action, failures, unsynchronised, is, position);
        }

        Work position(String text) {
            return new Work(stage, action, failures, unsynchronised, held, text);
        }

        @Override
        public void encode(Encoder out) {
            out.word(stage)
                    .word(action)
                    .number(failures)
                    .flag(unsynchronised)
                    .flag(held)
                    .text(position);
        }
    }

    /** Running, with nothing heard yet. */
    static HacMemory started() {
        return new HacMemory(Mode.AUTOMATIC, null, null, new Reach(true, true, true), Work.NONE);
    }

    HacMemory with(Mode newMode) {
        return new HacMemory(newMode, local, remote, reach, work);
    }

    HacMemory with(Work newWork) {
        return new HacMemory(mode, local, remote, reach, newWork);
    }

    HacMemory with(Reach newReach) {
        return new HacMemory(mode, local, remote, newReach, work);
    }

    HacMemory local(HsbState state) {
        return new HacMemory(mode, state, remote, reach, work);
    }

    HacMemory remote(HsbState state) {
        return new HacMemory(mode, local, state, reach, work);
    }

    @Override
    public void encode(Encoder out) {
        out.word(mode).word(local).word(remote).part(reach).part(work);
    }
}
