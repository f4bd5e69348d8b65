package dev.rehearse.explore.next;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;

/**
 * A command that was typed in a situation.
 *
 * @param to the situation that it led to
 * @param answer the last answer that it got
 * @param waited whether it had to be waited for
 * @param time how long that took, in nanoseconds
 * @param outage how long services were down from then until the next one is typed, together, in nanoseconds
 * @param idle whether all is as if nothing had been typed for as long
 */
record Edge(int to, Answer answer, boolean waited, long time, long outage, boolean idle) {

    /** Whether it did what it was typed for. */
    boolean done() {
        return answer.reply() == Reply.DONE;
    }

    /** What whoever typed it saw. */
    String seen() {
        return switch (answer.reply()) {
            case DONE -> "done";
            case RUNNING -> "still running";
            case SILENT -> "no answer";
            case REFUSED -> "refused " + answer.code();
        };
    }
}
