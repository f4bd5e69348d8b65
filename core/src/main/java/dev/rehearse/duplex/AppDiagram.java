package dev.rehearse.duplex;

import static dev.rehearse.duplex.AppEvent.KILL;
import static dev.rehearse.duplex.AppEvent.START;
import static dev.rehearse.duplex.AppEvent.STARTED;
import static dev.rehearse.duplex.AppEvent.START_FAILED;
import static dev.rehearse.duplex.AppEvent.STOP;
import static dev.rehearse.duplex.AppEvent.STOP_FAILED;
import static dev.rehearse.duplex.AppEvent.STRAND;
import static dev.rehearse.duplex.AppState.FAILED;
import static dev.rehearse.duplex.AppState.RUNNING;
import static dev.rehearse.duplex.AppState.STARTING;
import static dev.rehearse.duplex.AppState.STOPPED;
import static dev.rehearse.duplex.AppState.STOPPING;

import dev.rehearse.kernel.TransitionTable;

/** What each event does to an application service in each state. */
public final class AppDiagram {

    // @formatter:off
    /** The table. */
    public static final TransitionTable<AppState, AppEvent> TABLE =
        TransitionTable.of(AppState.class, AppEvent.class)
            .row(   STOPPED,   START,             STARTING)
            .row(   FAILED,    START,             STARTING)
            .refuseElsewhere(  START,             DuplexCode.NOT_IN_THIS_STATE)
            .row(   STARTING,  STARTED,           RUNNING)
            .row(   STARTING,  START_FAILED,      FAILED)
            .row(   RUNNING,   STOP,              STOPPING)
            .row(   STARTING,  STOP,              STOPPING)
            .row(   FAILED,    STOP,              STOPPING)
            .refuseElsewhere(  STOP,              DuplexCode.NOT_IN_THIS_STATE)
            .row(   STOPPING,  AppEvent.STOPPED,  STOPPED)
            .row(   STOPPING,  STOP_FAILED,       RUNNING)
            .row(   RUNNING,   KILL,              STOPPED)
            .row(   STARTING,  KILL,              STOPPED)
            .row(   STOPPING,  KILL,              STOPPED)
            .row(   FAILED,    KILL,              STOPPED)
            .row(   RUNNING,   STRAND,            FAILED)
            .row(   STARTING,  STRAND,            FAILED)
            .row(   STOPPING,  STRAND,            FAILED)
            .ignoreElsewhere(STARTED)
            .ignoreElsewhere(START_FAILED)
            .ignoreElsewhere(AppEvent.STOPPED)
            .ignoreElsewhere(STOP_FAILED)
            .ignoreElsewhere(KILL)
            .ignoreElsewhere(STRAND)
            .complete();
    // @formatter:on

    private AppDiagram() {}
}
