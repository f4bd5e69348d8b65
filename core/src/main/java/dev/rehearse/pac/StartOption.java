package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/** How a region is started ("Starting a PAC", "Incompatible Upgrade Process"). */
enum StartOption implements Encodable {
    /** {@code /s:w}: joins the PAC and keeps what the SORs hold. */
    WARM,
    /** {@code /s:c}: wipes each SOR of the PAC first, unless the PAC looks active. */
    COLD,
    /** {@code /s:u}: makes a new PAC beside the old one. */
    UPGRADE,
    /** No option: what the system initialisation table says, which is taken to be warm. */
    UNSPECIFIED;

    @Override
    public void encode(Encoder out) {
        out.word(this);
    }
}
