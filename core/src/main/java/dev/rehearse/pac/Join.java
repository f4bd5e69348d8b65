package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A region asks the PSOR to be admitted to its PAC.
 *
 * @param region its component
 * @param level its product version
 * @param option how it is started
 * @param relaxed whether {@code ES_PAC_MIN_COMP_CHECK=YES} is set
 * @param attempt comes back in the answer
 */
record Join(int region, long level, StartOption option, boolean relaxed, int attempt) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(region).number(level).part(option).flag(relaxed).number(attempt);
    }
}
