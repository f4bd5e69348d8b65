package dev.rehearse.pac;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A host to the PAC's desk: which product version its command prompt has.
 *
 * @param host its component
 * @param level 0 if there is none that can be used
 */
record ProductNews(int host, long level) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(host).number(level);
    }
}
