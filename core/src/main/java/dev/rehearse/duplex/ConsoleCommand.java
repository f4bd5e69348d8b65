package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;

/** What an operator asks of the Active Upgrade console, and does around it. */
public enum ConsoleCommand implements Command {
    /** Prints the Upgrade State and the Operational State. */
    STATE("state"),
    /** Prints what the last readiness check found. */
    REPORT("readiness report"),
    /** The request to check readiness. */
    CHECK_READINESS("CheckReadiness"),
    /** The request to prepare the split and to split. */
    PREPARE_SPLIT("PrepareSplit"),
    /** The request to split what is prepared. */
    EXECUTE_SPLIT("ExecuteSplit"),
    /** The request to prepare the merge and to merge. */
    PREPARE_MERGE("PrepareMerge"),
    /** The request to merge what is prepared. */
    EXECUTE_MERGE("ExecuteMerge"),
    /** The request to keep the upgrade. */
    COMMIT("Commit"),
    /** The request to go back. */
    ABORT("Abort"),
    /** The request to close the session. */
    FINISH("Finish"),
    /** Runs again what failed. */
    RETRY("Retry"),
    /** Copies the installer to a system disk. Our words. */
    COPY_PACKAGE("copy package"),
    /** Verifies the merged system with real load; answered at the end. Our words. */
    VERIFY("verify"),
    /** Stops the utilities of adapters that run in the background. Our words. */
    STOP_UTILITY("stop HBA utility"),
    /** Starts the console and the services that it needs again. Our words. */
    RESTART_CONSOLE("restart console");

    private final String words;

    ConsoleCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Command question() {
        return switch (this) {
            case REPORT, CHECK_READINESS -> REPORT;
            default -> STATE;
        };
    }

    @Override
    public boolean watched() {
        return question() == this;
    }
}
