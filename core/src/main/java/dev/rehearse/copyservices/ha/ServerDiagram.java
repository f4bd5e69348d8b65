package dev.rehearse.copyservices.ha;

import static dev.rehearse.copyservices.ha.ServerEvent.BECOMES_STANDBY;
import static dev.rehearse.copyservices.ha.ServerEvent.HARECONNECT;
import static dev.rehearse.copyservices.ha.ServerEvent.HATAKEOVER;
import static dev.rehearse.copyservices.ha.ServerEvent.PEER_DROPPED;
import static dev.rehearse.copyservices.ha.ServerEvent.PEER_TOOK_OVER;
import static dev.rehearse.copyservices.ha.ServerEvent.PROCESS_ENDED;
import static dev.rehearse.copyservices.ha.ServerEvent.RMACTIVE;
import static dev.rehearse.copyservices.ha.ServerEvent.RMSTDBY;
import static dev.rehearse.copyservices.ha.ServerEvent.SETASSTDBY;
import static dev.rehearse.copyservices.ha.ServerEvent.SETSTDBY;
import static dev.rehearse.copyservices.ha.ServerEvent.START;
import static dev.rehearse.copyservices.ha.ServerEvent.STARTED_ACTIVE;
import static dev.rehearse.copyservices.ha.ServerEvent.STARTED_STANDBY;
import static dev.rehearse.copyservices.ha.ServerEvent.STARTED_STANDBY_MODE;
import static dev.rehearse.copyservices.ha.ServerEvent.TAKEOVER_DONE;
import static dev.rehearse.copyservices.ha.ServerState.ACTIVE;
import static dev.rehearse.copyservices.ha.ServerState.DOWN;
import static dev.rehearse.copyservices.ha.ServerState.STANDBY;
import static dev.rehearse.copyservices.ha.ServerState.STANDBY_MODE;
import static dev.rehearse.copyservices.ha.ServerState.STARTING;
import static dev.rehearse.copyservices.ha.ServerState.TAKING_OVER;

import dev.rehearse.kernel.TransitionTable;

/**
 * The roles of a management server with every event (Managing management servers; the upgrade on distributed systems for
 * takeover and standby mode). A row that leads back to its own state is a command that is carried out there; whether the
 * relation allows it, {@link HaDiagram} says.
 */
public final class ServerDiagram {

    private static final ServerEvent[] COMMANDS = {HATAKEOVER, SETASSTDBY, SETSTDBY, HARECONNECT, RMSTDBY, RMACTIVE};

    /** Every state with every event. */
    public static final TransitionTable<ServerState, ServerEvent> TABLE = table();

    private ServerDiagram() {}

    // @formatter:off
    private static TransitionTable<ServerState, ServerEvent> table() {
        TransitionTable.Builder<ServerState, ServerEvent> table = TransitionTable.of(ServerState.class, ServerEvent.class);
        process(table);
        commands(table);
        table
            .row(   TAKING_OVER,  TAKEOVER_DONE,        ACTIVE)
            .ignoreElsewhere(     TAKEOVER_DONE)
            .row(   ACTIVE,       BECOMES_STANDBY,      STANDBY)
            .row(   STANDBY_MODE, BECOMES_STANDBY,      STANDBY)
            .ignoreElsewhere(     BECOMES_STANDBY)
            .row(   ACTIVE,       PEER_TOOK_OVER,       STANDBY_MODE)
            .ignoreElsewhere(     PEER_TOOK_OVER)
            .row(   STANDBY,      PEER_DROPPED,         ACTIVE)                  // alone, a server is active
            .ignoreElsewhere(     PEER_DROPPED);
        return table.complete();
    }

    private static void process(TransitionTable.Builder<ServerState, ServerEvent> table) {
        table
            .row(   DOWN,         START,                STARTING)
            .refuseElsewhere(     START,                HaCode.RUNNING)
            .row(   STARTING,     STARTED_ACTIVE,       ACTIVE)
            .ignoreElsewhere(     STARTED_ACTIVE)
            .row(   STARTING,     STARTED_STANDBY,      STANDBY)
            .ignoreElsewhere(     STARTED_STANDBY)
            .row(   STARTING,     STARTED_STANDBY_MODE, STANDBY_MODE)
            .ignoreElsewhere(     STARTED_STANDBY_MODE)
            .row(   STARTING,     PROCESS_ENDED,        DOWN)
            .row(   ACTIVE,       PROCESS_ENDED,        DOWN)
            .row(   STANDBY,      PROCESS_ENDED,        DOWN)
            .row(   STANDBY_MODE, PROCESS_ENDED,        DOWN)
            .row(   TAKING_OVER,  PROCESS_ENDED,        DOWN)
            .ignoreElsewhere(     PROCESS_ENDED);
    }

    private static void commands(TransitionTable.Builder<ServerState, ServerEvent> table) {
        table
            .ignore(DOWN,         COMMANDS)                                      // nobody listens
            .ignore(STARTING,     COMMANDS)
            .row(   STANDBY,      HATAKEOVER,           TAKING_OVER)
            .row(   STANDBY_MODE, HATAKEOVER,           TAKING_OVER)
            .refuse(ACTIVE,       HATAKEOVER,           HaCode.ALREADY_ACTIVE)
            .row(   ACTIVE,       SETASSTDBY,           ACTIVE)                  // until the other one agrees
            .row(   STANDBY_MODE, SETASSTDBY,           STANDBY_MODE)
            .refuse(STANDBY,      SETASSTDBY,           HaCode.ALREADY_STANDBY)
            .row(   ACTIVE,       SETSTDBY,             ACTIVE)
            .refuse(STANDBY,      SETSTDBY,             HaCode.ONLY_ACTIVE)
            .refuse(STANDBY_MODE, SETSTDBY,             HaCode.ONLY_ACTIVE)
            .row(   ACTIVE,       HARECONNECT,          ACTIVE)
            .row(   STANDBY,      HARECONNECT,          STANDBY)
            .refuse(STANDBY_MODE, HARECONNECT,          HaCode.NO_RELATION)
            .row(   ACTIVE,       RMSTDBY,              ACTIVE)
            .refuse(STANDBY,      RMSTDBY,              HaCode.ONLY_ACTIVE)
            .refuse(STANDBY_MODE, RMSTDBY,              HaCode.ONLY_ACTIVE)
            .row(   STANDBY,      RMACTIVE,             ACTIVE)                  // alone, a server is active
            .refuse(ACTIVE,       RMACTIVE,             HaCode.ONLY_STANDBY)
            .refuse(STANDBY_MODE, RMACTIVE,             HaCode.NO_RELATION);
        for (ServerEvent command : COMMANDS) {
            table.refuseElsewhere(command, HaCode.TAKING_OVER);
        }
    }
    // @formatter:on
}
