package dev.rehearse.copyservices.session;

import dev.rehearse.site.control.Command;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does with a session, in the words of the session's menu (Sessions, "Session commands"). He does it at
 * the management server that is active; of two he uses the one that became so last.
 *
 * <p>A command that takes time is answered RUNNING; its effect is seen in the session's state.
 */
public enum SessionCommand implements Command {
    /** Prints the state. */
    STATE("session state", null),
    /** Prints whether the copies could be used. */
    RECOVERABLE("recoverable", null),
    /** Asks the storage systems how things are. */
    REFRESH("Refresh States", null),
    /** Lets hosts write again that are held since a suspend. */
    RELEASE("Release I/O", null),
    /** Start H1->H2. */
    START("Start H1->H2", SessionEvent.START),
    /** StartGC H1->H2. */
    START_GC("StartGC H1->H2", SessionEvent.START_GC),
    /** Start H2->H1. */
    START_REVERSE("Start H2->H1", SessionEvent.START_REVERSE),
    /** Suspend. */
    SUSPEND("Suspend", SessionEvent.SUSPEND),
    /** Stop: suspends without care for consistency. */
    STOP("Stop", SessionEvent.STOP),
    /** Recover. */
    RECOVER("Recover", SessionEvent.RECOVER),
    /** Confirm Production at Site 2. */
    CONFIRM("Confirm Production at Site 2", SessionEvent.CONFIRM),
    /** Flash. */
    FLASH("Flash", SessionEvent.FLASH),
    /** Terminate. */
    TERMINATE("Terminate", SessionEvent.TERMINATE);

    private final String words;
    private final @Nullable SessionEvent event;

    SessionCommand(String words, @Nullable SessionEvent event) {
        this.words = words;
        this.event = event;
    }

    @Override
    public String words() {
        return words;
    }

    /** What it is in the diagram; null if it changes no state by itself. */
    public @Nullable SessionEvent event() {
        return event;
    }

    /** Whether it changes nothing. */
    public boolean isQuestion() {
        return this == STATE || this == RECOVERABLE;
    }

    @Override
    public boolean watched() {
        return isQuestion();
    }

    @Override
    public Command question() {
        return this == RECOVERABLE ? this : STATE;
    }
}
