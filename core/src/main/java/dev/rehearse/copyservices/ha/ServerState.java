package dev.rehearse.copyservices.ha;

/** What a management server is: whether it runs, and in which role. */
public enum ServerState {
    /** The process is not running. */
    DOWN(""),
    /** The process comes up and takes no commands yet. */
    STARTING(""),
    /** Manages the sessions: gives commands, handles events, runs scheduled tasks. */
    ACTIVE("ACTIVE"),
    /** Records what the active server has. */
    STANDBY("STANDBY"),
    /** Was active and has seen that the other server took over: manages nothing and runs no task. */
    STANDBY_MODE("STANDBY MODE"),
    /** A takeover is under way. */
    TAKING_OVER("STANDBY");

    private final String shownAs;

    ServerState(String shownAs) {
        this.shownAs = shownAs;
    }

    /** As the product prints it; empty if nobody answers. */
    public String shownAs() {
        return shownAs;
    }

    /** What a sheet shows: what the product prints, or in brackets what goes on. */
    public String column() {
        return switch (this) {
            case DOWN -> "(down)";
            case STARTING -> "(starting)";
            case TAKING_OVER -> "(taking over)";
            default -> shownAs;
        };
    }

    /** Whether it takes commands. */
    public boolean answers() {
        return !shownAs.isEmpty();
    }
}
