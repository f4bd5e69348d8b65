package dev.rehearse.duplex;

/** The states of an application service. */
public enum AppState {
    /** It serves. */
    RUNNING("Running"),
    /** It is being started. */
    STARTING("Starting"),
    /** It is being stopped. */
    STOPPING("Stopping"),
    /** It does not run. */
    STOPPED("Stopped"),
    /** It should run and does not work. */
    FAILED("Failed");

    private final String words;

    AppState(String words) {
        this.words = words;
    }

    /** As people see it. */
    public String words() {
        return words;
    }
}
