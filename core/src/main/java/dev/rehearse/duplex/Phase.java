package dev.rehearse.duplex;

/** What an operation of the Active Upgrade console is doing, in the order in which it does it. */
public enum Phase {
    /** The readiness check that was asked for. */
    CHECK,
    /** Its custom actions. */
    CHECK_ACTIONS("Readiness Check", "CheckReadiness", "CheckReadiness", false),
    /** The final readiness check before the split. */
    SPLIT_CHECK,
    /** Its custom actions. */
    SPLIT_CHECK_ACTIONS("Readiness Check", "CheckReadiness", "PrepareSplit", true),
    /** Custom actions stop what the Upgrade Side must not run. */
    SPLIT_ACTIONS("Start/Stop Application", "Stop", "ExecuteSplit", true),
    /** Mirroring is disabled. */
    SPLIT_MIRRORS,
    /** Lockstep is cut and the Upgrade Side is isolated. */
    SPLIT_LOCKSTEP,
    /** The selected services of the Upgrade Side are stopped and disabled. */
    SPLIT_SERVICES,
    /** The checks before the merge. */
    MERGE_CHECK,
    /** Their custom actions. */
    MERGE_CHECK_ACTIONS("", "", "PrepareMerge", true),
    /** Custom actions stop what runs on the Production Side. */
    MERGE_ACTIONS("Start/Stop Application", "Stop", "ExecuteMerge", true),
    /** The applications of the Production Side are stopped. */
    MERGE_STOP,
    /** The data disks are unmounted, by which everything is flushed. */
    MERGE_UNMOUNT,
    /** The Production Side's operating system is thrown away and the halves are merged. */
    MERGE_HARDWARE,
    /** The applications are started from the upgraded system disk. */
    MERGE_START,
    /** Custom actions start what else is to run. */
    MERGE_START_ACTIONS("Start/Stop Application", "Start", "ExecuteMerge", false),
    /** The console starts again, from the upgraded system disk. */
    MERGE_CONSOLE,
    /** Custom actions save what changed on the old system disk. */
    MERGE_BACKUP_ACTIONS("Backup", "Backup", "ExecuteMerge", false),
    /** The custom actions of the request to keep the upgrade. */
    COMMIT_ACTIONS("", "", "Commit", true),
    /** That request is carried out: the resync is launched. */
    COMMIT,
    /** The custom actions of the request to go back. */
    ABORT_ACTIONS("", "", "Abort", true),
    /** The Upgrade Side is shut down. */
    ABORT_SPLIT,
    /** The upgraded system is shut down. */
    ABORT_SHUTDOWN,
    /** The original system starts. */
    ABORT_BOOT,
    /** The half that was given up joins the system again. */
    ABORT_REJOIN,
    /** Custom actions start what a merge that came to nothing had stopped. */
    ABORT_START_ACTIONS("Start/Stop Application", "Start", "Abort", false),
    /** Everything is cleaned up. */
    FINISH,
    /** The custom actions of the state that is reached by it. */
    FINISH_ACTIONS("", "", "Idle", true);

    private final String type;
    private final String asks;
    private final String request;
    private final boolean advanced;

    Phase() {
        this("", "", "", false);
    }

    /**
     * A phase in which custom actions run.
     *
     * @param type those that it is about
     * @param asks the request that these find in their environment
     * @param request the request that is carried out
     * @param advanced whether the state is switched here, so that advanced actions run too
     */
    Phase(String type, String asks, String request, boolean advanced) {
        this.type = type;
        this.asks = asks;
        this.request = request;
        this.advanced = advanced;
    }

    /** The type of custom actions that it is about, or empty. */
    String type() {
        return type;
    }

    /** The request that these find in their environment. */
    String asks() {
        return asks;
    }

    /** The request that is carried out. */
    String request() {
        return request;
    }

    /** Whether advanced actions run too. */
    boolean advanced() {
        return advanced;
    }

    /** Whether custom actions run in it, and nothing else. */
    boolean acts() {
        return !request.isEmpty();
    }
}
