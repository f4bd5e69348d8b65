package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The PSOR's answer to {@link Join}.
 *
 * @param code 0 if admitted, otherwise why not
 * @param pac the version of the PAC
 * @param mode its mode
 * @param warmed whether a cold start was made a warm one
 * @param attempt of the question
 * @param binaries program binaries that it has to fetch
 */
record Joined(int code, long pac, PacMode mode, boolean warmed, int attempt, int binaries) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(code).number(pac).part(mode).flag(warmed).number(attempt).number(binaries);
    }
}
