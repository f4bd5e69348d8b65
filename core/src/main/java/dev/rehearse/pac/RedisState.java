package dev.rehearse.pac;

import dev.rehearse.kernel.TransitionTable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** How the Redis that holds the PSOR is (Redis documentation, "Sentinel"). */
enum RedisState implements Encodable {
    /** It answers; with Sentinel, a replica follows. */
    UP("up"),
    /** It answers, and no replica is left to take over. */
    ALONE("up, no replica"),
    /** Its master is gone and the sentinels have not promoted the replica yet. */
    FAILING_OVER("failing over"),
    /** Nothing is left that answers. */
    DOWN("down"),
    /** It loads what it has on disk. */
    RESTARTING("restarting"),
    /** The master is cut off from the sentinels; its clients write on, and will lose it. */
    SPLIT("split"),
    /** It answers reads and refuses writes. */
    FULL("out of memory"),
    /** It takes writes, and for each new key others go that were not used for long. */
    EVICTING("out of memory, evicting");

    /** What can happen to it. */
    enum Event {
        /** The master fails while a replica follows. */
        MASTER_FAILS,
        /** The only one fails. */
        LAST_FAILS,
        /** The sentinels have promoted the replica. */
        PROMOTED,
        /** What had failed is repaired. */
        REPAIRED,
        /** It has loaded what it has. */
        LOADED,
        /** The network separates the master, with its clients, from the sentinels. */
        PARTED,
        /** It does no longer. */
        HEALED,
        /** Memory is used up, and the policy is to evict nothing. */
        FILLED,
        /** Memory is used up, and the policy is to evict what was not used for long. */
        OVERFLOWED,
        /** There is memory again. */
        EMPTIED,
        /** The same, and no replica follows. */
        EMPTIED_ALONE
    }

    static final TransitionTable<RedisState, Event> TABLE = table();

    private final String words;

    RedisState(String words) {
        this.words = words;
    }

    /** What an operator sees. */
    String words() {
        return words;
    }

    /** Whether it answers reads. */
    boolean answers() {
        return writes() || this == FULL;
    }

    /** Whether it takes writes. */
    boolean writes() {
        return this == UP || this == ALONE || this == SPLIT || this == EVICTING;
    }

    // @formatter:off
    private static TransitionTable<RedisState, Event> table() {
        TransitionTable.Builder<RedisState, Event> table = TransitionTable.of(RedisState.class, Event.class);
        table
            .row(UP,           Event.MASTER_FAILS, FAILING_OVER)
            .row(FULL,         Event.MASTER_FAILS, FAILING_OVER)
            .row(EVICTING,     Event.MASTER_FAILS, FAILING_OVER)
            .row(SPLIT,        Event.MASTER_FAILS, ALONE)         // the side that was promoted meanwhile serves
            .row(FAILING_OVER, Event.PROMOTED,     ALONE)
            .row(ALONE,        Event.REPAIRED,     UP)            // comes back as the replica
            .row(DOWN,         Event.REPAIRED,     RESTARTING)
            .row(RESTARTING,   Event.LOADED,       UP)
            .row(UP,           Event.PARTED,       SPLIT)
            .row(SPLIT,        Event.HEALED,       UP)
            .row(UP,           Event.FILLED,       FULL)
            .row(ALONE,        Event.FILLED,       FULL)
            .row(UP,           Event.OVERFLOWED,   EVICTING)
            .row(ALONE,        Event.OVERFLOWED,   EVICTING)
            .row(FULL,         Event.EMPTIED,       UP)
            .row(EVICTING,     Event.EMPTIED,       UP)
            .row(FULL,         Event.EMPTIED_ALONE, ALONE)
            .row(EVICTING,     Event.EMPTIED_ALONE, ALONE);
        for (RedisState state : values()) {
            if (state != DOWN) {
                table.row(state, Event.LAST_FAILS, DOWN);
            }
        }
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
