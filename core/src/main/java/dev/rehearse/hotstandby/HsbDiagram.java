package dev.rehearse.hotstandby;

import dev.rehearse.kernel.TransitionTable;

/**
 * The state diagram, every state with every event (High Availability Guide, "Server state transitions"; the codes are
 * those of {@link HsbCode}). The server runs on it. What takes more than a state and an event to decide - who the peer
 * is, whose log goes how far back - comes before or after the look into this table.
 *
 * <p>A refused {@link HsbEvent#START} bears an exit code. A refused {@link HsbEvent#PEER_CONNECTS} or {@link
 * HsbEvent#PEER_COPIES} bears what the peer is told.
 */
final class HsbDiagram {

    static final TransitionTable<HsbState, HsbEvent> TABLE = table();

    private HsbDiagram() {}

    private static TransitionTable<HsbState, HsbEvent> table() {
        TransitionTable.Builder<HsbState, HsbEvent> table = TransitionTable.of(HsbState.class, HsbEvent.class);
        CommandRows.add(table);
        HappeningRows.add(table);
        return table.complete();
    }
}
