package dev.rehearse.copyservices.ha;

import static dev.rehearse.copyservices.ha.HaEvent.CONNECTED;
import static dev.rehearse.copyservices.ha.HaEvent.CONTACT_LOST;
import static dev.rehearse.copyservices.ha.HaEvent.DROPPED;
import static dev.rehearse.copyservices.ha.HaEvent.RECONNECT_ASKED;
import static dev.rehearse.copyservices.ha.HaEvent.RELATION_SET;
import static dev.rehearse.copyservices.ha.HaEvent.RESTARTED;
import static dev.rehearse.copyservices.ha.HaEvent.RMACTIVE;
import static dev.rehearse.copyservices.ha.HaEvent.RMSTDBY;
import static dev.rehearse.copyservices.ha.HaEvent.STANDBY_ASKED;
import static dev.rehearse.copyservices.ha.HaEvent.SYNC_COMPLETE;
import static dev.rehearse.copyservices.ha.HaEvent.TAKEOVER_ASKED;
import static dev.rehearse.copyservices.ha.HaStatus.DISCONNECTED;
import static dev.rehearse.copyservices.ha.HaStatus.DISCONNECTED_CONSISTENT;
import static dev.rehearse.copyservices.ha.HaStatus.NONE;
import static dev.rehearse.copyservices.ha.HaStatus.SYNCHRONIZATION_PENDING;
import static dev.rehearse.copyservices.ha.HaStatus.SYNCHRONIZED;
import static dev.rehearse.copyservices.ha.HaStatus.UNKNOWN;

import dev.rehearse.kernel.TransitionTable;

/**
 * The statuses of the relation with every event (Managing management servers). Each server has its own view of the
 * relation and runs on this table; the two may differ, as they do after a takeover.
 */
public final class HaDiagram {

    /** Every status with every event. */
    public static final TransitionTable<HaStatus, HaEvent> TABLE = table();

    private HaDiagram() {}

    // @formatter:off
    private static TransitionTable<HaStatus, HaEvent> table() {
        TransitionTable.Builder<HaStatus, HaEvent> table = TransitionTable.of(HaStatus.class, HaEvent.class);
        commands(table);
        table
            .row(   NONE,                    RELATION_SET,    SYNCHRONIZATION_PENDING)
            .ignoreElsewhere(                RELATION_SET)
            .row(   UNKNOWN,                 CONNECTED,       SYNCHRONIZATION_PENDING)
            .row(   DISCONNECTED_CONSISTENT, CONNECTED,       SYNCHRONIZATION_PENDING)
            .row(   DISCONNECTED,            CONNECTED,       SYNCHRONIZATION_PENDING)
            .row(   SYNCHRONIZED,            CONNECTED,       SYNCHRONIZATION_PENDING) // the other one had lost contact
            .row(   SYNCHRONIZATION_PENDING, CONNECTED,       SYNCHRONIZATION_PENDING)
            .ignore(NONE,                    CONNECTED)
            .row(   SYNCHRONIZATION_PENDING, SYNC_COMPLETE,   SYNCHRONIZED)
            .ignoreElsewhere(                SYNC_COMPLETE)
            .row(   SYNCHRONIZATION_PENDING, CONTACT_LOST,    DISCONNECTED)
            .row(   SYNCHRONIZED,            CONTACT_LOST,    DISCONNECTED_CONSISTENT)
            .ignoreElsewhere(                CONTACT_LOST)
            .row(   SYNCHRONIZATION_PENDING, RESTARTED,       UNKNOWN)
            .row(   SYNCHRONIZED,            RESTARTED,       UNKNOWN)
            .row(   DISCONNECTED_CONSISTENT, RESTARTED,       UNKNOWN)
            .row(   DISCONNECTED,            RESTARTED,       UNKNOWN)
            .ignoreElsewhere(                RESTARTED)
            .row(   UNKNOWN,                 DROPPED,         NONE)
            .row(   SYNCHRONIZATION_PENDING, DROPPED,         NONE)
            .row(   SYNCHRONIZED,            DROPPED,         NONE)
            .row(   DISCONNECTED_CONSISTENT, DROPPED,         NONE)
            .row(   DISCONNECTED,            DROPPED,         NONE)
            .ignoreElsewhere(                DROPPED);
        return table.complete();
    }

    private static void commands(TransitionTable.Builder<HaStatus, HaEvent> table) {
        table
            .row(   NONE,                    STANDBY_ASKED,   NONE)
            .refuseElsewhere(                STANDBY_ASKED,   HaCode.RELATION_EXISTS)
            .row(   NONE,                    TAKEOVER_ASKED,  NONE)                    // from standby mode
            .row(   UNKNOWN,                 TAKEOVER_ASKED,  UNKNOWN)
            .row(   SYNCHRONIZATION_PENDING, TAKEOVER_ASKED,  SYNCHRONIZATION_PENDING)
            .row(   SYNCHRONIZED,            TAKEOVER_ASKED,  SYNCHRONIZED)
            .row(   DISCONNECTED_CONSISTENT, TAKEOVER_ASKED,  DISCONNECTED_CONSISTENT)
            .row(   DISCONNECTED,            TAKEOVER_ASKED,  DISCONNECTED)
            .row(   UNKNOWN,                 RECONNECT_ASKED, UNKNOWN)
            .row(   DISCONNECTED_CONSISTENT, RECONNECT_ASKED, DISCONNECTED_CONSISTENT)
            .row(   DISCONNECTED,            RECONNECT_ASKED, DISCONNECTED)
            .refuse(NONE,                    RECONNECT_ASKED, HaCode.NO_RELATION)
            .refuse(SYNCHRONIZATION_PENDING, RECONNECT_ASKED, HaCode.SYNCHRONIZING)
            .refuse(SYNCHRONIZED,            RECONNECT_ASKED, HaCode.CONNECTED)
            .refuse(NONE,                    RMSTDBY,         HaCode.NO_RELATION)
            .row(   UNKNOWN,                 RMSTDBY,         NONE)
            .row(   SYNCHRONIZATION_PENDING, RMSTDBY,         NONE)
            .row(   SYNCHRONIZED,            RMSTDBY,         NONE)
            .row(   DISCONNECTED_CONSISTENT, RMSTDBY,         NONE)
            .row(   DISCONNECTED,            RMSTDBY,         NONE)
            .refuse(NONE,                    RMACTIVE,        HaCode.NO_RELATION)
            .refuse(SYNCHRONIZED,            RMACTIVE,        HaCode.USE_TAKEOVER)
            .row(   UNKNOWN,                 RMACTIVE,        NONE)
            .row(   SYNCHRONIZATION_PENDING, RMACTIVE,        NONE)
            .row(   DISCONNECTED_CONSISTENT, RMACTIVE,        NONE)
            .row(   DISCONNECTED,            RMACTIVE,        NONE);
    }
    // @formatter:on
}
