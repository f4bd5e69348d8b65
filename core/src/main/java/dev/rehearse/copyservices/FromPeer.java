package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * One management server to the other.
 *
 * @param topic what it is about
 * @param code why something is refused, 0 otherwise
 * @param sender who says it
 * @param content of the sender's database, if that is what it is about
 */
record FromPeer(Topic topic, int code, Sender sender, @Nullable Repository content) implements Signal {

    /**
     * Who says it.
     *
     * @param state the sender's
     * @param level its software level
     * @param port its port for high availability
     */
    record Sender(ServerState state, long level, long port) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.word(state).number(level).number(port);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.word(topic).number(code).part(sender).part(content);
    }
}
