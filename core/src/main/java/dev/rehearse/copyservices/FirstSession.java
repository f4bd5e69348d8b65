package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.site.plan.Part;

/** What servers have written down of a session when the run starts, and what storage systems know of it. */
final class FirstSession {

    private FirstSession() {}

    static SessionState state(Part session) {
        return SessionState.shown(session.value(CsmParameters.STATE).text());
    }

    /** What a server that knows the session has written down. */
    static SessionRecord record(Part session) {
        SessionState state = state(session);
        String said = session.value(CsmParameters.RECOVERABLE).text();
        boolean usable = state == SessionState.PREPARED
                || state == SessionState.SUSPENDED
                || state == SessionState.TARGET_AVAILABLE;
        SessionRecord record = SessionRecord.in(
                        state, said.equals(CsmParameters.AS_USUAL) ? usable : said.equals("yes"))
                .heading(
                        reversed(session),
                        session.value(CsmParameters.CONFIRMED).isYes());
        return session.value(CsmParameters.STUCK).isYes() ? record.orphaned() : record;
    }

    static boolean reversed(Part session) {
        return session.value(CsmParameters.REVERSED).isYes();
    }

    /**
     * What a storage system knows of a session.
     *
     * @param site at which it is
     * @param first whether it is the first of its site
     */
    static Piece piece(Part session, long site, boolean first) {
        if (!SessionType.named(session.value("type").text()).isMirror()) {
            return Piece.NONE;
        }
        boolean source = (site == 1) != reversed(session);
        SessionState known = known(session);
        if (!source) {
            return known == SessionState.TARGET_AVAILABLE ? Piece.recovered(0) : Piece.NONE;
        }
        boolean lame = session.value(CsmParameters.RECOVERABLE).text().equals("no");
        Piece copied = lame ? Piece.copying() : Piece.duplex();
        return switch (known) {
            case PREPARED -> Piece.duplex();
            case PREPARING -> Piece.copying();
            case SUSPENDED, TARGET_AVAILABLE -> copied.suspended(0, false, true);
            case SUSPENDED_PARTIAL -> first ? copied.suspended(0, false, true) : Piece.duplex();
            default -> Piece.NONE;
        };
    }

    /** What the hardware is: as the session says, or in the midst of a command as it was before. */
    private static SessionState known(Part session) {
        String said = session.value(CsmParameters.HARDWARE).text();
        if (!said.equals(CsmParameters.AS_USUAL)) {
            return SessionState.shown(said);
        }
        SessionState state = state(session);
        return switch (state) {
            case SUSPENDING, FLASHING -> SessionState.PREPARED;
            case RECOVERING, TERMINATING -> SessionState.SUSPENDED;
            default -> state;
        };
    }
}
