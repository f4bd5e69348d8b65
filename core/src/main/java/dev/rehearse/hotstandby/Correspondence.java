package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.FromPeer.Content;

/** Reads what the peer sends. */
final class Correspondence {

    private Correspondence() {}

    static void read(Turn turn, FromPeer message) {
        if (!turn.process.hostUp()) {
            return;
        }
        if (message.topic() == Topic.PACE) {
            Ground.peerPace(turn, message.code());
            return;
        }
        if (message.topic() == Topic.RESET || message.topic() == Topic.STILL_HERE) {
            Ground.tellPace(turn);
        }
        if (turn.state == HsbState.DOWN || turn.state == HsbState.BOOTING) {
            if (expectsAnswer(message.topic())) {
                turn.toPeer(Topic.RESET);
            }
            return;
        }
        Content content = message.content();
        if (content != null) {
            withContent(turn, message, content);
        } else {
            withoutContent(turn, message);
        }
    }

    /** The operating system of a host without the process refuses whoever wants something of it. */
    private static boolean expectsAnswer(Topic topic) {
        return switch (topic) {
            case RESET, SILENCE, REFUSED, COPY_REFUSED, GOODBYE -> false;
            default -> true;
        };
    }

    private static void withContent(Turn turn, FromPeer message, Content content) {
        switch (message.topic()) {
            case HELLO -> Handshake.asked(turn, content);
            case WELCOME -> Handshake.welcomed(turn, content);
            case READY -> Handshake.ready(turn, content);
            case STREAM -> Catchup.follow(turn, content);
            case CAUGHT_UP -> Catchup.caughtUp(turn, content);
            case GOODBYE -> Parting.told(turn, message.since(), content);
            case NEW_PRIMARY -> RoleSwitch.taken(turn, content);
            case COPY_ASK -> Netcopy.asked(turn, content);
            case COPY_END -> Netcopy.received(turn, content);
            default -> throw new IllegalArgumentException(message.topic() + " bears no content");
        }
    }

    private static void withoutContent(Turn turn, FromPeer message) {
        switch (message.topic()) {
            case REFUSED -> Handshake.refused(turn, (int) message.code());
            case DISCONNECT -> Parting.asked(turn);
            case RESET -> Contact.reset(turn, message.code(), message.since());
            case SILENCE -> Contact.gone(turn, message.code(), message.since());
            case STILL_HERE -> Contact.stillHere(turn);
            case SWITCH -> RoleSwitch.asked(turn);
            case COPY_GO -> Netcopy.go(turn);
            case COPY_REFUSED -> Netcopy.refused(turn, (int) message.code());
            case COPY_OPENED -> Netcopy.done(turn);
            default -> throw new IllegalArgumentException(message.topic() + " needs content");
        }
    }
}
