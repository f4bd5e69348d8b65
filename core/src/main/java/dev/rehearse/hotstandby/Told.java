package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a server has told others last, so that it tells changes only.
 *
 * @param begun whether it has told anything
 * @param accepts whether it accepts writes
 * @param offers what it offers to clients
 * @param heldFrom where the held log begins, or {@link Log#STREAMED} if none
 * @param heldRate commits a second by which it grows
 * @param pending commits that hang
 */
public record Told(boolean begun, boolean accepts, Offer offers, long heldFrom, long heldRate, long pending)
        implements Encodable {

    static final Told NOTHING = new Told(false, false, Offer.NOTHING, Log.STREAMED, 0, 0);

    /**
     * What a server offers to clients.
     *
     * @param writes whether it accepts them and answers
     * @param reads whether it answers them
     * @param slow whether it is slower than usual
     * @param code what a refused write is told
     */
    public record Offer(boolean writes, boolean reads, boolean slow, int code) implements Encodable {

        static final Offer NOTHING = new Offer(false, false, false, 0);

        @Override
        public void encode(Encoder out) {
            out.flag(writes).flag(reads).flag(slow).number(code);
        }
    }

    @Override
    public void encode(Encoder out) {
        out.flag(begun)
                .flag(accepts)
                .part(offers)
                .number(heldFrom)
                .number(heldRate)
                .number(pending);
    }
}
