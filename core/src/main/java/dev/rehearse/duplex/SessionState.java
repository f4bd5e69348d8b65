package dev.rehearse.duplex;

/**
 * Where a session of Active Upgrade stands: the console's Upgrade State together with its Operational State (status bar
 * of the Active Upgrade console).
 */
public enum SessionState {
    /** Idle, ready. */
    IDLE("Idle", Operation.READY),
    /** Idle, busy. */
    CHECKING("Idle", Operation.BUSY),
    /** PrepareSplit, busy. */
    PREPARING_SPLIT("PrepareSplit", Operation.BUSY),
    /** PrepareSplit, ready. */
    SPLIT_PREPARED("PrepareSplit", Operation.READY),
    /** PrepareSplit, broken. */
    PREPARE_SPLIT_BROKEN("PrepareSplit", Operation.BROKEN),
    /** Split, busy. */
    SPLITTING("Split", Operation.BUSY),
    /** Split, ready. */
    SPLIT("Split", Operation.READY),
    /** Split, broken. */
    SPLIT_BROKEN("Split", Operation.BROKEN),
    /** PrepareMerge, busy. */
    PREPARING_MERGE("PrepareMerge", Operation.BUSY),
    /** PrepareMerge, ready. */
    MERGE_PREPARED("PrepareMerge", Operation.READY),
    /** PrepareMerge, broken. */
    PREPARE_MERGE_BROKEN("PrepareMerge", Operation.BROKEN),
    /** Merge, busy. */
    MERGING("Merge", Operation.BUSY),
    /** Merge, ready. */
    MERGED("Merge", Operation.READY),
    /** Merge, broken. */
    MERGE_BROKEN("Merge", Operation.BROKEN),
    /** Commit, busy. */
    COMMITTING("Commit", Operation.BUSY),
    /** Commit, ready. */
    COMMITTED("Commit", Operation.READY),
    /** Commit, broken. */
    COMMIT_BROKEN("Commit", Operation.BROKEN),
    /** Abort, busy. */
    ABORTING("Abort", Operation.BUSY),
    /** Abort, ready. */
    ABORTED("Abort", Operation.READY),
    /** Abort, broken. */
    ABORT_BROKEN("Abort", Operation.BROKEN),
    /** Finish, busy. */
    FINISHING("Finish", Operation.BUSY),
    /** Finish, broken. */
    FINISH_BROKEN("Finish", Operation.BROKEN);

    private final String upgrade;
    private final Operation operation;

    /** The Operational State. */
    public enum Operation {
        /** The last operation is done. */
        READY("Ready"),
        /** An operation runs. */
        BUSY("Busy"),
        /** An operation failed: retry it, or abort. */
        BROKEN("Broken");

        private final String words;

        Operation(String words) {
            this.words = words;
        }
    }

    SessionState(String upgrade, Operation operation) {
        this.upgrade = upgrade;
        this.operation = operation;
    }

    /** The Upgrade State as the console shows it. */
    public String upgrade() {
        return upgrade;
    }

    /** The Operational State. */
    public Operation operation() {
        return operation;
    }

    /** Both, as {@code Split/Ready}. */
    public String words() {
        return upgrade + "/" + operation.words;
    }

    /** Whether a session is open: every state but Idle. */
    public boolean open() {
        return !upgrade.equals("Idle");
    }
}
