package dev.rehearse.hotstandby;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.value.Words;

/** What a server answers when asked; nothing changes by it. */
final class Questions {

    private static final int POSITION_DIGITS = 19;

    private Questions() {}

    /** The answer to a question; nobody answers on a host that is down. */
    static Answer answer(Turn turn, HsbCommand question, Order order) {
        if (!turn.process.hostUp()) {
            return Desk.silence(order);
        }
        if (turn.process.hangs() && question != HsbCommand.PROCESS_STATE) {
            return Desk.silence(order);
        }
        if (question == HsbCommand.CHECK_LOG_DISK) {
            return logDisk(turn, order);
        }
        if (question == HsbCommand.PROCESS_STATE) {
            return process(turn, order);
        }
        if (turn.state == HsbState.BOOTING && question == HsbCommand.HSB_STATE) {
            return order.answer(Reply.RUNNING, 0, "starting");
        }
        return turn.state.answers() ? ofServer(turn, question, order) : Desk.silence(order);
    }

    private static Answer ofServer(Turn turn, HsbCommand question, Order order) {
        return switch (question) {
            case HSB_STATE -> state(turn, order);
            case HSB_STATUS_CONNECT -> connect(turn, order);
            case HSB_STATUS_CATCHUP -> catchup(turn, order);
            case HSB_STATUS_COPY -> course(turn.courses.copy(), HsbCode.OK, "NO COPY YET", order);
            case HSB_STATUS_SWITCH -> course(turn.courses.roleSwitch(), HsbCode.NO_SWITCH_YET, "NO SWITCH YET", order);
            case HSB_COMINFO -> order.answer(Reply.DONE, 0, turn.wiring.place().peerName());
            case HSB_LOGPOS -> order.answer(Reply.DONE, 0, position(turn));
            case WAIT_FOR_CATCHUP -> waiting(turn, order);
            default -> throw new IllegalArgumentException(question.words() + " is no question");
        };
    }

    private static Answer logDisk(Turn turn, Order order) {
        long free = turn.log.blocked() ? 0 : Math.max(0, turn.log.room() - LogSpace.heldBytes(turn));
        boolean enough = free >= order.argument();
        return order.answer(enough ? Reply.DONE : Reply.REFUSED, enough ? 0 : HsbCode.DISK, Words.size(free));
    }

    /** What the operating system shows, whether or not the server answers. */
    private static Answer process(Turn turn, Order order) {
        return switch (turn.state) {
            case DOWN -> order.answer(Reply.DONE, 0, "down");
            case BOOTING -> order.answer(Reply.RUNNING, 0, "starting");
            case OFFLINE -> order.answer(Reply.DONE, 0, "listening for netcopy");
            default -> {
                boolean ending = turn.process.ending();
                yield order.answer(ending ? Reply.RUNNING : Reply.DONE, 0, ending ? "shutting down" : "running");
            }
        };
    }

    private static Answer state(Turn turn, Order order) {
        boolean switching =
                turn.state == HsbState.SWITCHING_TO_PRIMARY || turn.state == HsbState.SWITCHING_TO_SECONDARY;
        return order.answer(switching ? Reply.RUNNING : Reply.DONE, 0, turn.state.shownAs());
    }

    private static Answer connect(Turn turn, Order order) {
        if (Handshake.runs(turn)) {
            return order.answer(Reply.RUNNING, HsbCode.CONNECTING, "CONNECTING");
        }
        return switch (turn.state) {
            case PRIMARY_CATCHING_UP, SECONDARY_CATCHING_UP -> order.answer(Reply.RUNNING, HsbCode.CATCHUP, "CATCHUP");
            case PRIMARY_DISCONNECTING, SECONDARY_DISCONNECTING ->
                order.answer(Reply.RUNNING, HsbCode.DISCONNECTING, "DISCONNECTING");
            default -> {
                boolean connected = turn.state.isConnected();
                Reply reply = connected ? Reply.DONE : Reply.REFUSED;
                yield order.answer(reply, connected ? 0 : broken(turn), connected ? "CONNECTED" : "BROKEN");
            }
        };
    }

    private static int broken(Turn turn) {
        Course connect = turn.courses.connect();
        return connect.failed() ? connect.code() : HsbCode.BROKEN;
    }

    private static Answer catchup(Turn turn, Order order) {
        boolean runs = turn.state == HsbState.PRIMARY_CATCHING_UP || turn.state == HsbState.SECONDARY_CATCHING_UP;
        return order.answer(
                runs ? Reply.RUNNING : Reply.DONE, runs ? HsbCode.ACTIVE : 0, runs ? "ACTIVE" : "NOT ACTIVE");
    }

    private static Answer course(Course course, int codeOfNone, String none, Order order) {
        return switch (course.phase()) {
            case NONE -> order.answer(Reply.DONE, codeOfNone, none);
            case RUNNING -> order.answer(Reply.RUNNING, HsbCode.ACTIVE, "ACTIVE");
            case DONE -> order.answer(Reply.DONE, 0, "SUCCESS");
            case FAILED -> order.answer(Reply.REFUSED, course.code(), "ERROR " + course.code());
        };
    }

    private static Answer waiting(Turn turn, Order order) {
        if (Handshake.runs(turn) || (turn.state.isLinked() && !turn.state.isConnected())) {
            return order.answer(Reply.RUNNING, HsbCode.CATCHUP, turn.state.shownAs());
        }
        return turn.state.isConnected()
                ? order.answer(Reply.DONE, 0, turn.state.shownAs())
                : order.answer(Reply.REFUSED, broken(turn), turn.state.shownAs());
    }

    /** Padded, so that the order of the texts is the order of the positions. */
    private static String position(Turn turn) {
        String digits = Long.toString(turn.history().endAt(turn.now));
        String role = turn.state.isPrimary() ? "PRIMARY" : turn.state.isSecondary() ? "SECONDARY" : "STANDALONE";
        return "0".repeat(Math.max(0, POSITION_DIGITS - digits.length())) + digits + ":" + role;
    }
}
