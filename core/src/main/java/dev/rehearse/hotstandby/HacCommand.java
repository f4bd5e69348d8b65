package dev.rehearse.hotstandby;

import dev.rehearse.site.control.Command;

/** What an operator tells a High Availability Controller; in the product each begins with {@code hac}. */
public enum HacCommand implements Command {
    /** Stops all it does but listening. */
    SUSPEND("suspend"),
    /** Goes on as before it was suspended. */
    RESUME("resume"),
    /** From now on it only observes. */
    SET_ADMINISTRATIVE("set administrative"),
    /** From now on it acts. */
    SET_AUTOMATIC("set automatic"),
    /** Shuts its server down and does not start it again. */
    SHUTDOWN_DB("shutdowndb"),
    /** Starts its server after that. */
    RESTART_DB("restartdb"),
    /** Prints its mode: AUTOMATIC, ADMINISTRATIVE or SUSPENDED. */
    STATE("state");

    private final String words;

    HacCommand(String words) {
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
