package dev.rehearse.copyservices;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A management server to a storage system, about one session.
 *
 * @param op what to do
 * @param session its number
 * @param from the server's id, to which is answered
 */
record ToStorage(Op op, int session, int from) implements Signal {

    /** What a storage system can be told. */
    enum Op {
        /** Copy what the other site has not, then every write. */
        ESTABLISH,
        /** Copy, but never claim that source and copy are the same. */
        ESTABLISH_GC,
        /** Stop copying; of a synchronous session also hold the hosts. */
        FREEZE,
        /** Stop copying, whatever the copies are worth. */
        STOP,
        /** Let the hosts write again. */
        RUN,
        /** Let hosts write to the copies. */
        RECOVER,
        /** Forget the relation. */
        TERMINATE,
        /** Say how things are. */
        QUERY
    }

    @Override
    public void encode(Encoder out) {
        out.word(op).number(session).number(from);
    }
}
