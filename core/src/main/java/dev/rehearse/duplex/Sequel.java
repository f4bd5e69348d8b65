package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.fact.FaultEffect;

/** Says of a fault that it does not do its harm at once, and of one that has waited that it does now. */
final class Sequel {

    private Sequel() {}

    static void nothing(Turn turn, Passed passed, FaultKind kind, String why) {
        turn.tell(FaultEffect.nothing(panel(turn, passed.part(), passed.index()), kind, why));
    }

    static void overlaid(Turn turn, Passed passed, FaultKind kind, String why) {
        turn.tell(FaultEffect.overlaid(panel(turn, passed.part(), passed.index()), kind, why));
    }

    /** The fault spoils what comes next, unless that is spoiled already. */
    static void armed(Turn turn, Passed passed, FaultKind kind, boolean already, String what) {
        if (already) {
            nothing(turn, passed, kind, what + " fails already");
        } else {
            turn.tell(FaultEffect.waits(panel(turn, passed.part(), passed.index()), kind, what));
        }
    }

    static void bites(Turn turn, Part part, int index, FaultKind kind) {
        turn.tell(FaultEffect.bites(panel(turn, part, index), kind));
    }

    /** An image may run on both enclosures; of which of them its fault was said is no matter. */
    static void bites(Turn turn, int number, EnclosureFault fault) {
        for (int side = 0; side < 2; side++) {
            if (turn.imageOn(side) == number) {
                bites(turn, Part.ENCLOSURE, side, fault);
            }
        }
    }

    private static int panel(Turn turn, Part part, int index) {
        return turn.wiring.crew().front(part, index).panel();
    }
}
