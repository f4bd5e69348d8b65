package dev.rehearse.rdr;

import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * One of the two disks of an RDR virtual disk.
 *
 * @param state what it is
 * @param known whether it is the disk that was here before, so that only what changed needs to be copied
 * @param latent areas that cannot be read, of which nobody knows
 */
public record Member(MemberState state, boolean known, int latent) implements Encodable {

    /** In sync and without a flaw. */
    public static final Member GOOD = new Member(MemberState.IN_SYNC, true, 0);

    /** The member after an event; the same object if it changes nothing. */
    public Member on(MemberEvent event) {
        Transition<MemberState, MemberEvent> entry = MemberDiagram.TABLE.on(state, event);
        if (!entry.moves()) {
            return this;
        }
        return switch (event) {
            case REPLACE -> new Member(entry.to(), false, 0);
            case RESYNCED -> new Member(entry.to(), true, 0); // every area was written
            default -> new Member(entry.to(), known, latent);
        };
    }

    /** With so many areas that cannot be read. */
    public Member withLatent(int areas) {
        return new Member(state, known, areas);
    }

    /** Whether the disk turns and answers, whatever it holds. */
    public boolean works() {
        return state != MemberState.FAILED && state != MemberState.MISSING;
    }

    @Override
    public void encode(Encoder out) {
        out.word(state).flag(known).number(latent);
    }
}
