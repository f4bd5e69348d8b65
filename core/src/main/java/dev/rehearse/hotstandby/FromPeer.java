package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A message of one server to the other.
 *
 * @param topic what it is about
 * @param code a refusal's number; for RESET and SILENCE the commits in flight that did arrive; otherwise 0
 * @param since when it became so
 * @param content what the sender has, where it matters
 */
record FromPeer(Topic topic, long code, long since, @Nullable Content content) implements Signal {

    /**
     * What a server has.
     *
     * @param state its state
     * @param level the software level that runs
     * @param keptFrom where the log that it keeps begins
     * @param database its database
     */
    record Content(HsbState state, long level, long keptFrom, Database database) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.word(state).number(level).number(keptFrom).part(database);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.word(topic).number(code).time(since).part(content);
    }
}
