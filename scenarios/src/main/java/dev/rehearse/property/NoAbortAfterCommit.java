package dev.rehearse.property;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;

/** Once commit was requested a session is never aborted. */
public final class NoAbortAfterCommit implements Property<NoAbortAfterCommit.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public NoAbortAfterCommit(String phrase) {
        this.phrase = phrase;
    }

    /**
     * How far the session is.
     *
     * @param committed whether commit was requested in this session
     */
    public record Memory(boolean committed) implements State {

        @Override
        public void encode(Encoder out) {
            out.flag(committed);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == SessionMoved.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof SessionMoved moved)) {
            return memory;
        }
        if (moved.on().equals("ABORT") && memory.committed()) {
            violated(context, "aborted after commit");
        }
        boolean over = moved.upgrade().equals("Idle");
        return new Memory(!over && (memory.committed() || moved.on().equals("COMMIT")));
    }
}
