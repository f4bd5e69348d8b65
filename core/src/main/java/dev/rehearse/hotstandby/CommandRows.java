package dev.rehearse.hotstandby;

import static dev.rehearse.hotstandby.HsbEvent.BOOTED;
import static dev.rehearse.hotstandby.HsbEvent.BOOTED_OFFLINE;
import static dev.rehearse.hotstandby.HsbEvent.BOOTED_STANDALONE;
import static dev.rehearse.hotstandby.HsbEvent.HSB_CONNECT;
import static dev.rehearse.hotstandby.HsbEvent.HSB_COPY;
import static dev.rehearse.hotstandby.HsbEvent.HSB_DISCONNECT;
import static dev.rehearse.hotstandby.HsbEvent.HSB_NETCOPY;
import static dev.rehearse.hotstandby.HsbEvent.HSB_SET_PRIMARY_ALONE;
import static dev.rehearse.hotstandby.HsbEvent.HSB_SET_SECONDARY_ALONE;
import static dev.rehearse.hotstandby.HsbEvent.HSB_SET_STANDALONE;
import static dev.rehearse.hotstandby.HsbEvent.HSB_SWITCH_PRIMARY;
import static dev.rehearse.hotstandby.HsbEvent.HSB_SWITCH_SECONDARY;
import static dev.rehearse.hotstandby.HsbEvent.SHUTDOWN;
import static dev.rehearse.hotstandby.HsbEvent.START;
import static dev.rehearse.hotstandby.HsbState.BOOTING;
import static dev.rehearse.hotstandby.HsbState.DOWN;
import static dev.rehearse.hotstandby.HsbState.OFFLINE;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_ACTIVE;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_ALONE;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_CATCHING_UP;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_CONNECTING;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_COPYING;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_DISCONNECTING;
import static dev.rehearse.hotstandby.HsbState.PRIMARY_UNCERTAIN;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_ACTIVE;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_ALONE;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_CATCHING_UP;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_CONNECTING;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_COPYING;
import static dev.rehearse.hotstandby.HsbState.SECONDARY_DISCONNECTING;
import static dev.rehearse.hotstandby.HsbState.STANDALONE;
import static dev.rehearse.hotstandby.HsbState.SWITCHING_TO_PRIMARY;
import static dev.rehearse.hotstandby.HsbState.SWITCHING_TO_SECONDARY;

import dev.rehearse.kernel.TransitionTable;

/** The rows of {@link HsbDiagram} for what an operator orders. Columns: from, on, to or the code of the refusal. */
final class CommandRows {

    private static final HsbEvent[] COMMANDS = {
        SHUTDOWN,
        HSB_CONNECT,
        HSB_DISCONNECT,
        HSB_NETCOPY,
        HSB_COPY,
        HSB_SWITCH_PRIMARY,
        HSB_SWITCH_SECONDARY,
        HSB_SET_PRIMARY_ALONE,
        HSB_SET_SECONDARY_ALONE,
        HSB_SET_STANDALONE
    };

    private CommandRows() {}

    static void add(TransitionTable.Builder<HsbState, HsbEvent> table) {
        start(table);
        silence(table);
        shutdown(table);
        connect(table);
        disconnect(table);
        netcopy(table);
        copy(table);
        switchPrimary(table);
        switchSecondary(table);
        setPrimaryAlone(table);
        setSecondaryAlone(table);
        setStandalone(table);
    }

    // @formatter:off
    /** The process comes up. */
    private static void start(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   DOWN,                    START,                    BOOTING)
            .refuseElsewhere(                START,                    21)      // the port is in use
            .row(   BOOTING,                 BOOTED,                   SECONDARY_ALONE)
            .row(   BOOTING,                 BOOTED_STANDALONE,        STANDALONE)
            .row(   BOOTING,                 BOOTED_OFFLINE,           OFFLINE)
            .ignoreElsewhere(                BOOTED)
            .ignoreElsewhere(                BOOTED_STANDALONE)
            .ignoreElsewhere(                BOOTED_OFFLINE);
    }

    /** Nobody listens: commands are not even refused. */
    private static void silence(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .ignore(DOWN,                    COMMANDS)
            .ignore(BOOTING,                 COMMANDS)
            .ignore(OFFLINE,                 COMMANDS)
            .ignore(SECONDARY_COPYING,       COMMANDS);
    }

    /** It gives up the connection first, so that the peer is left in no doubt. */
    private static void shutdown(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   STANDALONE,              SHUTDOWN,                 STANDALONE)
            .row(   PRIMARY_ALONE,           SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_COPYING,         SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_CONNECTING,      SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_CATCHING_UP,     SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_DISCONNECTING,   SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_ACTIVE,          SHUTDOWN,                 PRIMARY_ALONE)
            .row(   PRIMARY_UNCERTAIN,       SHUTDOWN,                 PRIMARY_UNCERTAIN)
            .row(   SECONDARY_ALONE,         SHUTDOWN,                 SECONDARY_ALONE)
            .row(   SECONDARY_CONNECTING,    SHUTDOWN,                 SECONDARY_ALONE)
            .row(   SECONDARY_CATCHING_UP,   SHUTDOWN,                 SECONDARY_ALONE)
            .row(   SECONDARY_DISCONNECTING, SHUTDOWN,                 SECONDARY_ALONE)
            .row(   SECONDARY_ACTIVE,        SHUTDOWN,                 SECONDARY_ALONE)
            .refuseElsewhere(                SHUTDOWN,                 14523);
    }

    private static void connect(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .refuse(STANDALONE,              HSB_CONNECT,              14707)
            .row(   PRIMARY_ALONE,           HSB_CONNECT,              PRIMARY_CONNECTING)
            .row(   PRIMARY_UNCERTAIN,       HSB_CONNECT,              PRIMARY_UNCERTAIN)
            .row(   SECONDARY_ALONE,         HSB_CONNECT,              SECONDARY_CONNECTING)
            .refuse(PRIMARY_ACTIVE,          HSB_CONNECT,              30579)
            .refuse(SECONDARY_ACTIVE,        HSB_CONNECT,              30579)
            .refuse(PRIMARY_CONNECTING,      HSB_CONNECT,              30750)
            .refuse(SECONDARY_CONNECTING,    HSB_CONNECT,              30750)
            .refuse(PRIMARY_DISCONNECTING,   HSB_CONNECT,              30752)
            .refuse(SECONDARY_DISCONNECTING, HSB_CONNECT,              30752)
            .refuse(PRIMARY_COPYING,         HSB_CONNECT,              14703)
            .refuse(PRIMARY_CATCHING_UP,     HSB_CONNECT,              14702)
            .refuse(SECONDARY_CATCHING_UP,   HSB_CONNECT,              14702)
            .refuseElsewhere(                HSB_CONNECT,              14523);
    }

    private static void disconnect(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ACTIVE,          HSB_DISCONNECT,           PRIMARY_DISCONNECTING)
            .row(   SECONDARY_ACTIVE,        HSB_DISCONNECT,           SECONDARY_DISCONNECTING)
            .row(   PRIMARY_CONNECTING,      HSB_DISCONNECT,           PRIMARY_ALONE)
            .row(   SECONDARY_CONNECTING,    HSB_DISCONNECT,           SECONDARY_ALONE)
            .row(   PRIMARY_CATCHING_UP,     HSB_DISCONNECT,           PRIMARY_ALONE)
            .row(   SECONDARY_CATCHING_UP,   HSB_DISCONNECT,           SECONDARY_ALONE)
            .refuse(PRIMARY_DISCONNECTING,   HSB_DISCONNECT,           30752)
            .refuse(SECONDARY_DISCONNECTING, HSB_DISCONNECT,           30752)
            .refuse(SWITCHING_TO_PRIMARY,    HSB_DISCONNECT,           14523)
            .refuse(SWITCHING_TO_SECONDARY,  HSB_DISCONNECT,           14523)
            .refuseElsewhere(                HSB_DISCONNECT,           30768);  // broken already
    }

    private static void netcopy(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ALONE,           HSB_NETCOPY,              PRIMARY_COPYING)
            .refuse(PRIMARY_COPYING,         HSB_NETCOPY,              14703)
            .refuse(PRIMARY_CATCHING_UP,     HSB_NETCOPY,              14702)
            .refuse(SECONDARY_ALONE,         HSB_NETCOPY,              14538)
            .refuse(SECONDARY_CONNECTING,    HSB_NETCOPY,              14538)
            .refuse(SECONDARY_CATCHING_UP,   HSB_NETCOPY,              14538)
            .refuse(SECONDARY_DISCONNECTING, HSB_NETCOPY,              14538)
            .refuse(SECONDARY_ACTIVE,        HSB_NETCOPY,              14538)
            .refuseElsewhere(                HSB_NETCOPY,              14704);
    }

    private static void copy(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .refuse(PRIMARY_ALONE,           HSB_COPY,                 14522)   // no directory that both hosts see
            .refuse(PRIMARY_COPYING,         HSB_COPY,                 14703)
            .refuse(PRIMARY_CATCHING_UP,     HSB_COPY,                 14702)
            .refuse(SECONDARY_ALONE,         HSB_COPY,                 14538)
            .refuse(SECONDARY_CONNECTING,    HSB_COPY,                 14538)
            .refuse(SECONDARY_CATCHING_UP,   HSB_COPY,                 14538)
            .refuse(SECONDARY_DISCONNECTING, HSB_COPY,                 14538)
            .refuse(SECONDARY_ACTIVE,        HSB_COPY,                 14538)
            .refuseElsewhere(                HSB_COPY,                 14704);
    }

    private static void switchPrimary(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   SECONDARY_ACTIVE,        HSB_SWITCH_PRIMARY,       SWITCHING_TO_PRIMARY)
            .refuse(SECONDARY_ALONE,         HSB_SWITCH_PRIMARY,       14546)   // unless "switch when alone: promote"
            .refuse(SECONDARY_CONNECTING,    HSB_SWITCH_PRIMARY,       14546)
            .refuse(SECONDARY_CATCHING_UP,   HSB_SWITCH_PRIMARY,       14702)
            .refuse(SECONDARY_DISCONNECTING, HSB_SWITCH_PRIMARY,       30752)
            .refuse(SWITCHING_TO_PRIMARY,    HSB_SWITCH_PRIMARY,       14523)
            .refuse(SWITCHING_TO_SECONDARY,  HSB_SWITCH_PRIMARY,       14523)
            .refuse(STANDALONE,              HSB_SWITCH_PRIMARY,       14527)
            .refuseElsewhere(                HSB_SWITCH_PRIMARY,       14535);  // a primary already
    }

    private static void switchSecondary(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ACTIVE,          HSB_SWITCH_SECONDARY,     SWITCHING_TO_SECONDARY)
            .row(   PRIMARY_ALONE,           HSB_SWITCH_SECONDARY,     SECONDARY_ALONE) // the way out of two primaries
            .row(   PRIMARY_UNCERTAIN,       HSB_SWITCH_SECONDARY,     SECONDARY_ALONE)
            .refuse(PRIMARY_COPYING,         HSB_SWITCH_SECONDARY,     14703)
            .refuse(PRIMARY_CONNECTING,      HSB_SWITCH_SECONDARY,     14549)
            .refuse(PRIMARY_CATCHING_UP,     HSB_SWITCH_SECONDARY,     14702)
            .refuse(PRIMARY_DISCONNECTING,   HSB_SWITCH_SECONDARY,     30752)
            .refuse(SWITCHING_TO_PRIMARY,    HSB_SWITCH_SECONDARY,     14523)
            .refuse(SWITCHING_TO_SECONDARY,  HSB_SWITCH_SECONDARY,     14523)
            .refuse(STANDALONE,              HSB_SWITCH_SECONDARY,     14527)
            .refuseElsewhere(                HSB_SWITCH_SECONDARY,     14536);  // a secondary already
    }

    private static void setPrimaryAlone(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   SECONDARY_ALONE,         HSB_SET_PRIMARY_ALONE,    PRIMARY_ALONE)
            .row(   PRIMARY_UNCERTAIN,       HSB_SET_PRIMARY_ALONE,    PRIMARY_ALONE)
            .row(   STANDALONE,              HSB_SET_PRIMARY_ALONE,    PRIMARY_ALONE)   // the log begins anew
            .row(   PRIMARY_ALONE,           HSB_SET_PRIMARY_ALONE,    PRIMARY_ALONE)   // harmless: 30782
            .row(   PRIMARY_COPYING,         HSB_SET_PRIMARY_ALONE,    PRIMARY_COPYING) // harmless: 30782
            .refuse(SWITCHING_TO_PRIMARY,    HSB_SET_PRIMARY_ALONE,    14523)
            .refuse(SWITCHING_TO_SECONDARY,  HSB_SET_PRIMARY_ALONE,    14523)
            .refuseElsewhere(                HSB_SET_PRIMARY_ALONE,    30769);  // a connection is active
    }

    private static void setSecondaryAlone(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_UNCERTAIN,       HSB_SET_SECONDARY_ALONE,  SECONDARY_ALONE)
            .row(   PRIMARY_ALONE,           HSB_SET_SECONDARY_ALONE,  SECONDARY_ALONE)
            .row(   STANDALONE,              HSB_SET_SECONDARY_ALONE,  SECONDARY_ALONE)
            .refuse(SECONDARY_ALONE,         HSB_SET_SECONDARY_ALONE,  30783)   // already
            .refuse(PRIMARY_COPYING,         HSB_SET_SECONDARY_ALONE,  14703)
            .refuse(SWITCHING_TO_PRIMARY,    HSB_SET_SECONDARY_ALONE,  14523)
            .refuse(SWITCHING_TO_SECONDARY,  HSB_SET_SECONDARY_ALONE,  14523)
            .refuseElsewhere(                HSB_SET_SECONDARY_ALONE,  30769);
    }

    private static void setStandalone(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ALONE,           HSB_SET_STANDALONE,       STANDALONE)
            .row(   SECONDARY_ALONE,         HSB_SET_STANDALONE,       STANDALONE)
            .refuse(STANDALONE,              HSB_SET_STANDALONE,       14540)   // already
            .refuse(PRIMARY_COPYING,         HSB_SET_STANDALONE,       14703)
            .refuseElsewhere(                HSB_SET_STANDALONE,       14705);  // only when alone
    }
    // @formatter:on
}
