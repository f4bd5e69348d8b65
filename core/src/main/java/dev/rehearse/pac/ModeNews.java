package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The PSOR to the regions of a PAC: its mode.
 *
 * @param pac version of the PAC
 * @param mode {@link PacMode#ABSENT} if its stores are gone
 */
record ModeNews(long pac, PacMode mode) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(pac).part(mode);
    }
}
