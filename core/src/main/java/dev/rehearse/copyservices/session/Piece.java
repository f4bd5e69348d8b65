package dev.rehearse.copyservices.session;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a storage system knows of a session: how the volumes of it that are here are copied, or have been.
 *
 * @param phase how far copying is
 * @param complete whether the copies are those of one moment, so that they could be used
 * @param held whether hosts that write are kept waiting (extended long busy)
 * @param stopped when copying stopped last, {@link Encoder#NEVER} if it has not
 * @param resumed when hosts could write again after that, {@link Encoder#NEVER} if they cannot yet
 */
public record Piece(Phase phase, boolean complete, boolean held, long stopped, long resumed) implements Encodable {

    /** How far copying is. */
    public enum Phase {
        /** There is no relation. */
        SIMPLEX,
        /** What was not copied yet is on its way. */
        COPY_PENDING,
        /** Every write is copied. */
        DUPLEX,
        /** Nothing is copied. */
        SUSPENDED,
        /** Hosts may write to what were the copies. */
        RECOVERED
    }

    /** No relation. */
    public static final Piece NONE = new Piece(Phase.SIMPLEX, false, false, Encoder.NEVER, Encoder.NEVER);

    /** Copies what is missing. */
    public static Piece copying() {
        return new Piece(Phase.COPY_PENDING, false, false, Encoder.NEVER, Encoder.NEVER);
    }

    /** Copies every write. */
    public static Piece duplex() {
        return new Piece(Phase.DUPLEX, true, false, Encoder.NEVER, Encoder.NEVER);
    }

    /** Has stopped copying at a moment; hosts wait, or go on at once. */
    public Piece suspended(long now, boolean hold, boolean keepsComplete) {
        return new Piece(Phase.SUSPENDED, complete && keepsComplete, hold, now, hold ? Encoder.NEVER : now);
    }

    /** Lets hosts write again. */
    public Piece released(long now) {
        return held ? new Piece(phase, complete, false, stopped, now) : this;
    }

    /** What hosts may write to from now on. */
    public static Piece recovered(long now) {
        return new Piece(Phase.RECOVERED, false, false, now, now);
    }

    /** Whether it copies. */
    public boolean copies() {
        return phase == Phase.DUPLEX || phase == Phase.COPY_PENDING;
    }

    @Override
    public void encode(Encoder out) {
        out.word(phase).flag(complete).flag(held).time(stopped).time(resumed);
    }
}
