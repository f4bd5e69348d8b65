package dev.rehearse.copyservices.session;

import static dev.rehearse.copyservices.session.SessionEvent.ALL_SUSPENDED;
import static dev.rehearse.copyservices.session.SessionEvent.COMMAND_FAILED;
import static dev.rehearse.copyservices.session.SessionEvent.CONFIRM;
import static dev.rehearse.copyservices.session.SessionEvent.FLASH;
import static dev.rehearse.copyservices.session.SessionEvent.FLASHED;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_DEFINED;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_PARTIAL;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_PREPARED;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_PREPARING;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_SUSPENDED;
import static dev.rehearse.copyservices.session.SessionEvent.FOUND_TARGET_AVAILABLE;
import static dev.rehearse.copyservices.session.SessionEvent.IN_SYNC;
import static dev.rehearse.copyservices.session.SessionEvent.POINT_IN_TIME;
import static dev.rehearse.copyservices.session.SessionEvent.RECOVER;
import static dev.rehearse.copyservices.session.SessionEvent.RECOVERED;
import static dev.rehearse.copyservices.session.SessionEvent.SOME_SUSPENDED;
import static dev.rehearse.copyservices.session.SessionEvent.START;
import static dev.rehearse.copyservices.session.SessionEvent.START_GC;
import static dev.rehearse.copyservices.session.SessionEvent.START_REVERSE;
import static dev.rehearse.copyservices.session.SessionEvent.STOP;
import static dev.rehearse.copyservices.session.SessionEvent.STORAGE_SUSPENDED;
import static dev.rehearse.copyservices.session.SessionEvent.SUSPEND;
import static dev.rehearse.copyservices.session.SessionEvent.TERMINATE;
import static dev.rehearse.copyservices.session.SessionEvent.TERMINATED;
import static dev.rehearse.copyservices.session.SessionState.DEFINED;
import static dev.rehearse.copyservices.session.SessionState.FLASHING;
import static dev.rehearse.copyservices.session.SessionState.PREPARED;
import static dev.rehearse.copyservices.session.SessionState.PREPARING;
import static dev.rehearse.copyservices.session.SessionState.RECOVERING;
import static dev.rehearse.copyservices.session.SessionState.SUSPENDED;
import static dev.rehearse.copyservices.session.SessionState.SUSPENDED_PARTIAL;
import static dev.rehearse.copyservices.session.SessionState.SUSPENDING;
import static dev.rehearse.copyservices.session.SessionState.TARGET_AVAILABLE;
import static dev.rehearse.copyservices.session.SessionState.TERMINATING;

import dev.rehearse.kernel.TransitionTable;

/**
 * The states of a session with every event (Sessions, "Session states" and "Session commands"). What a type of session
 * does not know, and whether a storage system can be reached at all, is looked at before this table.
 *
 * <p>The table knows no direction: a session that was not recovered is started in the one in which it copied, and in no other.
 *
 * <p>A command for a session in a transitory state waits until that is over. If the table is asked about one all the same,
 * nobody drives the session any more: then the command that was under way can be given again.
 */
public final class SessionDiagram {

    /** Every state with every event. */
    public static final TransitionTable<SessionState, SessionEvent> TABLE = table();

    private SessionDiagram() {}

    private static TransitionTable<SessionState, SessionEvent> table() {
        TransitionTable.Builder<SessionState, SessionEvent> table =
                TransitionTable.of(SessionState.class, SessionEvent.class);
        starts(table);
        stops(table);
        recovery(table);
        hardware(table);
        found(table);
        return table.complete();
    }

    // @formatter:off
    private static void starts(TransitionTable.Builder<SessionState, SessionEvent> table) {
        for (SessionEvent start : new SessionEvent[] {START, START_GC}) {
            table
                .row(   DEFINED,            start,                   PREPARING)
                .row(   SUSPENDED,          start,                   PREPARING)
                .row(   SUSPENDED_PARTIAL,  start,                   PREPARING)
                .row(   TARGET_AVAILABLE,   start,                   PREPARING)
                .row(   PREPARING,          start,                   PREPARING);   // given again
        }
        table
            .refuse(PREPARED,           START,                   SessionCode.ALREADY_STARTED)
            .row(   PREPARED,           START_GC,                PREPARING)
            .refuseElsewhere(           START,                   SessionCode.TRANSITORY)
            .refuseElsewhere(           START_GC,                SessionCode.TRANSITORY)
            .row(   TARGET_AVAILABLE,   CONFIRM,                 TARGET_AVAILABLE)
            .refuseElsewhere(           CONFIRM,                 SessionCode.TARGET_NOT_AVAILABLE)
            .row(   TARGET_AVAILABLE,   START_REVERSE,           PREPARING)
            .row(   SUSPENDED,          START_REVERSE,           PREPARING)        // goes on in the direction in which it was
            .row(   SUSPENDED_PARTIAL,  START_REVERSE,           PREPARING)
            .row(   PREPARING,          START_REVERSE,           PREPARING)        // given again
            .refuseElsewhere(           START_REVERSE,           SessionCode.TARGET_NOT_AVAILABLE);
    }

    private static void stops(TransitionTable.Builder<SessionState, SessionEvent> table) {
        table
            .row(   PREPARED,           SUSPEND,                 SUSPENDING)
            .row(   PREPARING,          SUSPEND,                 SUSPENDING)
            .row(   SUSPENDING,         SUSPEND,                 SUSPENDING)       // given again
            .row(   SUSPENDED_PARTIAL,  SUSPEND,                 SUSPENDING)
            .refuse(SUSPENDED,          SUSPEND,                 SessionCode.ALREADY_SUSPENDED)
            .refuseElsewhere(           SUSPEND,                 SessionCode.NOT_COPYING)
            .row(   PREPARED,           STOP,                    SUSPENDING)
            .row(   PREPARING,          STOP,                    SUSPENDING)
            .row(   SUSPENDING,         STOP,                    SUSPENDING)
            .row(   SUSPENDED_PARTIAL,  STOP,                    SUSPENDING)
            .refuse(SUSPENDED,          STOP,                    SessionCode.ALREADY_SUSPENDED)
            .refuseElsewhere(           STOP,                    SessionCode.NOT_COPYING)
            .refuse(DEFINED,            TERMINATE,               SessionCode.NOT_ON_HARDWARE)
            .row(   PREPARING,          TERMINATE,               TERMINATING)
            .row(   PREPARED,           TERMINATE,               TERMINATING)
            .row(   SUSPENDING,         TERMINATE,               TERMINATING)
            .row(   SUSPENDED,          TERMINATE,               TERMINATING)
            .row(   SUSPENDED_PARTIAL,  TERMINATE,               TERMINATING)
            .row(   RECOVERING,         TERMINATE,               TERMINATING)
            .row(   TARGET_AVAILABLE,   TERMINATE,               TERMINATING)
            .row(   FLASHING,           TERMINATE,               TERMINATING)
            .row(   TERMINATING,        TERMINATE,               TERMINATING);
    }

    private static void recovery(TransitionTable.Builder<SessionState, SessionEvent> table) {
        table
            .row(   SUSPENDED,          RECOVER,                 RECOVERING)
            .row(   SUSPENDED_PARTIAL,  RECOVER,                 RECOVERING)
            .row(   RECOVERING,         RECOVER,                 RECOVERING)       // given again
            .row(   PREPARED,           RECOVER,                 RECOVERING)       // Global Mirror only
            .refuseElsewhere(           RECOVER,                 SessionCode.NOT_SUSPENDED)
            .row(   PREPARED,           FLASH,                   FLASHING)         // with practice
            .row(   DEFINED,            FLASH,                   FLASHING)         // FlashCopy and Snapshot
            .row(   TARGET_AVAILABLE,   FLASH,                   FLASHING)         // FlashCopy and Snapshot
            .row(   FLASHING,           FLASH,                   FLASHING)         // given again
            .refuseElsewhere(           FLASH,                   SessionCode.CANNOT_FLASH);
    }

    /** What storage systems report. In any other state it is no news. */
    private static void hardware(TransitionTable.Builder<SessionState, SessionEvent> table) {
        table
            .row(   PREPARING,          IN_SYNC,                 PREPARED)
            .ignoreElsewhere(           IN_SYNC)
            .row(   PREPARING,          STORAGE_SUSPENDED,       SUSPENDING)
            .row(   PREPARED,           STORAGE_SUSPENDED,       SUSPENDING)
            .row(   FLASHING,           STORAGE_SUSPENDED,       SUSPENDING)
            .ignoreElsewhere(           STORAGE_SUSPENDED)
            .row(   SUSPENDING,         ALL_SUSPENDED,           SUSPENDED)
            .ignoreElsewhere(           ALL_SUSPENDED)
            .row(   SUSPENDING,         SOME_SUSPENDED,          SUSPENDED_PARTIAL)
            .ignoreElsewhere(           SOME_SUSPENDED)
            .row(   RECOVERING,         RECOVERED,               TARGET_AVAILABLE)
            .ignoreElsewhere(           RECOVERED)
            .row(   FLASHING,           FLASHED,                 PREPARED)
            .ignoreElsewhere(           FLASHED)
            .row(   FLASHING,           POINT_IN_TIME,           TARGET_AVAILABLE)
            .ignoreElsewhere(           POINT_IN_TIME)
            .row(   TERMINATING,        TERMINATED,              DEFINED)
            .ignoreElsewhere(           TERMINATED)
            .row(   RECOVERING,         COMMAND_FAILED,          SUSPENDED)
            .row(   TERMINATING,        COMMAND_FAILED,          SUSPENDED)
            .row(   FLASHING,           COMMAND_FAILED,          PREPARED)
            .ignoreElsewhere(           COMMAND_FAILED);
    }
    // @formatter:on

    /** After Refresh States the session is what the hardware is; the command does not exist for one that is only defined. */
    private static void found(TransitionTable.Builder<SessionState, SessionEvent> table) {
        for (SessionState state : SessionState.values()) {
            if (state == DEFINED) {
                table.ignore(
                        state,
                        FOUND_DEFINED,
                        FOUND_PREPARING,
                        FOUND_PREPARED,
                        FOUND_SUSPENDED,
                        FOUND_PARTIAL,
                        FOUND_TARGET_AVAILABLE);
                continue;
            }
            table.row(state, FOUND_DEFINED, DEFINED)
                    .row(state, FOUND_PREPARING, PREPARING)
                    .row(state, FOUND_PREPARED, PREPARED)
                    .row(state, FOUND_SUSPENDED, SUSPENDED)
                    .row(state, FOUND_PARTIAL, SUSPENDED_PARTIAL)
                    .row(state, FOUND_TARGET_AVAILABLE, TARGET_AVAILABLE);
        }
    }
}
