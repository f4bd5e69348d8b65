package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.site.Wire;
import dev.rehearse.site.fact.FaultEffect;

/** The connection of two management servers: how it is lost, how it comes back by itself, and the synchronization. */
final class Contact {

    private Contact() {}

    static void wire(Turn turn, Wire wire) {
        boolean before = turn.relation.wire().up();
        boolean up = wire.hears() && wire.reaches();
        turn.relation = turn.relation.wire(up, turn.relation.wire().quiet());
        if (before == up || !turn.relation.status().isConnected()) {
            return;
        }
        if (!up) {
            turn.cancel(ServerTimer.SYNC);
            turn.start(ServerTimer.CONTACT, turn.bearings.limits().contact());
        } else if (!turn.relation.wire().quiet()) {
            turn.cancel(ServerTimer.CONTACT);
            goOn(turn);
        }
    }

    /** What was on its way when the link broke, for too short a time to lose the connection, is sent again. */
    private static void goOn(Turn turn) {
        if (turn.active() && turn.relation.status() == HaStatus.SYNCHRONIZATION_PENDING) {
            synchronize(turn);
        } else if (turn.active()) {
            turn.toPeer(Topic.UPDATE, 0, turn.live());
        }
    }

    /** The other server's host is gone. Nobody says so: the silence begins. */
    static void silence(Turn turn) {
        turn.relation = turn.relation.wire(turn.relation.wire().up(), true);
        if (turn.relation.status().isConnected()) {
            turn.cancel(ServerTimer.SYNC);
            turn.start(ServerTimer.CONTACT, turn.bearings.limits().contact());
        }
    }

    /** There is no connection any more. From now on the server tries to get it back by itself. */
    static void lost(Turn turn) {
        if (turn.relation.status().isConnected()) {
            turn.cancel(ServerTimer.SYNC);
            turn.cancel(ServerTimer.CONTACT);
            turn.move(HaEvent.CONTACT_LOST);
            tryLater(turn);
        }
    }

    /** One more try to reconnect. */
    static void again(Turn turn) {
        boolean tries = turn.active() || turn.state == ServerState.STANDBY;
        if (tries && turn.relation.status().isDisconnected()) {
            turn.toPeer(Topic.HELLO);
            tryLater(turn);
        }
    }

    static void tryLater(Turn turn) {
        turn.start(
                ServerTimer.RECONNECT,
                turn.context.duration(turn.bearings.times().reconnect()));
    }

    /** The two are connected: the active server begins to send its database. */
    static void made(Turn turn, HaEvent event) {
        turn.move(event);
        turn.cancel(ServerTimer.RECONNECT);
        turn.cancel(ServerTimer.CONTACT);
        if (event == HaEvent.RELATION_SET) {
            turn.relation = turn.relation.tookOver(false);
        }
        if (turn.active()) {
            synchronize(turn);
        }
    }

    static void synchronize(Turn turn) {
        turn.start(ServerTimer.SYNC, turn.takes(turn.bearings.times().sync()));
    }

    /** All of the database is sent. */
    static void synchronizedNow(Turn turn) {
        if (turn.machine.ills().synchronization()) {
            turn.tell(FaultEffect.bites(turn.context.self(), CsmFault.SYNCHRONIZATION_FAILURE));
            turn.machine = turn.machine.with(turn.machine.ills().synchronization(false));
            turn.toPeer(Topic.CLOSED);
            lost(turn);
        } else {
            turn.toPeer(Topic.CONTENT, 0, turn.live());
            turn.move(HaEvent.SYNC_COMPLETE);
        }
    }
}
