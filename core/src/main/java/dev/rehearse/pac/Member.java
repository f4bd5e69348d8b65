package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * The entry of a region in a PAC.
 *
 * @param region its component
 * @param state of the entry
 * @param level the region's product version
 * @param lastPing when it pinged last; {@link Encoder#NEVER} as long as it pings
 */
record Member(int region, MemberState state, long level, long lastPing) implements Encodable {

    /** Whether it pings, or has done so within that time. */
    boolean fresh(long now, long staleAfter) {
        return lastPing == Encoder.NEVER || now - lastPing < staleAfter;
    }

    /** Whether its region is alive. */
    boolean pings() {
        return lastPing == Encoder.NEVER;
    }

    Member after(MemberState.Event event) {
        MemberState to = MemberState.TABLE.on(state, event).to();
        return new Member(region, to, level, lastPing);
    }

    Member pinged(long when) {
        return new Member(region, state, level, when);
    }

    @Override
    public void encode(Encoder out) {
        out.number(region).part(state).number(level).time(lastPing);
    }
}
