package dev.rehearse.rdr;

import static dev.rehearse.rdr.MemberEvent.CHOOSE;
import static dev.rehearse.rdr.MemberEvent.DISABLE;
import static dev.rehearse.rdr.MemberEvent.ENABLE;
import static dev.rehearse.rdr.MemberEvent.FAIL;
import static dev.rehearse.rdr.MemberEvent.INTERRUPT;
import static dev.rehearse.rdr.MemberEvent.REMOVE;
import static dev.rehearse.rdr.MemberEvent.REPLACE;
import static dev.rehearse.rdr.MemberEvent.RESYNC;
import static dev.rehearse.rdr.MemberEvent.RESYNCED;
import static dev.rehearse.rdr.MemberEvent.RETURN;
import static dev.rehearse.rdr.MemberState.DISABLED;
import static dev.rehearse.rdr.MemberState.FAILED;
import static dev.rehearse.rdr.MemberState.IN_SYNC;
import static dev.rehearse.rdr.MemberState.MISSING;
import static dev.rehearse.rdr.MemberState.RESYNCING;
import static dev.rehearse.rdr.MemberState.STALE;

import dev.rehearse.kernel.TransitionTable;

/** What each event does to a member in each state. */
public final class MemberDiagram {

    // @formatter:off
    /** The table. */
    public static final TransitionTable<MemberState, MemberEvent> TABLE =
        TransitionTable.of(MemberState.class, MemberEvent.class)
            .row(   IN_SYNC,     DISABLE,    DISABLED)
            .row(   RESYNCING,   DISABLE,    DISABLED)
            .row(   STALE,       DISABLE,    DISABLED)
            .row(   DISABLED,    ENABLE,     STALE)
            .row(   DISABLED,    CHOOSE,     IN_SYNC)
            .row(   STALE,       CHOOSE,     IN_SYNC)       // only an operator's override does this
            .row(   RESYNCING,   CHOOSE,     IN_SYNC)       // likewise: half a copy is used
            .row(   STALE,       RESYNC,     RESYNCING)
            .row(   RESYNCING,   RESYNCED,   IN_SYNC)
            .row(   RESYNCING,   INTERRUPT,  STALE)
            .row(   IN_SYNC,     FAIL,       FAILED)
            .row(   RESYNCING,   FAIL,       FAILED)
            .row(   STALE,       FAIL,       FAILED)
            .row(   DISABLED,    FAIL,       FAILED)
            .row(   FAILED,      REPLACE,    STALE)         // a new disk holds nothing
            .row(   IN_SYNC,     REMOVE,     MISSING)
            .row(   RESYNCING,   REMOVE,     MISSING)
            .row(   STALE,       REMOVE,     MISSING)
            .row(   DISABLED,    REMOVE,     MISSING)
            .ignore(FAILED,      REMOVE, RETURN)            // it is broken, wherever it is
            .row(   MISSING,     RETURN,     STALE)
            .row(   MISSING,     FAIL,       FAILED)
            .ignoreElsewhere(DISABLE)
            .ignoreElsewhere(ENABLE)
            .ignoreElsewhere(CHOOSE)
            .ignoreElsewhere(RESYNC)
            .ignoreElsewhere(RESYNCED)
            .ignoreElsewhere(INTERRUPT)
            .ignoreElsewhere(FAIL)
            .ignoreElsewhere(REPLACE)
            .ignoreElsewhere(REMOVE)
            .ignoreElsewhere(RETURN)
            .complete();
    // @formatter:on

    private MemberDiagram() {}
}
