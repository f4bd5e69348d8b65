package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The PSOR to the regions of a PAC: its mode.
 *
 * @param before version under which the regions know the PAC
 * @param pac version of the PAC from now on
 * @param mode {@link PacMode#ABSENT} if its stores are gone
 * @param deleted whether somebody has deleted them; otherwise Redis has lost them and nobody knows
 */
record ModeNews(long before, long pac, PacMode mode, boolean deleted) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(before).number(pac).part(mode).flag(deleted);
    }
}
