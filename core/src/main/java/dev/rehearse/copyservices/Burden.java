package dev.rehearse.copyservices;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Stupor;

/**
 * What weighs on a management server though it runs.
 *
 * @param pace how many times as long everything takes, in thousandths
 * @param stupor whether it hangs, and what it has missed
 */
record Burden(long pace, Stupor stupor) implements Encodable {

    static final Burden NONE = new Burden(1000, Stupor.NONE);

    Burden with(long factor) {
        return new Burden(factor, stupor);
    }

    Burden with(Stupor other) {
        return new Burden(pace, other);
    }

    @Override
    public void encode(Encoder out) {
        out.number(pace).part(stupor);
    }
}
