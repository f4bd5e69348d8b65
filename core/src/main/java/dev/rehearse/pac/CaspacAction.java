package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** What {@code caspac} does ("Incompatible Upgrade Process", "Starting a PAC"). */
enum CaspacAction implements Encodable {
    /** Compares the installed product with what the PSOR says of the PAC; changes nothing. */
    CHECK_COMPAT,
    /** Mode Running for the PAC of the prompt's product version. */
    SET_RUNNING,
    /** Mode Quiesce for the PAC of the prompt's product version. */
    SET_QUIESCE,
    /** Deletes the stores of the PAC's older versions. */
    REM_OLD_PAC,
    /** Deletes all that the SORs hold of the PAC. */
    INIT_PAC,
    /** Puts a program binary into the PSOR. */
    LOAD,
    /** Any of them with a PAC's name that does not exist. */
    WRONG_NAME,
    /** Not an action of the product but what its console shows: the modes of all versions. */
    SHOW;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
