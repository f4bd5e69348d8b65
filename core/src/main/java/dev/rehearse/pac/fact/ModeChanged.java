package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * A PAC is in another mode in the PSOR.
 *
 * @param pac name and version
 * @param mode from now on; {@code absent} if its stores are gone
 * @param asked whether somebody asked for it and was told that it is done; otherwise it was lost
 */
public record ModeChanged(String pac, String mode, boolean asked) implements Remark {

    @Override
    public String words() {
        return asked ? "has " + pac + " in mode " + mode : "has lost writes: " + pac + " is in mode " + mode;
    }
}
