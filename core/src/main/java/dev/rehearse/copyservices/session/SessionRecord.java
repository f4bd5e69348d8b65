package dev.rehearse.copyservices.session;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a management server has written down of a session; copied to the standby.
 *
 * @param state its state
 * @param flags what else the product shows of it
 */
public record SessionRecord(SessionState state, Flags flags) implements Encodable {

    /**
     * What the product shows of a session beside its state.
     *
     * @param recoverable whether the copies could be used
     * @param severe whether something failed
     * @param orphan whether the command under way was another server's, so that nobody drives it any more
     * @param globalCopy whether it was started by StartGC
     * @param reversed whether copies go from site 2 to site 1
     * @param confirmed whether somebody confirmed production at the other site
     */
    public record Flags(
            boolean recoverable,
            boolean severe,
            boolean orphan,
            boolean globalCopy,
            boolean reversed,
            boolean confirmed)
            implements Encodable {

        static final Flags NONE = new Flags(false, false, false, false, false, false);

        @Override
        public void encode(Encoder out) {
            out.flag(recoverable)
                    .flag(severe)
                    .flag(orphan)
                    .flag(globalCopy)
                    .flag(reversed)
                    .flag(confirmed);
        }
    }

    /** A session that begins in a state. */
    public static SessionRecord in(SessionState state, boolean recoverable) {
        return new SessionRecord(state, new Flags(recoverable, false, false, false, false, false));
    }

    /** In another state; nobody waits for anything any more, and a state that was reached clears what had failed. */
    public SessionRecord moved(SessionState to, boolean recoverable) {
        return new SessionRecord(
                to, new Flags(recoverable, false, false, flags.globalCopy, flags.reversed, flags.confirmed));
    }

    /** In the direction in which it was started, with production confirmed at the other site or not. */
    public SessionRecord heading(boolean reversed, boolean confirmed) {
        return new SessionRecord(
                state, new Flags(flags.recoverable, flags.severe, flags.orphan, flags.globalCopy, reversed, confirmed));
    }

    /** Started in a direction, as Global Copy or not. */
    public SessionRecord started(boolean globalCopy, boolean reverse) {
        return new SessionRecord(state, new Flags(flags.recoverable, false, false, globalCopy, reverse, false));
    }

    /** With something that failed. */
    public SessionRecord severe() {
        return new SessionRecord(
                state,
                new Flags(flags.recoverable, true, flags.orphan, flags.globalCopy, flags.reversed, flags.confirmed));
    }

    /** In the middle of a command that nobody drives. */
    public SessionRecord orphaned() {
        return new SessionRecord(
                state,
                new Flags(flags.recoverable, flags.severe, true, flags.globalCopy, flags.reversed, flags.confirmed));
    }

    /** With copies that could be used, or not. */
    public SessionRecord recoverable(boolean is) {
        return new SessionRecord(
                state, new Flags(is, flags.severe, flags.orphan, flags.globalCopy, flags.reversed, flags.confirmed));
    }

    /** Confirmed that production is at the other site. */
    public SessionRecord confirmed() {
        return new SessionRecord(
                state,
                new Flags(flags.recoverable, flags.severe, flags.orphan, flags.globalCopy, flags.reversed, true));
    }

    /** Whether the session is where nobody gets it on. */
    public boolean isStuck() {
        return flags.orphan && state.isTransitory();
    }

    /** Whether it shows an error: something failed, or nothing is copied any more. */
    public boolean isSevere() {
        return flags.severe || state == SessionState.SUSPENDED || state == SessionState.SUSPENDED_PARTIAL;
    }

    /** Inactive, Normal, Warning or Severe, as the icon shows it. */
    public String icon() {
        if (isSevere()) {
            return "Severe";
        }
        return switch (state) {
            case DEFINED -> "Inactive";
            case PREPARED, TARGET_AVAILABLE -> "Normal";
            default -> "Warning";
        };
    }

    @Override
    public void encode(Encoder out) {
        out.word(state).part(flags);
    }
}
