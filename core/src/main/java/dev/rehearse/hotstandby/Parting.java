package dev.rehearse.hotstandby;

import org.jspecify.annotations.Nullable;

/** Taking a connection down in order, so that both know how far they went together. */
final class Parting {

    private Parting() {}

    /** {@code hsb disconnect}, which the diagram allows. */
    static void ask(Turn turn) {
        if (turn.state == HsbState.PRIMARY_ACTIVE || turn.state == HsbState.SECONDARY_ACTIVE) {
            turn.move(HsbEvent.HSB_DISCONNECT);
            turn.toPeer(Topic.DISCONNECT);
            turn.start(HsbTimer.DISCONNECT, turn.takes(turn.wiring.times().disconnect()));
        } else {
            goodbye(turn, HsbEvent.HSB_DISCONNECT);
        }
    }

    static void ends(Turn turn) {
        goodbye(turn, HsbEvent.DISCONNECTED);
    }

    /** Tells the peer and leaves by that event. */
    static void goodbye(Turn turn, HsbEvent event) {
        if (turn.state.isLinked() || Handshake.runs(turn)) {
            turn.toPeer(Topic.GOODBYE, turn.database);
        }
        Handshake.stop(turn, HsbCode.RESET);
        turn.inOrder = true;
        turn.move(event);
    }

    static void asked(Turn turn) {
        turn.move(HsbEvent.PEER_DISCONNECTS);
    }

    /** The peer has parted. A secondary has got everything up to then, a primary keeps everything from then on. */
    static void told(Turn turn, long since, FromPeer.@Nullable Content peer) {
        if (Handshake.runs(turn)) {
            Handshake.failed(turn, HsbCode.RESET);
            return;
        }
        if (turn.state.isSecondary() && turn.state.isConnected() && peer != null) {
            turn.hold(peer.database().history().stopped(since));
        }
        boolean keeps = turn.state.isConnected();
        turn.inOrder = true;
        turn.move(HsbEvent.DISCONNECTED);
        if (keeps && turn.log.keeps()) {
            LogSpace.keep(turn, Math.max(since, turn.history().end().since()));
        }
    }
}
