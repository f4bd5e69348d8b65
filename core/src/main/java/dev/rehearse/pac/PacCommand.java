package dev.rehearse.pac;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does to a PAC as a whole. A {@code caspac} action is typed on some host that has the product version
 * from which the manual asks for it; if no such host is left, it cannot be typed at all.
 */
enum PacCommand implements Command {
    /** The modes of the PACs of that name, as the console shows them. Our words. */
    STATE("PAC state", CaspacAction.SHOW, null),
    /** Mode Running for the PAC of this version. */
    SET_RUNNING("caspac -aSetMode=Running from a host at {level}", CaspacAction.SET_RUNNING, Quantity.LEVEL),
    /** Mode Quiesce for the PAC of this version. */
    SET_QUIESCE("caspac -aSetMode=Quiesce from a host at {level}", CaspacAction.SET_QUIESCE, Quantity.LEVEL),
    /** Deletes the stores of the versions before this one. */
    REM_OLD_PAC("caspac -aRemOldPAC from a host at {level}", CaspacAction.REM_OLD_PAC, Quantity.LEVEL),
    /** Lists the active jobs and tells whether one of them has no process. Our words. */
    JOBS("list active jobs", null, null),
    /** Takes jobs without a process off the list. Our words. */
    CANCEL_JOBS("cancel orphaned jobs", null, null),
    /** Has jobs without a process run again, which their owners must allow. Our words. */
    RESUBMIT_JOBS("resubmit orphaned jobs", null, null);

    private final String words;
    private final @Nullable CaspacAction action;
    private final @Nullable Quantity argument;

    PacCommand(String words, @Nullable CaspacAction action, @Nullable Quantity argument) {
        this.words = words;
        this.action = action;
        this.argument = argument;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return argument;
    }

    @Override
    public String part() {
        return action == null ? "jobs" : "";
    }

    /** What {@code caspac} does; null if it is about jobs. */
    @Nullable
    CaspacAction action() {
        return action;
    }

    @Override
    public boolean watched() {
        return this == STATE || this == JOBS;
    }

    @Override
    public Command question() {
        return action == null ? JOBS : STATE;
    }
}
