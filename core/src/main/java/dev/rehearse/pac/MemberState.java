package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** What the PSOR has of a region in a PAC ("Starting a PAC", "Cold start failure"). */
enum MemberState implements Encodable {
    /** No entry. */
    ABSENT,
    /** An entry of a region that is coming up. */
    JOINING,
    /** An entry of a region that pings. */
    ACTIVE,
    /** An entry of a region that is stopping. */
    LEAVING,
    /** An entry that nobody has taken out and of which no ping has come for long. */
    STALE;

    /** What can happen to an entry. */
    enum Event {
        /** A region asks to be admitted, and is. */
        ADMITTED,
        /** It has started. */
        STARTED,
        /** It stops in order. */
        STOPS,
        /** It has taken its own entry out. */
        LEFT,
        /** No ping has come for so long that others skip it. */
        SILENT,
        /** A ping has come. */
        PING,
        /** The stores are gone. */
        WIPED
    }

    static final TransitionTable<MemberState, Event> TABLE = table();

    // @formatter:off
    private static TransitionTable<MemberState, Event> table() {
        TransitionTable.Builder<MemberState, Event> table = TransitionTable.of(MemberState.class, Event.class);
        for (MemberState state : values()) {
            table.row(state, Event.ADMITTED, JOINING);            // a crashed region that comes back takes its own entry over
            if (state != ABSENT) {
                table.row(state, Event.LEFT, ABSENT).row(state, Event.WIPED, ABSENT);
            }
        }
        table
            .row(JOINING, Event.STARTED, ACTIVE)
            .row(STALE,   Event.STARTED, ACTIVE)
            .row(ABSENT,  Event.PING,    ACTIVE)                  // its entry was lost; it writes it again
            .row(STALE,   Event.PING,    ACTIVE)
            .row(JOINING, Event.STOPS,   LEAVING)
            .row(ACTIVE,  Event.STOPS,   LEAVING)
            .row(JOINING, Event.SILENT,  STALE)
            .row(ACTIVE,  Event.SILENT,  STALE)
            .row(LEAVING, Event.SILENT,  STALE);
        for (Event event : Event.values()) {
            table.ignoreElsewhere(event);
        }
        return table.complete();
    }
    // @formatter:on

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
