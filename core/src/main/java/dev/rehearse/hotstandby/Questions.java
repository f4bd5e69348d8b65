package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Desk.Caller;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.value.Words;

/** What a server answers when asked; nothing changes by it. */
final class Questions {

    private static final int POSITION_DIGITS = 19;

    private Questions() {}

    static void ask(Turn turn, HsbCommand question, Caller caller) {
        switch (question) {
            case HSB_STATE -> state(turn, caller);
            case HSB_STATUS_CONNECT -> connect(turn, caller);
            case HSB_STATUS_CATCHUP -> catchup(turn, caller);
            case HSB_STATUS_COPY -> course(turn.courses.copy(), HsbCode.OK, "NO COPY YET", caller);
            case HSB_STATUS_SWITCH -> course(turn.courses.roleSwitch(), HsbCode.NO_SWITCH_YET, "NO SWITCH YET", caller);
            case HSB_COMINFO -> caller.answer(Reply.DONE, 0, turn.wiring.place().peerName());
            case HSB_LOGPOS -> caller.answer(Reply.DONE, 0, position(turn));
            case WAIT_FOR_CATCHUP -> waiting(turn, caller);
            default -> throw new IllegalArgumentException(question.words() + " is no question");
        }
    }

    /** What the operating system shows, whether or not the server answers. */
    static void aboutHost(Turn turn, HsbCommand question, Caller caller, long bytes) {
        if (question == HsbCommand.CHECK_LOG_DISK) {
            long free = turn.log.blocked() ? 0 : Math.max(0, turn.log.room() - LogSpace.heldBytes(turn));
            caller.answer(
                    free >= bytes ? Reply.DONE : Reply.REFUSED, free >= bytes ? 0 : HsbCode.DISK, Words.size(free));
            return;
        }
        switch (turn.state) {
            case DOWN -> caller.answer(Reply.DONE, 0, "down");
            case BOOTING -> caller.answer(Reply.RUNNING, 0, "starting");
            case OFFLINE -> caller.answer(Reply.DONE, 0, "listening for netcopy");
            default -> {
                boolean ending = turn.process.ending();
                caller.answer(ending ? Reply.RUNNING : Reply.DONE, 0, ending ? "shutting down" : "running");
            }
        }
    }

    private static void state(Turn turn, Caller caller) {
        boolean switching =
                turn.state == HsbState.SWITCHING_TO_PRIMARY || turn.state == HsbState.SWITCHING_TO_SECONDARY;
        caller.answer(switching ? Reply.RUNNING : Reply.DONE, 0, turn.state.shownAs());
    }

    private static void connect(Turn turn, Caller caller) {
        if (Handshake.runs(turn)) {
            caller.answer(Reply.RUNNING, HsbCode.CONNECTING, "CONNECTING");
            return;
        }
        switch (turn.state) {
            case PRIMARY_CATCHING_UP, SECONDARY_CATCHING_UP -> caller.answer(Reply.RUNNING, HsbCode.CATCHUP, "CATCHUP");
            case PRIMARY_DISCONNECTING, SECONDARY_DISCONNECTING ->
                caller.answer(Reply.RUNNING, HsbCode.DISCONNECTING, "DISCONNECTING");
            default -> {
                boolean connected = turn.state.isConnected();
                Reply reply = connected ? Reply.DONE : Reply.REFUSED;
                caller.answer(reply, connected ? 0 : broken(turn), connected ? "CONNECTED" : "BROKEN");
            }
        }
    }

    private static int broken(Turn turn) {
        Course connect = turn.courses.connect();
        return connect.failed() ? connect.code() : HsbCode.BROKEN;
    }

    private static void catchup(Turn turn, Caller caller) {
        boolean runs = turn.state == HsbState.PRIMARY_CATCHING_UP || turn.state == HsbState.SECONDARY_CATCHING_UP;
        caller.answer(runs ? Reply.RUNNING : Reply.DONE, runs ? HsbCode.ACTIVE : 0, runs ? "ACTIVE" : "NOT ACTIVE");
    }

    private static void course(Course course, int codeOfNone, String none, Caller caller) {
        switch (course.phase()) {
            case NONE -> caller.answer(Reply.DONE, codeOfNone, none);
            case RUNNING -> caller.answer(Reply.RUNNING, HsbCode.ACTIVE, "ACTIVE");
            case DONE -> caller.answer(Reply.DONE, 0, "SUCCESS");
            case FAILED -> caller.answer(Reply.REFUSED, course.code(), "ERROR " + course.code());
        }
    }

    private static void waiting(Turn turn, Caller caller) {
        if (Handshake.runs(turn) || (turn.state.isLinked() && !turn.state.isConnected())) {
            caller.answer(Reply.RUNNING, HsbCode.CATCHUP, turn.state.shownAs());
        } else if (turn.state.isConnected()) {
            caller.answer(Reply.DONE, 0, turn.state.shownAs());
        } else {
            caller.answer(Reply.REFUSED, broken(turn), turn.state.shownAs());
        }
    }

    /** Padded, so that the order of the texts is the order of the positions. */
    private static String position(Turn turn) {
        String digits = Long.toString(turn.history().endAt(turn.now));
        String role = turn.state.isPrimary() ? "PRIMARY" : turn.state.isSecondary() ? "SECONDARY" : "STANDALONE";
        return "0".repeat(Math.max(0, POSITION_DIGITS - digits.length())) + digits + ":" + role;
    }
}
