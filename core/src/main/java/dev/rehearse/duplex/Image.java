package dev.rehearse.duplex;

import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A running copy of the operating system. The system has one; while it is split the Upgrade Side has another.
 *
 * @param os how it is
 * @param deaf whether it answers nothing any more, which the console notices after a while
 * @param remote whether a remote session to it is open
 * @param faults what will go wrong with it next
 * @param job what somebody does in it, or null
 */
public record Image(PartnerState os, boolean deaf, boolean remote, Faults faults, @Nullable Job job)
        implements Encodable {

    /** No operating system at all. */
    static final Image NONE = new Image(PartnerState.DC_ON, false, false, Faults.NONE, null);

    /**
     * What will go wrong.
     *
     * @param boot whether the next start does not come to an end
     * @param install whether the installation that runs, or the next one, fails
     * @param wrong whether it is one of the level that was there before
     */
    public record Faults(boolean boot, boolean install, boolean wrong) implements Encodable {

        static final Faults NONE = new Faults(false, false, false);

        @Override
        public void encode(Encoder out) {
            out.flag(boot).flag(install).flag(wrong);
        }
    }

    /**
     * An installation or a test.
     *
     * @param install whether it is an installation
     * @param level what is being installed, as a number; 0 for a test
     * @param from who ordered it
     * @param number the order's number
     */
    public record Job(boolean install, long level, int from, int number) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(install).number(level).number(from).number(number);
        }
    }

    static Image up() {
        return new Image(PartnerState.OS_UP, false, false, Faults.NONE, null);
    }

    boolean isUp() {
        return os == PartnerState.OS_UP && !deaf;
    }

    Transition<PartnerState, PartnerEvent> entry(PartnerEvent event) {
        return PartnerDiagram.TABLE.on(os, event);
    }

    /** The image after an event. What is no longer up has no session, and is not deaf but gone. */
    Image on(PartnerEvent event) {
        PartnerState to = entry(event).to();
        boolean stays = to == os || event == PartnerEvent.UNANSWERED;
        return new Image(to, stays && deaf, remote && to == PartnerState.OS_UP, faults, job);
    }

    Image deafened() {
        return new Image(os, true, remote, faults, job);
    }

    Image remote(boolean open) {
        return new Image(os, deaf, open, faults, job);
    }

    Image with(Faults next) {
        return new Image(os, deaf, remote, next, job);
    }

    Image with(@Nullable Job next) {
        return new Image(os, deaf, remote, faults, next);
    }

    @Override
    public void encode(Encoder out) {
        out.word(os).flag(deaf).flag(remote).part(faults).part(job);
    }
}
