package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.ChangeAcknowledged;
import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/** Commands that change what is in the database. */
final class Configuring {

    private Configuring() {}

    static void change(Turn turn, CsmCommand command, Order order) {
        if (command == CsmCommand.SET_PORT) {
            turn.relation = turn.relation.port(order.argument());
        } else if (command == CsmCommand.MKBACKUP) {
            turn.database = turn.database.backedUp();
        } else if (!turn.active()) {
            Desk.refuse(turn, order, HaCode.ONLY_ACTIVE);
            return;
        } else if (command == CsmCommand.RESTORE) {
            Repository backup = turn.database.backup();
            if (backup == null) {
                Desk.refuse(turn, order, HaCode.NO_BACKUP);
                return;
            }
            turn.hold(backup);
            Driving.begun(turn);
        } else if (command == CsmCommand.REAPPLY) {
            Desk.ask(turn, order, Asking.What.REAPPLY, Topic.COMPARE);
            return;
        } else {
            edit(turn, command, order);
        }
        Desk.answer(turn, order, Reply.DONE, 0, "");
    }

    private static void edit(Turn turn, CsmCommand command, Order order) {
        switch (command) {
            case HEARTBEAT -> turn.hold(turn.live().heartbeat(order.argument() != 0));
            case ENABLE_TASKS -> turn.hold(turn.live().tasks(true));
            case DISABLE_TASKS -> turn.hold(turn.live().tasks(false));
            case MKCPSET -> {
                int self = turn.bearings.place().number();
                turn.database = turn.database.changed(self);
                turn.tell(new ChangeAcknowledged(Changes.NONE.plus(self, turn.database.made())));
            }
            default -> throw new IllegalArgumentException(command.words() + " changes nothing");
        }
    }
}
