package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The mode of a PAC of one name and version ("Incompatible Upgrade Process"). Which changes are allowed is assumed; that
 * Upgrade runs no batch and Quiesce takes no more of it is the manual's.
 */
enum PacMode implements Encodable {
    /** The PSOR has no stores of this PAC. */
    ABSENT("absent"),
    /** A new PAC beside an old one: no batch, no clients. */
    UPGRADE("Upgrade"),
    /** It does its work. */
    RUNNING("Running"),
    /** It takes no batch any more; what runs, runs to its end. */
    QUIESCE("Quiesce");

    /** What can happen to a PAC. */
    enum Event {
        /** Its first region starts for an upgrade. */
        UPGRADE_START,
        /** Its first region starts in another way, or it is started anew from cold. */
        FIRST_START,
        /** {@code caspac -aSetMode=Running}. */
        SET_RUNNING,
        /** {@code caspac -aSetMode=Quiesce}. */
        SET_QUIESCE,
        /** {@code caspac -aRemOldPAC}. */
        REMOVE,
        /** {@code caspac -aInitPac}. */
        INIT,
        /** Redis has lost its stores. */
        LOST
    }

    static final TransitionTable<PacMode, Event> TABLE = table();

    private final String words;

    PacMode(String words) {
        this.words = words;
    }

    /** As the manual writes it. */
    String words() {
        return words;
    }

    // @formatter:off
    private static TransitionTable<PacMode, Event> table() {
        TransitionTable.Builder<PacMode, Event> table = TransitionTable.of(PacMode.class, Event.class);
        table
            .row(ABSENT,     Event.UPGRADE_START, UPGRADE)
            .row(ABSENT,     Event.FIRST_START,   RUNNING)
            .row(UPGRADE,    Event.FIRST_START,   RUNNING)        // a cold start wipes what was there
            .row(RUNNING,    Event.FIRST_START,   RUNNING)
            .row(QUIESCE,    Event.FIRST_START,   RUNNING)
            .row(UPGRADE,    Event.SET_RUNNING,   RUNNING)
            .row(QUIESCE,    Event.SET_RUNNING,   RUNNING)        // the way back
            .row(RUNNING,    Event.SET_QUIESCE,   QUIESCE)
            .refuse(UPGRADE, Event.SET_QUIESCE,   Code.MODE)
            .refuse(ABSENT,  Event.SET_RUNNING,   Code.NO_PAC)
            .refuse(ABSENT,  Event.SET_QUIESCE,   Code.NO_PAC)
            .refuse(ABSENT,  Event.REMOVE,        Code.NO_PAC)
            .refuse(ABSENT,  Event.INIT,          Code.NO_PAC);
        for (PacMode mode : new PacMode[] {UPGRADE, RUNNING, QUIESCE}) {
            table.row(mode, Event.REMOVE, ABSENT).row(mode, Event.INIT, ABSENT).row(mode, Event.LOST, ABSENT);
        }
        for (Event event : Event.values()) {
            table.ignoreElsewhere(event);                         // said again, or a start that joins
        }
        return table.complete();
    }
    // @formatter:on

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
