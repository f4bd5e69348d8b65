package dev.rehearse.hotstandby;

import static dev.rehearse.hotstandby.HsbEvent.CAUGHT_UP;
import static dev.rehearse.hotstandby.HsbEvent.CONNECT_FAILED;
import static dev.rehearse.hotstandby.HsbEvent.COPY_DONE;
import static dev.rehearse.hotstandby.HsbEvent.COPY_FAILED;
import static dev.rehearse.hotstandby.HsbEvent.DISCONNECTED;
import static dev.rehearse.hotstandby.HsbEvent.HANDSHAKE_DONE;
import static dev.rehearse.hotstandby.HsbEvent.LINK_BROKEN;
import static dev.rehearse.hotstandby.HsbEvent.LINK_BROKEN_AUTO;
import static dev.rehearse.hotstandby.HsbEvent.LOG_LIMIT;
import static dev.rehearse.hotstandby.HsbEvent.PEER_CONNECTS;
import static dev.rehearse.hotstandby.HsbEvent.PEER_COPIES;
import static dev.rehearse.hotstandby.HsbEvent.PEER_DISCONNECTS;
import static dev.rehearse.hotstandby.HsbEvent.PEER_SWITCHES;
import static dev.rehearse.hotstandby.HsbEvent.PROCESS_ENDED;
import static dev.rehearse.hotstandby.HsbEvent.SWITCH_DONE;
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

/** The rows of {@link HsbDiagram} for what happens by itself or at the peer. Columns: from, on, to or the code of the refusal. */
final class HappeningRows {

    private HappeningRows() {}

    static void add(TransitionTable.Builder<HsbState, HsbEvent> table) {
        processEnds(table);
        connecting(table);
        disconnecting(table);
        copying(table);
        switching(table);
        logSpace(table);
    }

    // @formatter:off
    /** From any state. */
    private static void processEnds(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   BOOTING,                 PROCESS_ENDED,            DOWN)
            .row(   STANDALONE,              PROCESS_ENDED,            DOWN)
            .row(   OFFLINE,                 PROCESS_ENDED,            DOWN)
            .row(   SWITCHING_TO_PRIMARY,    PROCESS_ENDED,            DOWN)
            .row(   SWITCHING_TO_SECONDARY,  PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_ALONE,           PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_COPYING,         PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_CONNECTING,      PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_CATCHING_UP,     PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_DISCONNECTING,   PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_ACTIVE,          PROCESS_ENDED,            DOWN)
            .row(   PRIMARY_UNCERTAIN,       PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_ALONE,         PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_COPYING,       PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_CONNECTING,    PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_CATCHING_UP,   PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_DISCONNECTING, PROCESS_ENDED,            DOWN)
            .row(   SECONDARY_ACTIVE,        PROCESS_ENDED,            DOWN)
            .ignore(DOWN,                    PROCESS_ENDED);
    }

    /** The handshake and the catchup. */
    private static void connecting(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ALONE,           PEER_CONNECTS,            PRIMARY_CONNECTING)
            .row(   PRIMARY_UNCERTAIN,       PEER_CONNECTS,            PRIMARY_UNCERTAIN)
            .row(   SECONDARY_ALONE,         PEER_CONNECTS,            SECONDARY_CONNECTING)
            .refuse(STANDALONE,              PEER_CONNECTS,            14527)
            .refuse(OFFLINE,                 PEER_CONNECTS,            14552)
            .refuse(PRIMARY_COPYING,         PEER_CONNECTS,            14703)
            .refuse(SECONDARY_COPYING,       PEER_CONNECTS,            14703)
            .refuse(PRIMARY_CONNECTING,      PEER_CONNECTS,            30750)
            .refuse(SECONDARY_CONNECTING,    PEER_CONNECTS,            30750)
            .refuse(PRIMARY_CATCHING_UP,     PEER_CONNECTS,            14702)
            .refuse(SECONDARY_CATCHING_UP,   PEER_CONNECTS,            14702)
            .refuse(PRIMARY_DISCONNECTING,   PEER_CONNECTS,            30752)
            .refuse(SECONDARY_DISCONNECTING, PEER_CONNECTS,            30752)
            .refuse(PRIMARY_ACTIVE,          PEER_CONNECTS,            30579)
            .refuse(SECONDARY_ACTIVE,        PEER_CONNECTS,            30579)
            .refuse(SWITCHING_TO_PRIMARY,    PEER_CONNECTS,            14523)
            .refuse(SWITCHING_TO_SECONDARY,  PEER_CONNECTS,            14523)
            .refuseElsewhere(                PEER_CONNECTS,            14537)   // nobody listens
            .row(   PRIMARY_CONNECTING,      HANDSHAKE_DONE,           PRIMARY_CATCHING_UP)
            .row(   PRIMARY_UNCERTAIN,       HANDSHAKE_DONE,           PRIMARY_CATCHING_UP) // pending commits are committed
            .row(   SECONDARY_CONNECTING,    HANDSHAKE_DONE,           SECONDARY_CATCHING_UP)
            .ignoreElsewhere(                HANDSHAKE_DONE)
            .row(   PRIMARY_CONNECTING,      CONNECT_FAILED,           PRIMARY_ALONE)
            .row(   PRIMARY_UNCERTAIN,       CONNECT_FAILED,           PRIMARY_UNCERTAIN)
            .row(   SECONDARY_CONNECTING,    CONNECT_FAILED,           SECONDARY_ALONE)
            .ignoreElsewhere(                CONNECT_FAILED)
            .row(   PRIMARY_CATCHING_UP,     CAUGHT_UP,                PRIMARY_ACTIVE)
            .row(   SECONDARY_CATCHING_UP,   CAUGHT_UP,                SECONDARY_ACTIVE)
            .ignoreElsewhere(                CAUGHT_UP);
    }

    /** As asked, or by losing the peer. */
    private static void disconnecting(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ACTIVE,          PEER_DISCONNECTS,         PRIMARY_DISCONNECTING)
            .row(   SECONDARY_ACTIVE,        PEER_DISCONNECTS,         SECONDARY_DISCONNECTING)
            .ignoreElsewhere(                PEER_DISCONNECTS)
            .row(   PRIMARY_CONNECTING,      DISCONNECTED,             PRIMARY_ALONE)
            .row(   PRIMARY_CATCHING_UP,     DISCONNECTED,             PRIMARY_ALONE)
            .row(   PRIMARY_DISCONNECTING,   DISCONNECTED,             PRIMARY_ALONE)
            .row(   PRIMARY_ACTIVE,          DISCONNECTED,             PRIMARY_ALONE)   // the secondary shuts down
            .row(   SWITCHING_TO_SECONDARY,  DISCONNECTED,             SECONDARY_ALONE)
            .row(   SECONDARY_CONNECTING,    DISCONNECTED,             SECONDARY_ALONE)
            .row(   SECONDARY_CATCHING_UP,   DISCONNECTED,             SECONDARY_ALONE)
            .row(   SECONDARY_DISCONNECTING, DISCONNECTED,             SECONDARY_ALONE)
            .row(   SECONDARY_ACTIVE,        DISCONNECTED,             SECONDARY_ALONE)
            .row(   SWITCHING_TO_PRIMARY,    DISCONNECTED,             SECONDARY_ALONE)
            .ignoreElsewhere(                DISCONNECTED)
            .row(   PRIMARY_ACTIVE,          LINK_BROKEN,              PRIMARY_UNCERTAIN)
            .row(   PRIMARY_ACTIVE,          LINK_BROKEN_AUTO,         PRIMARY_ALONE)
            .row(   PRIMARY_CATCHING_UP,     LINK_BROKEN,              PRIMARY_ALONE)
            .row(   PRIMARY_CATCHING_UP,     LINK_BROKEN_AUTO,         PRIMARY_ALONE)
            .row(   PRIMARY_DISCONNECTING,   LINK_BROKEN,              PRIMARY_ALONE)
            .row(   PRIMARY_DISCONNECTING,   LINK_BROKEN_AUTO,         PRIMARY_ALONE)
            .row(   SWITCHING_TO_SECONDARY,  LINK_BROKEN,              SECONDARY_ALONE)
            .row(   SWITCHING_TO_SECONDARY,  LINK_BROKEN_AUTO,         SECONDARY_ALONE)
            .row(   SWITCHING_TO_PRIMARY,    LINK_BROKEN,              SECONDARY_ALONE)
            .row(   SWITCHING_TO_PRIMARY,    LINK_BROKEN_AUTO,         SECONDARY_ALONE)
            .row(   SECONDARY_CATCHING_UP,   LINK_BROKEN,              SECONDARY_ALONE)
            .row(   SECONDARY_CATCHING_UP,   LINK_BROKEN_AUTO,         SECONDARY_ALONE)
            .row(   SECONDARY_DISCONNECTING, LINK_BROKEN,              SECONDARY_ALONE)
            .row(   SECONDARY_DISCONNECTING, LINK_BROKEN_AUTO,         SECONDARY_ALONE)
            .row(   SECONDARY_ACTIVE,        LINK_BROKEN,              SECONDARY_ALONE)
            .row(   SECONDARY_ACTIVE,        LINK_BROKEN_AUTO,         SECONDARY_ALONE)
            .ignoreElsewhere(                LINK_BROKEN)
            .ignoreElsewhere(                LINK_BROKEN_AUTO);
    }

    private static void copying(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   SECONDARY_ALONE,         PEER_COPIES,              SECONDARY_COPYING)
            .row(   OFFLINE,                 PEER_COPIES,              OFFLINE)
            .refuse(SECONDARY_COPYING,       PEER_COPIES,              14703)
            .refuse(SECONDARY_CONNECTING,    PEER_COPIES,              14549)
            .refuse(SECONDARY_CATCHING_UP,   PEER_COPIES,              14702)
            .refuse(SECONDARY_DISCONNECTING, PEER_COPIES,              14549)
            .refuse(SECONDARY_ACTIVE,        PEER_COPIES,              14549)
            .refuse(SWITCHING_TO_PRIMARY,    PEER_COPIES,              14523)
            .refuse(SWITCHING_TO_SECONDARY,  PEER_COPIES,              14523)
            .refuse(STANDALONE,              PEER_COPIES,              14527)
            .refuse(DOWN,                    PEER_COPIES,              14537)
            .refuse(BOOTING,                 PEER_COPIES,              14537)
            .refuseElsewhere(                PEER_COPIES,              14700)   // a primary is never overwritten
            .row(   PRIMARY_COPYING,         COPY_DONE,                PRIMARY_ALONE)
            .row(   SECONDARY_COPYING,       COPY_DONE,                SECONDARY_ALONE)
            .row(   OFFLINE,                 COPY_DONE,                SECONDARY_ALONE)
            .ignoreElsewhere(                COPY_DONE)
            .row(   PRIMARY_COPYING,         COPY_FAILED,              PRIMARY_ALONE)
            .row(   SECONDARY_COPYING,       COPY_FAILED,              DOWN)            // half a database is left
            .row(   OFFLINE,                 COPY_FAILED,              OFFLINE)
            .ignoreElsewhere(                COPY_FAILED);
    }

    private static void switching(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ACTIVE,          PEER_SWITCHES,            SWITCHING_TO_SECONDARY)
            .row(   SECONDARY_ACTIVE,        PEER_SWITCHES,            SWITCHING_TO_PRIMARY)
            .ignoreElsewhere(                PEER_SWITCHES)
            .row(   SWITCHING_TO_PRIMARY,    SWITCH_DONE,              PRIMARY_ACTIVE)
            .row(   SWITCHING_TO_SECONDARY,  SWITCH_DONE,              SECONDARY_ACTIVE)
            .ignoreElsewhere(                SWITCH_DONE);
    }

    /** While a copy runs no checkpoint is made, so the limit is found after it. */
    private static void logSpace(TransitionTable.Builder<HsbState, HsbEvent> table) {
        table
            .row(   PRIMARY_ALONE,           LOG_LIMIT,                STANDALONE)
            .row(   PRIMARY_CONNECTING,      LOG_LIMIT,                STANDALONE)
            .row(   PRIMARY_CATCHING_UP,     LOG_LIMIT,                STANDALONE)
            .ignoreElsewhere(                LOG_LIMIT);
    }
    // @formatter:on
}
