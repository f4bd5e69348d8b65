package dev.rehearse.duplex;

import static dev.rehearse.duplex.OpEvent.BRING_DOWN;
import static dev.rehearse.duplex.OpEvent.BRING_UP;
import static dev.rehearse.duplex.OpEvent.BURN_FIRMWARE;
import static dev.rehearse.duplex.OpEvent.CRASH_DUMP;
import static dev.rehearse.duplex.OpEvent.DRIVER_STOPS;
import static dev.rehearse.duplex.OpEvent.DUMPED;
import static dev.rehearse.duplex.OpEvent.FAULT;
import static dev.rehearse.duplex.OpEvent.FAULT_BELOW_THRESHOLD;
import static dev.rehearse.duplex.OpEvent.FIRMWARE_WRITTEN;
import static dev.rehearse.duplex.OpEvent.INITIALIZE;
import static dev.rehearse.duplex.OpEvent.PARTNER_BACK;
import static dev.rehearse.duplex.OpEvent.PARTNER_LOST;
import static dev.rehearse.duplex.OpEvent.POWER_BACK;
import static dev.rehearse.duplex.OpEvent.POWER_LOST;
import static dev.rehearse.duplex.OpEvent.READY_ALONE;
import static dev.rehearse.duplex.OpEvent.READY_PAIRED;
import static dev.rehearse.duplex.OpEvent.READY_TO_COPY;
import static dev.rehearse.duplex.OpEvent.REJOIN;
import static dev.rehearse.duplex.OpEvent.RESCAN;
import static dev.rehearse.duplex.OpEvent.SELF_TEST;
import static dev.rehearse.duplex.OpEvent.SPLIT;
import static dev.rehearse.duplex.OpEvent.SYNCHRONIZED;
import static dev.rehearse.duplex.OpEvent.TEST_FAILED;
import static dev.rehearse.duplex.OpEvent.TEST_PASSED;
import static dev.rehearse.duplex.OpEvent.UNRECOGNIZED;
import static dev.rehearse.duplex.OpState.BROKEN;
import static dev.rehearse.duplex.OpState.DIAGNOSTICS;
import static dev.rehearse.duplex.OpState.DIAGNOSTICS_PASSED;
import static dev.rehearse.duplex.OpState.DUMPING;
import static dev.rehearse.duplex.OpState.DUPLEX;
import static dev.rehearse.duplex.OpState.EMPTY;
import static dev.rehearse.duplex.OpState.FIRMWARE_UPDATE;
import static dev.rehearse.duplex.OpState.FIRMWARE_UPDATE_COMPLETE;
import static dev.rehearse.duplex.OpState.INITIALIZING;
import static dev.rehearse.duplex.OpState.OFFLINE;
import static dev.rehearse.duplex.OpState.REMOVED;
import static dev.rehearse.duplex.OpState.SHOT;
import static dev.rehearse.duplex.OpState.SIMPLEX;
import static dev.rehearse.duplex.OpState.STOPPED;
import static dev.rehearse.duplex.OpState.SYNCHRONIZING;
import static dev.rehearse.duplex.OpState.UNKNOWN;

import dev.rehearse.kernel.TransitionTable;

/** What each event does to an element in each state: the OpStates as one table. */
public final class OpDiagram {

    // @formatter:off
    /** The table. */
    public static final TransitionTable<OpState, OpEvent> TABLE =
        TransitionTable.of(OpState.class, OpEvent.class)
            // a fault: isolated, tested, prepared, copied to, in lockstep again
            .row(   DUPLEX,              FAULT,                  SHOT)
            .row(   SIMPLEX,             FAULT,                  SHOT)
            .row(   SYNCHRONIZING,       FAULT,                  SHOT)
            .row(   INITIALIZING,        FAULT,                  SHOT)
            .row(   DUPLEX,              FAULT_BELOW_THRESHOLD,  BROKEN)
            .row(   SIMPLEX,             FAULT_BELOW_THRESHOLD,  BROKEN)
            .row(   SYNCHRONIZING,       FAULT_BELOW_THRESHOLD,  BROKEN)
            .row(   INITIALIZING,        FAULT_BELOW_THRESHOLD,  BROKEN)
            .row(   SHOT,                SELF_TEST,              DIAGNOSTICS)
            .row(   DIAGNOSTICS,         TEST_PASSED,            DIAGNOSTICS_PASSED)
            .row(   DIAGNOSTICS,         TEST_FAILED,            BROKEN)
            .row(   DIAGNOSTICS,         FAULT,                  SHOT)
            .row(   DIAGNOSTICS_PASSED,  FAULT,                  SHOT)
            .row(   DIAGNOSTICS_PASSED,  INITIALIZE,             INITIALIZING)
            .row(   INITIALIZING,        READY_ALONE,            SIMPLEX)
            .row(   INITIALIZING,        READY_PAIRED,           DUPLEX)
            .row(   INITIALIZING,        READY_TO_COPY,          SYNCHRONIZING)
            .row(   SYNCHRONIZING,       SYNCHRONIZED,           DUPLEX)
            .row(   SYNCHRONIZING,       PARTNER_LOST,           INITIALIZING)   // nothing worth having was copied
            // the other half of the pair
            .row(   DUPLEX,              PARTNER_LOST,           SIMPLEX)
            .row(   SIMPLEX,             PARTNER_BACK,           DUPLEX)
            .row(   DUPLEX,              SPLIT,                  SIMPLEX)
            .row(   SIMPLEX,             REJOIN,                 INITIALIZING)
            // power, and people who pull and insert
            .row(   REMOVED,             POWER_LOST,             EMPTY)
            .row(   SHOT,                POWER_LOST,             EMPTY)
            .row(   BROKEN,              POWER_LOST,             EMPTY)
            .row(   DUMPING,             POWER_LOST,             EMPTY)
            .row(   DIAGNOSTICS,         POWER_LOST,             EMPTY)
            .row(   DIAGNOSTICS_PASSED,  POWER_LOST,             EMPTY)
            .row(   INITIALIZING,        POWER_LOST,             EMPTY)
            .row(   FIRMWARE_UPDATE,     POWER_LOST,             EMPTY)
            .row(   FIRMWARE_UPDATE_COMPLETE, POWER_LOST,        EMPTY)
            .row(   OFFLINE,             POWER_LOST,             EMPTY)
            .row(   STOPPED,             POWER_LOST,             EMPTY)
            .row(   SYNCHRONIZING,       POWER_LOST,             EMPTY)
            .row(   SIMPLEX,             POWER_LOST,             EMPTY)
            .row(   DUPLEX,              POWER_LOST,             EMPTY)
            .row(   UNKNOWN,             POWER_LOST,             EMPTY)
            .row(   EMPTY,               POWER_BACK,             REMOVED)
            .row(   EMPTY,               UNRECOGNIZED,           UNKNOWN)
            .row(   UNKNOWN,             RESCAN,                 REMOVED)
            // what operators do; refused where it would take the last one out of service, or where it is on its way
            .row(   REMOVED,             BRING_UP,               DIAGNOSTICS)
            .row(   SHOT,                BRING_UP,               DIAGNOSTICS)
            .row(   BROKEN,              BRING_UP,               DIAGNOSTICS)
            .row(   OFFLINE,             BRING_UP,               DIAGNOSTICS)
            .row(   STOPPED,             BRING_UP,               DIAGNOSTICS)
            .refuseElsewhere(            BRING_UP,               DuplexCode.NOT_IN_THIS_STATE)
            .row(   DUPLEX,              BRING_DOWN,             OFFLINE)
            .row(   BROKEN,              BRING_DOWN,             OFFLINE)
            .row(   STOPPED,             BRING_DOWN,             OFFLINE)
            .refuse(SIMPLEX,             BRING_DOWN,             DuplexCode.NOT_SAFE)
            .refuseElsewhere(            BRING_DOWN,             DuplexCode.NOT_IN_THIS_STATE)
            .row(   DUPLEX,              BURN_FIRMWARE,          FIRMWARE_UPDATE)
            .row(   OFFLINE,             BURN_FIRMWARE,          FIRMWARE_UPDATE)
            .refuse(SIMPLEX,             BURN_FIRMWARE,          DuplexCode.NOT_SAFE)
            .refuseElsewhere(            BURN_FIRMWARE,          DuplexCode.NOT_IN_THIS_STATE)
            .row(   FIRMWARE_UPDATE,     FIRMWARE_WRITTEN,       FIRMWARE_UPDATE_COMPLETE)
            .row(   FIRMWARE_UPDATE_COMPLETE, INITIALIZE,        INITIALIZING)
            // software
            .row(   DUPLEX,              DRIVER_STOPS,           STOPPED)
            .row(   SIMPLEX,             DRIVER_STOPS,           STOPPED)
            .row(   DUPLEX,              CRASH_DUMP,             DUMPING)
            .row(   SYNCHRONIZING,       CRASH_DUMP,             DUMPING)
            .row(   DUMPING,             DUMPED,                 DIAGNOSTICS)
            .ignoreElsewhere(UNRECOGNIZED)
            .refuseElsewhere(            RESCAN,                 DuplexCode.NOT_IN_THIS_STATE)
            .ignoreElsewhere(FAULT)
            .ignoreElsewhere(FAULT_BELOW_THRESHOLD)
            .ignoreElsewhere(POWER_LOST)
            .ignoreElsewhere(POWER_BACK)
            .ignoreElsewhere(DRIVER_STOPS)
            .ignoreElsewhere(SELF_TEST)
            .ignoreElsewhere(TEST_PASSED)
            .ignoreElsewhere(TEST_FAILED)
            .ignoreElsewhere(INITIALIZE)
            .ignoreElsewhere(READY_ALONE)
            .ignoreElsewhere(READY_PAIRED)
            .ignoreElsewhere(READY_TO_COPY)
            .ignoreElsewhere(SYNCHRONIZED)
            .ignoreElsewhere(PARTNER_LOST)
            .ignoreElsewhere(PARTNER_BACK)
            .ignoreElsewhere(REJOIN)
            .ignoreElsewhere(SPLIT)
            .ignoreElsewhere(CRASH_DUMP)
            .ignoreElsewhere(DUMPED)
            .ignoreElsewhere(FIRMWARE_WRITTEN)
            .complete();
    // @formatter:on

    private OpDiagram() {}
}
