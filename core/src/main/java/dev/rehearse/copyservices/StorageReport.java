package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/**
 * A storage system says how things are with the sessions of which it was asked.
 *
 * @param news of each, in the order in which it was asked
 */
record StorageReport(List<FromStorage> news) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.parts(news);
    }
}
