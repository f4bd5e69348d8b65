package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/**
 * A management server asks a storage system how things are with several sessions at once; it gets a {@link StorageReport}.
 *
 * @param sessions about which
 * @param from the server's id
 */
record StorageInquiry(List<Subject> sessions, int from) implements Signal {

    /**
     * A session.
     *
     * @param number its number
     */
    record Subject(int number) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(number);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.parts(sessions).number(from);
    }
}
