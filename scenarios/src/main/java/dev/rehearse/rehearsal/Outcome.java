package dev.rehearse.rehearsal;

/** How a procedure ended. */
public enum Outcome {
    /** Every step was done. */
    COMPLETED("completed"),
    /** Every step was done, but something was not there within its limit. */
    COMPLETED_LATE("completed late"),
    /** The operator went back to where it all began. */
    ROLLED_BACK("rolled back"),
    /** The operator waits for something that will never be. */
    STUCK("stuck"),
    /** The operator gave the procedure up. */
    ABANDONED("abandoned"),
    /** The run was cut off by its limits before the procedure ended. */
    UNFINISHED("unfinished");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /**
     * The outcome of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome of(String words) {
        for (Outcome outcome : values()) {
            if (outcome.words.equals(words)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no outcome is called " + words);
    }
}
