package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** How a region's listener is ("Listeners"; Started and Stopped are assumed). */
enum ListenerStatus implements Encodable {
    /** It will run when its region does. */
    STOPPED("Stopped"),
    /** It runs and accepts connections. */
    STARTED("Started"),
    /** It runs and accepts nothing. */
    BLOCKED("Blocked"),
    /** It will be blocked when its region runs. */
    BLOCKED_AT_REST("Blocked"),
    /** It does not run, whatever its region does. */
    DISABLED("Disabled"),
    /** Its region answers nobody. */
    NOT_RESPONDING("Not responding");

    /** What can happen to a listener. */
    enum Event {
        /** Its region has come up. */
        REGION_UP,
        /** Its region has ended, in order or not. */
        REGION_DOWN,
        /** Its region does not answer. */
        REGION_SILENT,
        /** The operator disables it. */
        DISABLE,
        /** The operator blocks it. */
        BLOCK,
        /** The operator enables it while its region is up. */
        ENABLE_UP,
        /** The operator enables it while its region is down. */
        ENABLE_DOWN
    }

    static final TransitionTable<ListenerStatus, Event> TABLE = table();

    private final String words;

    ListenerStatus(String words) {
        this.words = words;
    }

    /** What the directory server shows. */
    String words() {
        return words;
    }

    // @formatter:off
    private static TransitionTable<ListenerStatus, Event> table() {
        TransitionTable.Builder<ListenerStatus, Event> table = TransitionTable.of(ListenerStatus.class, Event.class);
        for (ListenerStatus status : values()) {
            if (status != DISABLED) {
                table.row(status, Event.DISABLE, DISABLED);
            }
        }
        table
            .row(STOPPED,         Event.REGION_UP,     STARTED)
            .row(BLOCKED_AT_REST, Event.REGION_UP,     BLOCKED)
            .row(NOT_RESPONDING,  Event.REGION_UP,     STARTED)
            .row(STARTED,         Event.REGION_DOWN,   STOPPED)
            .row(NOT_RESPONDING,  Event.REGION_DOWN,   STOPPED)
            .row(BLOCKED,         Event.REGION_DOWN,   BLOCKED_AT_REST)
            .row(STARTED,         Event.REGION_SILENT, NOT_RESPONDING)
            .row(STARTED,         Event.BLOCK,         BLOCKED)
            .row(NOT_RESPONDING,  Event.BLOCK,         BLOCKED)
            .row(STOPPED,         Event.BLOCK,         BLOCKED_AT_REST)
            .row(BLOCKED,         Event.ENABLE_UP,     STARTED)
            .row(DISABLED,        Event.ENABLE_UP,     STARTED)
            .row(DISABLED,        Event.ENABLE_DOWN,   STOPPED)
            .row(BLOCKED_AT_REST, Event.ENABLE_DOWN,   STOPPED);
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
