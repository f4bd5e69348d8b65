package dev.rehearse.duplex;

import static dev.rehearse.duplex.SessionEvent.ABORT;
import static dev.rehearse.duplex.SessionEvent.BOOTED_ALONE;
import static dev.rehearse.duplex.SessionEvent.CHECK_READINESS;
import static dev.rehearse.duplex.SessionEvent.COMMIT;
import static dev.rehearse.duplex.SessionEvent.EXECUTE_MERGE;
import static dev.rehearse.duplex.SessionEvent.EXECUTE_SPLIT;
import static dev.rehearse.duplex.SessionEvent.FAILED;
import static dev.rehearse.duplex.SessionEvent.FINISH;
import static dev.rehearse.duplex.SessionEvent.GOES_ON;
import static dev.rehearse.duplex.SessionEvent.PREPARE_MERGE;
import static dev.rehearse.duplex.SessionEvent.PREPARE_SPLIT;
import static dev.rehearse.duplex.SessionEvent.RETRY;
import static dev.rehearse.duplex.SessionEvent.SUCCEEDED;
import static dev.rehearse.duplex.SessionEvent.SYSTEM_LOST;
import static dev.rehearse.duplex.SessionState.ABORTED;
import static dev.rehearse.duplex.SessionState.ABORTING;
import static dev.rehearse.duplex.SessionState.ABORT_BROKEN;
import static dev.rehearse.duplex.SessionState.CHECKING;
import static dev.rehearse.duplex.SessionState.COMMITTED;
import static dev.rehearse.duplex.SessionState.COMMITTING;
import static dev.rehearse.duplex.SessionState.COMMIT_BROKEN;
import static dev.rehearse.duplex.SessionState.FINISHING;
import static dev.rehearse.duplex.SessionState.FINISH_BROKEN;
import static dev.rehearse.duplex.SessionState.IDLE;
import static dev.rehearse.duplex.SessionState.MERGED;
import static dev.rehearse.duplex.SessionState.MERGE_BROKEN;
import static dev.rehearse.duplex.SessionState.MERGE_PREPARED;
import static dev.rehearse.duplex.SessionState.MERGING;
import static dev.rehearse.duplex.SessionState.PREPARE_MERGE_BROKEN;
import static dev.rehearse.duplex.SessionState.PREPARE_SPLIT_BROKEN;
import static dev.rehearse.duplex.SessionState.PREPARING_MERGE;
import static dev.rehearse.duplex.SessionState.PREPARING_SPLIT;
import static dev.rehearse.duplex.SessionState.SPLIT;
import static dev.rehearse.duplex.SessionState.SPLITTING;
import static dev.rehearse.duplex.SessionState.SPLIT_BROKEN;
import static dev.rehearse.duplex.SessionState.SPLIT_PREPARED;

import dev.rehearse.duplex.SessionState.Operation;
import dev.rehearse.kernel.TransitionTable;
import java.util.List;

/** The state model of Active Upgrade: what each request and each end of an operation does in each state. */
public final class SessionDiagram {

    /** Requests that no operation lets through while it runs or is broken, but for abort and retry of what is broken. */
    private static final List<SessionEvent> REQUESTS = List.of(
            CHECK_READINESS, PREPARE_SPLIT, EXECUTE_SPLIT, PREPARE_MERGE, EXECUTE_MERGE, COMMIT, FINISH, ABORT, RETRY);

    /** The table. */
    public static final TransitionTable<SessionState, SessionEvent> TABLE = table();

    private SessionDiagram() {}

    // @formatter:off
    private static TransitionTable<SessionState, SessionEvent> table() {
        TransitionTable.Builder<SessionState, SessionEvent> table =
            TransitionTable.of(SessionState.class, SessionEvent.class);
        requests(table);
        for (SessionState state : SessionState.values()) {
            for (SessionEvent request : REQUESTS) {
                boolean busy = state.operation() == Operation.BUSY && !(state == FINISHING && request == ABORT);
                boolean stuck = state.operation() == Operation.BROKEN && request != ABORT && request != RETRY;
                if (busy || stuck) {
                    table.refuse(state, request, busy ? DuplexCode.BUSY : DuplexCode.BROKEN);
                }
            }
        }
        outcomes(table);
        return table
            .refuseElsewhere(             CHECK_READINESS, DuplexCode.WRONG_STATE)
            .refuseElsewhere(             PREPARE_SPLIT,   DuplexCode.WRONG_STATE)
            .refuseElsewhere(             EXECUTE_SPLIT,   DuplexCode.WRONG_STATE)
            .refuseElsewhere(             PREPARE_MERGE,   DuplexCode.WRONG_STATE)
            .refuseElsewhere(             EXECUTE_MERGE,   DuplexCode.WRONG_STATE)
            .refuseElsewhere(             COMMIT,          DuplexCode.WRONG_STATE)
            .refuseElsewhere(             ABORT,           DuplexCode.WRONG_STATE)
            .refuseElsewhere(             FINISH,          DuplexCode.WRONG_STATE)
            .refuseElsewhere(             RETRY,           DuplexCode.NOTHING_TO_RETRY)
            .ignoreElsewhere(SUCCEEDED)
            .ignoreElsewhere(FAILED)
            .ignoreElsewhere(GOES_ON)
            .ignoreElsewhere(SYSTEM_LOST)
            .ignoreElsewhere(BOOTED_ALONE)
            .complete();
    }

    /** What the console is asked for. */
    private static void requests(TransitionTable.Builder<SessionState, SessionEvent> table) {
        table
            .row(   IDLE,                 CHECK_READINESS, CHECKING)
            .row(   IDLE,                 PREPARE_SPLIT,   PREPARING_SPLIT)
            .row(   SPLIT_PREPARED,       EXECUTE_SPLIT,   SPLITTING)
            .row(   SPLIT,                PREPARE_MERGE,   PREPARING_MERGE)
            .row(   MERGE_PREPARED,       EXECUTE_MERGE,   MERGING)
            .row(   MERGED,               COMMIT,          COMMITTING)
            .row(   COMMITTED,            FINISH,          FINISHING)
            .row(   ABORTED,              FINISH,          FINISHING)
            .row(   SPLIT_PREPARED,       ABORT,           ABORTING)
            .row(   PREPARE_SPLIT_BROKEN, ABORT,           ABORTING)
            .row(   SPLIT,                ABORT,           ABORTING)
            .row(   SPLIT_BROKEN,         ABORT,           ABORTING)
            .row(   MERGE_PREPARED,       ABORT,           ABORTING)
            .row(   PREPARE_MERGE_BROKEN, ABORT,           ABORTING)
            .row(   MERGED,               ABORT,           ABORTING)
            .row(   MERGE_BROKEN,         ABORT,           ABORTING)
            .refuse(COMMITTED,            ABORT,           DuplexCode.PAST_COMMIT)
            .refuse(COMMIT_BROKEN,        ABORT,           DuplexCode.PAST_COMMIT)
            .refuse(FINISHING,            ABORT,           DuplexCode.PAST_COMMIT)
            .refuse(FINISH_BROKEN,        ABORT,           DuplexCode.PAST_COMMIT)
            .row(   PREPARE_SPLIT_BROKEN, RETRY,           PREPARING_SPLIT)
            .row(   SPLIT_BROKEN,         RETRY,           SPLITTING)
            .row(   PREPARE_MERGE_BROKEN, RETRY,           PREPARING_MERGE)
            .row(   MERGE_BROKEN,         RETRY,           MERGING)
            .row(   COMMIT_BROKEN,        RETRY,           COMMITTING)
            .row(   ABORT_BROKEN,         RETRY,           ABORTING)
            .row(   FINISH_BROKEN,        RETRY,           FINISHING);
    }

    /** How it ends. */
    private static void outcomes(TransitionTable.Builder<SessionState, SessionEvent> table) {
        table
            .row(   CHECKING,             SUCCEEDED,       IDLE)
            .row(   PREPARING_SPLIT,      SUCCEEDED,       SPLIT_PREPARED)
            .row(   SPLITTING,            SUCCEEDED,       SPLIT)
            .row(   PREPARING_MERGE,      SUCCEEDED,       MERGE_PREPARED)
            .row(   MERGING,              SUCCEEDED,       MERGED)
            .row(   COMMITTING,           SUCCEEDED,       COMMITTED)
            .row(   ABORTING,             SUCCEEDED,       ABORTED)
            .row(   FINISHING,            SUCCEEDED,       IDLE)
            .row(   CHECKING,             FAILED,          IDLE)
            .row(   PREPARING_SPLIT,      FAILED,          PREPARE_SPLIT_BROKEN)
            .row(   SPLITTING,            FAILED,          SPLIT_BROKEN)
            .row(   PREPARING_MERGE,      FAILED,          PREPARE_MERGE_BROKEN)
            .row(   MERGING,              FAILED,          MERGE_BROKEN)
            .row(   COMMITTING,           FAILED,          COMMIT_BROKEN)
            .row(   ABORTING,             FAILED,          ABORT_BROKEN)
            .row(   FINISHING,            FAILED,          FINISH_BROKEN)
            .row(   PREPARING_SPLIT,      GOES_ON,         SPLITTING)
            .row(   PREPARING_MERGE,      GOES_ON,         MERGING)
            .row(   CHECKING,             SYSTEM_LOST,     IDLE)
            .row(   PREPARING_SPLIT,      SYSTEM_LOST,     PREPARE_SPLIT_BROKEN)
            .row(   SPLIT_PREPARED,       SYSTEM_LOST,     PREPARE_SPLIT_BROKEN)
            .row(   SPLITTING,            SYSTEM_LOST,     SPLIT_BROKEN)
            .row(   SPLIT,                SYSTEM_LOST,     SPLIT_BROKEN)
            .row(   PREPARING_MERGE,      SYSTEM_LOST,     PREPARE_MERGE_BROKEN)
            .row(   MERGE_PREPARED,       SYSTEM_LOST,     PREPARE_MERGE_BROKEN)
            .row(   MERGING,              SYSTEM_LOST,     MERGE_BROKEN)
            .row(   MERGED,               SYSTEM_LOST,     MERGE_BROKEN)
            .row(   COMMITTING,           SYSTEM_LOST,     COMMIT_BROKEN)
            .row(   ABORTING,             SYSTEM_LOST,     ABORT_BROKEN)
            .row(   FINISHING,            SYSTEM_LOST,     FINISH_BROKEN);
        for (SessionState state : SessionState.values()) {
            if (state != IDLE) {
                table.row(state, BOOTED_ALONE, IDLE);
            }
        }
    }
    // @formatter:on
}
