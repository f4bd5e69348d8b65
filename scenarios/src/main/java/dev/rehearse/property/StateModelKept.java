package dev.rehearse.property;

import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/** The session of Active Upgrade goes through its states in the guide's order; nothing is taken while it is busy, and what is broken goes on by retry or abort only. */
public final class StateModelKept implements Property<StateModelKept.Memory> {

    private static final List<String> WAY =
            List.of("Idle", "PrepareSplit", "Split", "PrepareMerge", "Merge", "Commit", "Finish");
    private static final List<String> REQUESTS = List.of(
            "CHECK_READINESS",
            "PREPARE_SPLIT",
            "EXECUTE_SPLIT",
            "PREPARE_MERGE",
            "EXECUTE_MERGE",
            "COMMIT",
            "ABORT",
            "FINISH",
            "RETRY");

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public StateModelKept(String phrase) {
        this.phrase = phrase;
    }

    /**
     * Where the session is.
     *
     * @param upgrade the Upgrade State
     * @param operation the Operational State
     */
    public record Memory(String upgrade, String operation) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(upgrade).text(operation);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory("Idle", "READY");
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
        boolean request = REQUESTS.contains(moved.on());
        if (!moved.on().equals("BOOTED_ALONE")) {
            if (request && memory.operation().equals("BUSY")) {
                violated(context, moved.on() + " is taken while " + memory.upgrade() + " is busy");
            } else if (memory.operation().equals("BROKEN")
                    && !List.of("RETRY", "ABORT").contains(moved.on())) {
                violated(context, memory.upgrade() + " is broken and goes on by " + moved.on());
            } else if (!follows(memory.upgrade(), moved.upgrade())) {
                violated(context, moved.upgrade() + " follows " + memory.upgrade());
            }
        }
        return new Memory(moved.upgrade(), moved.operation());
    }

    private static boolean follows(String from, String to) {
        boolean aborts = to.equals("Abort") && WAY.indexOf(from) > 0 && WAY.indexOf(from) < WAY.indexOf("Commit");
        boolean finishes = from.equals("Abort") && to.equals("Finish");
        boolean ends = from.equals("Finish") && to.equals("Idle");
        boolean next = WAY.contains(from) && WAY.indexOf(to) == WAY.indexOf(from) + 1;
        return from.equals(to) || next || aborts || finishes || ends;
    }
}
