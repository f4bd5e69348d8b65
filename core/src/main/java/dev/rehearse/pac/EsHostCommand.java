package dev.rehearse.pac;

import dev.rehearse.site.control.Command;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does at a host's Micro Focus command prompt, and with its directory server. The PAC's name and the
 * address of the PSOR ({@code =MyPAC -sredis,host:port}) are left out: there is one of each.
 */
enum EsHostCommand implements Command {
    /** Which product is installed. Our words. */
    PRODUCT_STATE("product state", null),
    /** Compares the installed product with the PAC. */
    CHECK_COMPAT("caspac -aCheckCompat", CaspacAction.CHECK_COMPAT),
    /** The same with a PAC's name that does not exist. */
    CHECK_COMPAT_WRONG("caspac -aCheckCompat=WRONG", CaspacAction.WRONG_NAME),
    /** Lets the PAC of this product version take batch. */
    SET_RUNNING("caspac -aSetMode=Running", CaspacAction.SET_RUNNING),
    /** Lets the PAC of this product version take no more batch. */
    SET_QUIESCE("caspac -aSetMode=Quiesce", CaspacAction.SET_QUIESCE),
    /** Deletes the stores of older versions. */
    REM_OLD_PAC("caspac -aRemOldPAC", CaspacAction.REM_OLD_PAC),
    /** The same with a PAC's name that does not exist. */
    REM_OLD_PAC_WRONG("caspac -aRemOldPAC=WRONG", CaspacAction.WRONG_NAME),
    /** Deletes all that the SORs hold of the PAC of this product version. */
    INIT_PAC("caspac -aInitPac", CaspacAction.INIT_PAC),
    /** Puts a program binary into the PSOR. */
    LOAD("caspac -aLoad", CaspacAction.LOAD),
    /** Writes the directory server's configuration to a backup. */
    BACK_UP_MFDS("back up MFDS", null),
    /** Reads it back, with every region Stopped. */
    RESTORE_MFDS("restore MFDS", null),
    /** Reads it back as it was exported, with the status that each region had then. */
    IMPORT_MFDS("restore MFDS with statuses", null);

    private final String words;
    private final @Nullable CaspacAction action;

    EsHostCommand(String words, @Nullable CaspacAction action) {
        this.words = words;
        this.action = action;
    }

    @Override
    public String words() {
        return words;
    }

    /** What {@code caspac} does; null if it is another command. */
    @Nullable
    CaspacAction action() {
        return action;
    }

    /** A check of compatibility is work of its own each time. */
    @Override
    public boolean watched() {
        return this == PRODUCT_STATE;
    }

    @Override
    public Command question() {
        return this == CHECK_COMPAT ? this : PRODUCT_STATE;
    }
}
