package dev.rehearse.duplex;

import static dev.rehearse.duplex.PartnerEvent.BOOTED;
import static dev.rehearse.duplex.PartnerEvent.CRASH;
import static dev.rehearse.duplex.PartnerEvent.DISCARD;
import static dev.rehearse.duplex.PartnerEvent.POST_PASSED;
import static dev.rehearse.duplex.PartnerEvent.POWER_OFF;
import static dev.rehearse.duplex.PartnerEvent.POWER_ON;
import static dev.rehearse.duplex.PartnerEvent.RESTART;
import static dev.rehearse.duplex.PartnerEvent.SHUT_DOWN;
import static dev.rehearse.duplex.PartnerEvent.STOPPED;
import static dev.rehearse.duplex.PartnerEvent.UNANSWERED;
import static dev.rehearse.duplex.PartnerState.BIOS_POST;
import static dev.rehearse.duplex.PartnerState.DC_OFF;
import static dev.rehearse.duplex.PartnerState.DC_ON;
import static dev.rehearse.duplex.PartnerState.HUNG_BIOS_POST;
import static dev.rehearse.duplex.PartnerState.HUNG_OS_BOOTING;
import static dev.rehearse.duplex.PartnerState.HUNG_OS_REBOOTING;
import static dev.rehearse.duplex.PartnerState.HUNG_OS_SHUTTING_DOWN;
import static dev.rehearse.duplex.PartnerState.HUNG_OS_UP;
import static dev.rehearse.duplex.PartnerState.OS_BOOTING;
import static dev.rehearse.duplex.PartnerState.OS_CRASHED;
import static dev.rehearse.duplex.PartnerState.OS_REBOOTING;
import static dev.rehearse.duplex.PartnerState.OS_SHUTTING_DOWN;
import static dev.rehearse.duplex.PartnerState.OS_SHUT_DOWN;
import static dev.rehearse.duplex.PartnerState.OS_UP;

import dev.rehearse.kernel.TransitionTable;

/** What each event does to an operating system image in each state. */
public final class PartnerDiagram {

    // @formatter:off
    /** The table. */
    public static final TransitionTable<PartnerState, PartnerEvent> TABLE =
        TransitionTable.of(PartnerState.class, PartnerEvent.class)
            .row(   DC_ON,                  POWER_OFF,   DC_OFF)
            .row(   BIOS_POST,              POWER_OFF,   DC_OFF)
            .row(   HUNG_BIOS_POST,         POWER_OFF,   DC_OFF)
            .row(   OS_BOOTING,             POWER_OFF,   DC_OFF)
            .row(   HUNG_OS_BOOTING,        POWER_OFF,   DC_OFF)
            .row(   OS_UP,                  POWER_OFF,   DC_OFF)
            .row(   HUNG_OS_UP,             POWER_OFF,   DC_OFF)
            .row(   OS_REBOOTING,           POWER_OFF,   DC_OFF)
            .row(   HUNG_OS_REBOOTING,      POWER_OFF,   DC_OFF)
            .row(   OS_SHUTTING_DOWN,       POWER_OFF,   DC_OFF)
            .row(   HUNG_OS_SHUTTING_DOWN,  POWER_OFF,   DC_OFF)
            .row(   OS_CRASHED,             POWER_OFF,   DC_OFF)
            .row(   OS_SHUT_DOWN,           POWER_OFF,   DC_OFF)
            .row(   DC_OFF,                 POWER_ON,    DC_ON)
            .row(   OS_UP,                  RESTART,     OS_REBOOTING)
            .row(   DC_ON,                  RESTART,     BIOS_POST)
            .row(   OS_CRASHED,             RESTART,     BIOS_POST)
            .row(   OS_SHUT_DOWN,           RESTART,     BIOS_POST)
            .row(   HUNG_BIOS_POST,         RESTART,     BIOS_POST)
            .row(   HUNG_OS_BOOTING,        RESTART,     BIOS_POST)
            .row(   HUNG_OS_UP,             RESTART,     BIOS_POST)
            .row(   HUNG_OS_REBOOTING,      RESTART,     BIOS_POST)
            .row(   HUNG_OS_SHUTTING_DOWN,  RESTART,     BIOS_POST)
            .refuse(DC_OFF,                 RESTART,     DuplexCode.NO_POWER)
            .refuseElsewhere(               RESTART,     DuplexCode.ON_ITS_WAY)
            .row(   OS_UP,                  SHUT_DOWN,   OS_SHUTTING_DOWN)
            .row(   BIOS_POST,              SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   OS_BOOTING,             SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   HUNG_BIOS_POST,         SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   HUNG_OS_BOOTING,        SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   HUNG_OS_UP,             SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   HUNG_OS_REBOOTING,      SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   HUNG_OS_SHUTTING_DOWN,  SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   OS_CRASHED,             SHUT_DOWN,   OS_SHUT_DOWN)
            .row(   DC_ON,                  SHUT_DOWN,   OS_SHUT_DOWN)
            .ignoreElsewhere(               SHUT_DOWN)
            .row(   OS_SHUTTING_DOWN,       STOPPED,     OS_SHUT_DOWN)
            .row(   OS_REBOOTING,           STOPPED,     BIOS_POST)
            .row(   BIOS_POST,              POST_PASSED, OS_BOOTING)
            .row(   OS_BOOTING,             BOOTED,      OS_UP)
            .row(   BIOS_POST,              UNANSWERED,  HUNG_BIOS_POST)
            .row(   OS_BOOTING,             UNANSWERED,  HUNG_OS_BOOTING)
            .row(   OS_UP,                  UNANSWERED,  HUNG_OS_UP)
            .row(   OS_REBOOTING,           UNANSWERED,  HUNG_OS_REBOOTING)
            .row(   OS_SHUTTING_DOWN,       UNANSWERED,  HUNG_OS_SHUTTING_DOWN)
            .row(   OS_UP,                  CRASH,       OS_CRASHED)
            .row(   OS_BOOTING,             CRASH,       OS_CRASHED)
            .row(   OS_REBOOTING,           CRASH,       OS_CRASHED)
            .row(   OS_SHUTTING_DOWN,       CRASH,       OS_CRASHED)
            .row(   HUNG_OS_BOOTING,        CRASH,       OS_CRASHED)
            .row(   HUNG_OS_UP,             CRASH,       OS_CRASHED)
            .row(   HUNG_OS_REBOOTING,      CRASH,       OS_CRASHED)
            .row(   HUNG_OS_SHUTTING_DOWN,  CRASH,       OS_CRASHED)
            .row(   BIOS_POST,              DISCARD,     DC_ON)
            .row(   HUNG_BIOS_POST,         DISCARD,     DC_ON)
            .row(   OS_BOOTING,             DISCARD,     DC_ON)
            .row(   HUNG_OS_BOOTING,        DISCARD,     DC_ON)
            .row(   OS_UP,                  DISCARD,     DC_ON)
            .row(   HUNG_OS_UP,             DISCARD,     DC_ON)
            .row(   OS_REBOOTING,           DISCARD,     DC_ON)
            .row(   HUNG_OS_REBOOTING,      DISCARD,     DC_ON)
            .row(   OS_SHUTTING_DOWN,       DISCARD,     DC_ON)
            .row(   HUNG_OS_SHUTTING_DOWN,  DISCARD,     DC_ON)
            .row(   OS_CRASHED,             DISCARD,     DC_ON)
            .row(   OS_SHUT_DOWN,           DISCARD,     DC_ON)
            .ignoreElsewhere(               POWER_OFF)
            .ignoreElsewhere(               POWER_ON)
            .ignoreElsewhere(               STOPPED)
            .ignoreElsewhere(               POST_PASSED)
            .ignoreElsewhere(               BOOTED)
            .ignoreElsewhere(               UNANSWERED)
            .ignoreElsewhere(               CRASH)
            .ignoreElsewhere(               DISCARD)
            .complete();
    // @formatter:on

    private PartnerDiagram() {}
}
