package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** Where a batch job is ("Job administration", "Active jobs and restarts"). */
enum JobState implements Encodable {
    /** It waits in the spool. */
    WAITING,
    /** An initiator runs it. */
    ACTIVE,
    /** Initiators of both PACs run it. */
    ACTIVE_TWICE,
    /** The spool shows it as active, but whoever ran it is dead: in a PAC no start flushes it. */
    ORPHANED,
    /** It ran to its end. */
    COMPLETED,
    /** It ended abnormally; its work is rolled back, and nobody runs it again unless asked. */
    ABENDED;

    /** What can happen to a job. */
    enum Event {
        /** An initiator has claimed it. */
        CLAIMED,
        /** An initiator of the other PAC has claimed it too. */
        CLAIMED_AGAIN,
        /** It comes to its end. */
        ENDS,
        /** One of the two that run it comes to its end. */
        ONE_ENDS,
        /** Whoever runs it dies. */
        RUNNER_DIES,
        /** One of the two that run it dies. */
        ONE_DIES,
        /** Its data cannot be reached. */
        DATA_LOST,
        /** The operator takes it off the list of active jobs. */
        CANCELLED,
        /** The operator has it run again. */
        RESUBMITTED
    }

    static final TransitionTable<JobState, Event> TABLE = table();

    // @formatter:off
    private static TransitionTable<JobState, Event> table() {
        TransitionTable.Builder<JobState, Event> table = TransitionTable.of(JobState.class, Event.class);
        table
            .row(WAITING,      Event.CLAIMED,       ACTIVE)
            .row(ACTIVE,       Event.CLAIMED_AGAIN, ACTIVE_TWICE)
            .row(ACTIVE,       Event.ENDS,          COMPLETED)
            .row(ACTIVE,       Event.RUNNER_DIES,   ORPHANED)
            .row(ACTIVE,       Event.DATA_LOST,     ABENDED)
            .row(ACTIVE_TWICE, Event.ONE_ENDS,      ACTIVE)
            .row(ACTIVE_TWICE, Event.ONE_DIES,      ACTIVE)
            .row(ACTIVE_TWICE, Event.DATA_LOST,     ABENDED)
            .row(ORPHANED,     Event.CANCELLED,     ABENDED)
            .row(ORPHANED,     Event.RESUBMITTED,   WAITING);
        for (Event event : Event.values()) {
            table.ignoreElsewhere(event);
        }
        return table.complete();
    }
    // @formatter:on

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
