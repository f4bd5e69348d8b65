package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/**
 * {@code hatakeover}: the standby becomes active and forgets the relation. Nobody asks the other server, and nobody stops it:
 * an active server that lives stays active until it reconnects by itself and hears of the takeover.
 */
final class Takeover {

    private Takeover() {}

    static void begin(Turn turn, Order order) {
        HaStatus status = turn.relation.status();
        boolean related = status != HaStatus.NONE;
        if (turn.bearings.readings().onlySynchronized() && related && status != HaStatus.SYNCHRONIZED) {
            Desk.refuse(turn, order, HaCode.NOT_SYNCHRONIZED);
            return;
        }
        turn.relation = turn.relation.asking(new Asking(Asking.What.TAKEOVER, order.from(), order.number()));
        turn.move(ServerEvent.HATAKEOVER);
        turn.start(ServerTimer.TAKEOVER, turn.takes(turn.bearings.times().takeover()));
    }

    static void done(Turn turn) {
        turn.toPeer(Topic.CLOSED);
        turn.move(HaEvent.DROPPED);
        turn.relation = turn.relation.tookOver(true);
        turn.move(ServerEvent.TAKEOVER_DONE);
        Desk.asked(turn, Asking.What.TAKEOVER, Reply.DONE, HaCode.TAKEN_OVER);
    }
}
