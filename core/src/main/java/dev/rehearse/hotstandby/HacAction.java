package dev.rehearse.hotstandby;

import org.jspecify.annotations.Nullable;

/** What a High Availability Controller does to its server, by the tags of its log. */
enum HacAction {
    /** Compares both servers' log positions and sets its own PRIMARY ALONE if that has accepted more. */
    CHOOSE_SET_PRIMARY(null),
    /** Runs the start script. */
    START_SERVER(HsbCommand.START),
    /** Shuts it down, because an operator asked the controller for that. */
    SHUTDOWN_LOCAL(HsbCommand.SHUTDOWN_FORCE),
    /** Makes it the one primary. */
    SET_LOCAL_PRIMARY_ALONE(HsbCommand.HSB_SET_PRIMARY_ALONE),
    /** Makes it a secondary, because the other one is likely to be primary. */
    SET_LOCAL_SECONDARY_ALONE(HsbCommand.HSB_SET_SECONDARY_ALONE),
    /** Connects it with the other one. */
    CONNECT(HsbCommand.HSB_CONNECT),
    /** Sends the database to the other one. */
    NETCOPY(HsbCommand.HSB_NETCOPY);

    private final @Nullable HsbCommand command;

    HacAction(@Nullable HsbCommand command) {
        this.command = command;
    }

    /** What is sent to its server; null if it has to compare first. */
    @Nullable
    HsbCommand command() {
        return command;
    }

    /** Whether its server is still at it. */
    boolean runsWhile(HsbState state) {
        return switch (this) {
            case START_SERVER -> state == HsbState.BOOTING;
            case CONNECT -> state == HsbState.PRIMARY_CONNECTING || state == HsbState.PRIMARY_CATCHING_UP;
            case NETCOPY -> state == HsbState.PRIMARY_COPYING;
            default -> false;
        };
    }

    /** How one finds out what became of it; null if the answer to the command said so. */
    @Nullable
    HsbCommand question() {
        return switch (this) {
            case START_SERVER -> HsbCommand.HSB_STATE;
            case CONNECT -> HsbCommand.HSB_STATUS_CONNECT;
            case NETCOPY -> HsbCommand.HSB_STATUS_COPY;
            default -> null;
        };
    }
}
