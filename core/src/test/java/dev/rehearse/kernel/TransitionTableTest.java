package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TransitionTableTest {

    private enum Door {
        OPEN,
        CLOSED
    }

    private enum Act {
        PUSH,
        LOCK
    }

    private static TransitionTable.Builder<Door, Act> started() {
        return TransitionTable.of(Door.class, Act.class)
                .row(Door.OPEN, Act.PUSH, Door.CLOSED)
                .row(Door.CLOSED, Act.PUSH, Door.OPEN);
    }

    @Test
    void aTableKnowsMovesRefusalsAndWhatIsIgnored() {
        TransitionTable<Door, Act> table = started()
                .refuse(Door.OPEN, Act.LOCK, 14705)
                .ignoreElsewhere(Act.LOCK)
                .complete();
        assertEquals(Door.CLOSED, table.on(Door.OPEN, Act.PUSH).to());
        assertTrue(table.on(Door.OPEN, Act.LOCK).refused());
        assertEquals(14705, table.on(Door.OPEN, Act.LOCK).code());
        assertEquals(Transition.Kind.IGNORE, table.on(Door.CLOSED, Act.LOCK).kind());
        assertEquals(4, table.entries().size());
    }

    @Test
    void aTableWithAGapIsRefusedAndNamesIt() {
        var e = assertThrows(
                IllegalStateException.class,
                () -> started().ignore(Door.OPEN, Act.LOCK).complete());
        assertTrue(String.valueOf(e.getMessage()).contains("CLOSED on LOCK"));
    }

    @Test
    void aTableThatSaysTwoThingsIsRefusedAndNamesThem() {
        var e = assertThrows(IllegalStateException.class, () -> started()
                .ignore(Door.OPEN, Act.PUSH)
                .ignoreElsewhere(Act.LOCK)
                .complete());
        assertTrue(String.valueOf(e.getMessage()).contains("OPEN on PUSH"));
    }

    @Test
    void aTableDrawsItself() {
        String drawn = started().ignoreElsewhere(Act.LOCK).complete().mermaid();
        assertEquals("stateDiagram-v2\n    OPEN --> CLOSED: PUSH\n    CLOSED --> OPEN: PUSH\n", drawn);
    }
}
