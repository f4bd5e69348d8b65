package dev.rehearse.hotstandby;

import dev.rehearse.site.control.Command;

/** What an operator tells the watchdog program. */
public enum WatchdogCommand implements Command {
    /** Ends it. */
    STOP("stop"),
    /** Starts it, with nothing remembered. */
    START("start"),
    /** Looks whether it runs: STOPPED, NORMAL or FAILURE. */
    STATE("state");

    private final String words;

    WatchdogCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Command question() {
        return STATE;
    }
}
