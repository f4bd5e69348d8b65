package dev.rehearse.copyservices.session;

/** The states of a session (Sessions, "Session states"). */
public enum SessionState {
    /** It exists; there is nothing of it on the hardware. */
    DEFINED("Defined", false),
    /** The first copy, or what was written meanwhile, is on its way. */
    PREPARING("Preparing", true),
    /** Every write is copied and the copies can be used. */
    PREPARED("Prepared", false),
    /** Copying is being stopped everywhere, by command or because a storage system has stopped it. */
    SUSPENDING("Suspending", true),
    /** Nothing is copied; the recoverable flag says whether the copies can be used. */
    SUSPENDED("Suspended", false),
    /** Some storage systems have stopped copying and others have not. */
    SUSPENDED_PARTIAL("Suspended (Partial)", false),
    /** The copies are being made usable for hosts. */
    RECOVERING("Recovering", true),
    /** Hosts can write to the copies. */
    TARGET_AVAILABLE("Target Available", false),
    /** Copying pauses while a point-in-time copy is made. */
    FLASHING("Flashing", true),
    /** The relations are being removed from the hardware. */
    TERMINATING("Terminating", true);

    private final String shownAs;
    private final boolean transitory;

    SessionState(String shownAs, boolean transitory) {
        this.shownAs = shownAs;
        this.transitory = transitory;
    }

    /** The state that is printed so. */
    public static SessionState shown(String text) {
        for (SessionState state : values()) {
            if (state.shownAs.equals(text)) {
                return state;
            }
        }
        throw new IllegalArgumentException("there is no session state " + text);
    }

    /** As the product prints it. */
    public String shownAs() {
        return shownAs;
    }

    /** Whether a session only passes through it. */
    public boolean isTransitory() {
        return transitory;
    }
}
