package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** What the load balancer does with a region ("PAC best practices" asks for one; its states are assumed). */
enum PoolState implements Encodable {
    /** New connections go there. */
    IN("in the pool"),
    /** They did until it failed its health checks; they will when it passes one. */
    FAILED("failed its health check"),
    /** No new ones; those that are there stay until the drain ends. */
    DRAINING("draining"),
    /** None. */
    OUT("out of the pool");

    /** What can happen to a member of the pool. */
    enum Event {
        /** It has failed as many health checks in a row as are needed. */
        CHECKS_FAILED,
        /** It has passed a health check. */
        CHECK_PASSED,
        /** The operator drains it. */
        DRAIN,
        /** The drain is over. */
        DRAINED,
        /** The operator takes it out. */
        TAKE_OUT,
        /** The operator puts it in. */
        PUT_IN
    }

    static final TransitionTable<PoolState, Event> TABLE = table();

    private final String words;

    PoolState(String words) {
        this.words = words;
    }

    /** What an operator sees. */
    String words() {
        return words;
    }

    // @formatter:off
    private static TransitionTable<PoolState, Event> table() {
        TransitionTable.Builder<PoolState, Event> table = TransitionTable.of(PoolState.class, Event.class);
        table
            .row(IN,       Event.CHECKS_FAILED, FAILED)
            .row(FAILED,   Event.CHECK_PASSED,  IN)
            .row(IN,       Event.DRAIN,         DRAINING)
            .row(FAILED,   Event.DRAIN,         OUT)
            .row(DRAINING, Event.DRAINED,       OUT)
            .row(IN,       Event.TAKE_OUT,      OUT)
            .row(FAILED,   Event.TAKE_OUT,      OUT)
            .row(DRAINING, Event.TAKE_OUT,      OUT)
            .row(DRAINING, Event.PUT_IN,        IN)
            .row(OUT,      Event.PUT_IN,        IN);
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
