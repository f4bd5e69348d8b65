package dev.rehearse.pac;

import static dev.rehearse.pac.RegionEvent.CASSTART;
import static dev.rehearse.pac.RegionEvent.CASSTOP;
import static dev.rehearse.pac.RegionEvent.CASSTOP_F;
import static dev.rehearse.pac.RegionEvent.CASSTOP_I;
import static dev.rehearse.pac.RegionEvent.CRASH;
import static dev.rehearse.pac.RegionEvent.DEFINITION_LOST;
import static dev.rehearse.pac.RegionEvent.DEFINITION_RESTORED;
import static dev.rehearse.pac.RegionEvent.DRAINED;
import static dev.rehearse.pac.RegionEvent.HANG;
import static dev.rehearse.pac.RegionEvent.HOST_BACK;
import static dev.rehearse.pac.RegionEvent.HOST_LOST;
import static dev.rehearse.pac.RegionEvent.JOIN_REFUSED;
import static dev.rehearse.pac.RegionEvent.MARK_AS_STOPPED;
import static dev.rehearse.pac.RegionEvent.MONITOR;
import static dev.rehearse.pac.RegionEvent.PSOR_FOUND;
import static dev.rehearse.pac.RegionEvent.PSOR_LOST;
import static dev.rehearse.pac.RegionEvent.READY;
import static dev.rehearse.pac.RegionEvent.RETRIES_SPENT;
import static dev.rehearse.pac.RegionEvent.STARTED_IMPORTED;
import static dev.rehearse.pac.RegionEvent.STORES_GONE;
import static dev.rehearse.pac.RegionEvent.WAKE;
import static dev.rehearse.pac.RegionState.BLOCKED;
import static dev.rehearse.pac.RegionState.DEAD;
import static dev.rehearse.pac.RegionState.DEAD_AT_START;
import static dev.rehearse.pac.RegionState.DEAD_AT_STOP;
import static dev.rehearse.pac.RegionState.HOST_DOWN;
import static dev.rehearse.pac.RegionState.HUNG;
import static dev.rehearse.pac.RegionState.LINGERING;
import static dev.rehearse.pac.RegionState.NOT_RESPONDING;
import static dev.rehearse.pac.RegionState.SPENT;
import static dev.rehearse.pac.RegionState.STARTED;
import static dev.rehearse.pac.RegionState.STARTING;
import static dev.rehearse.pac.RegionState.STOPPED;
import static dev.rehearse.pac.RegionState.STOPPING;
import static dev.rehearse.pac.RegionState.UNDEFINED;
import static dev.rehearse.pac.RegionState.WAITING;

import dev.rehearse.kernel.TransitionTable;

/**
 * The life of a region, every state with every event ("Server statuses", "Starting a PAC", "SOR availability at process
 * start", "casstop"). What a region shows follows the manual; that a process which lost the PSOR while it runs behaves
 * like one that cannot find it when it starts is assumed.
 */
final class RegionDiagram {

    static final TransitionTable<RegionState, RegionEvent> TABLE = table();

    private RegionDiagram() {}

    private static TransitionTable<RegionState, RegionEvent> table() {
        TransitionTable.Builder<RegionState, RegionEvent> table =
                TransitionTable.of(RegionState.class, RegionEvent.class);
        starts(table);
        stops(table);
        falls(table);
        rest(table);
        return table.complete();
    }

    // @formatter:off
    private static void starts(TransitionTable.Builder<RegionState, RegionEvent> table) {
        table
            .row(STOPPED,         CASSTART,        STARTING)
            .refuse(UNDEFINED,    CASSTART,        Code.NOT_DEFINED)
            .row(STARTING,        READY,           STARTED)
            .row(STARTING,        JOIN_REFUSED,    STOPPED)
            .row(STARTING,        PSOR_LOST,       BLOCKED)
            .row(BLOCKED,         PSOR_FOUND,      STARTING)
            .row(BLOCKED,         RETRIES_SPENT,   SPENT)
            .row(STARTED,         PSOR_LOST,       WAITING)
            .row(WAITING,         PSOR_FOUND,      STARTED)
            .row(WAITING,         RETRIES_SPENT,   SPENT)
            .row(STARTED,         STORES_GONE,     SPENT)
            .row(WAITING,         STORES_GONE,     SPENT);
    }

    private static void stops(TransitionTable.Builder<RegionState, RegionEvent> table) {
        for (RegionState up : new RegionState[] {STARTING, BLOCKED, STARTED, WAITING, SPENT}) {
            table.row(up, CASSTOP, STOPPING).row(up, CASSTOP_I, STOPPED).row(up, CASSTOP_F, STOPPED);
        }
        for (RegionState ending : new RegionState[] {STOPPING, LINGERING}) {
            table
                .ignore(ending, CASSTOP)            // it is at it already
                .row(ending,      CASSTOP_I,       STOPPED)
                .row(ending,      CASSTOP_F,       STOPPED)
                .row(ending,      DRAINED,         STOPPED);
        }
        for (RegionState gone : new RegionState[] {DEAD, DEAD_AT_START, DEAD_AT_STOP, NOT_RESPONDING}) {
            table.row(gone, MARK_AS_STOPPED, STOPPED).row(gone, CASSTOP_F, STOPPED);
        }
        table
            .row(STOPPING,        MONITOR,         LINGERING)
            .row(HUNG,            CASSTOP_F,       STOPPED)
            .ignore(HUNG, CASSTOP, CASSTOP_I)       // nobody listens
            .refuse(HUNG,         MARK_AS_STOPPED, Code.PROCESSES_ALIVE)
            .refuseElsewhere(CASSTOP, Code.NOT_RUNNING)
            .refuseElsewhere(CASSTOP_I, Code.NOT_RUNNING)
            .refuseElsewhere(CASSTOP_F, Code.NOT_RUNNING);
    }

    private static void falls(TransitionTable.Builder<RegionState, RegionEvent> table) {
        for (RegionState up : new RegionState[] {STARTED, WAITING, SPENT}) {
            table.row(up, CRASH, DEAD);
        }
        for (RegionState silent : new RegionState[] {LINGERING, HUNG}) {
            table.row(silent, CRASH, NOT_RESPONDING);    // the monitor has noticed already that it does not answer
        }
        for (RegionState unnoticed : new RegionState[] {DEAD, DEAD_AT_START, DEAD_AT_STOP}) {
            table.row(unnoticed, MONITOR, NOT_RESPONDING);
        }
        for (RegionState gone : new RegionState[] {STOPPED, DEAD, DEAD_AT_START, DEAD_AT_STOP, NOT_RESPONDING}) {
            table.row(gone, DEFINITION_LOST, UNDEFINED);
        }
        for (RegionState state : RegionState.values()) {
            if (state != HOST_DOWN) {
                table.row(state, HOST_LOST, HOST_DOWN);
            }
        }
        table
            .row(STARTING,        CRASH,           DEAD_AT_START)
            .row(BLOCKED,         CRASH,           DEAD_AT_START)
            .row(STOPPING,        CRASH,           DEAD_AT_STOP)
            .row(HOST_DOWN,       HOST_BACK,       STOPPED)
            .row(STARTED,         HANG,            HUNG)
            .row(WAITING,         HANG,            HUNG)
            .row(HUNG,            WAKE,            STARTED);
        table
            .row(UNDEFINED,       DEFINITION_RESTORED, STOPPED)
            .row(UNDEFINED,       STARTED_IMPORTED,    DEAD)     // shown as Started, and nothing is there
            .row(STOPPED,         STARTED_IMPORTED,    DEAD);
    }
    // @formatter:on

    private static void rest(TransitionTable.Builder<RegionState, RegionEvent> table) {
        table.refuseElsewhere(CASSTART, Code.STARTED_ALREADY).refuseElsewhere(MARK_AS_STOPPED, Code.NOT_DEAD);
        for (RegionEvent event : RegionEvent.values()) {
            table.ignoreElsewhere(event);
        }
    }
}
