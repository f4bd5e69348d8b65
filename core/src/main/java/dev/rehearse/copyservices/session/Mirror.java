package dev.rehearse.copyservices.session;

import dev.rehearse.copyservices.session.Piece.Phase;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;

/** A session across its storage systems: what the pieces, taken together, are. */
public final class Mirror {

    private Mirror() {}

    /**
     * Whether the copies, taken together, are those of one moment. Synchronous copies are if no host could write again
     * anywhere before copying had stopped everywhere: a write that depends on another is then never copied without it.
     * Asynchronous ones are formed into consistent groups by the storage systems themselves.
     *
     * @param sources the pieces from which is copied
     */
    public static boolean consistent(List<Piece> sources, boolean synchronous) {
        long lastStop = Long.MIN_VALUE;
        long firstWrite = Encoder.NEVER;
        for (Piece piece : sources) {
            if (!piece.complete()) {
                return false;
            }
            lastStop = Math.max(lastStop, piece.stopped());
            firstWrite = Math.min(firstWrite, piece.resumed());
        }
        return !sources.isEmpty() && (!synchronous || all(sources, Phase.DUPLEX) || lastStop <= firstWrite);
    }

    /** Whether every piece is in a phase. */
    public static boolean all(List<Piece> pieces, Phase phase) {
        for (Piece piece : pieces) {
            if (piece.phase() != phase) {
                return false;
            }
        }
        return true;
    }

    /** Whether any piece is in a phase. */
    public static boolean any(List<Piece> pieces, Phase phase) {
        for (Piece piece : pieces) {
            if (piece.phase() == phase) {
                return true;
            }
        }
        return false;
    }

    /** What the hardware is found to be. */
    public static SessionEvent found(List<Piece> sources, List<Piece> targets) {
        if (all(targets, Phase.RECOVERED) && !targets.isEmpty()) {
            return SessionEvent.FOUND_TARGET_AVAILABLE;
        }
        if (all(sources, Phase.SIMPLEX)) {
            return SessionEvent.FOUND_DEFINED;
        }
        if (all(sources, Phase.SUSPENDED)) {
            return SessionEvent.FOUND_SUSPENDED;
        }
        if (any(sources, Phase.SUSPENDED) || any(sources, Phase.SIMPLEX)) {
            return SessionEvent.FOUND_PARTIAL;
        }
        return all(sources, Phase.DUPLEX) ? SessionEvent.FOUND_PREPARED : SessionEvent.FOUND_PREPARING;
    }
}
