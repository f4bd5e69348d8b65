package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * A storage system to a management server: an answer, or news.
 *
 * @param box the storage system's number
 * @param session the session's number
 * @param piece how things are there
 */
record FromStorage(int box, int session, Piece piece) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(box).number(session).part(piece);
    }
}
