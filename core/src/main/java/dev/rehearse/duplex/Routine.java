package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A custom action.
 *
 * @param faults what is wrong with its program
 * @param last the phase in which it ran last since the request was made, or null
 */
public record Routine(Faults faults, @Nullable Phase last) implements Encodable {

    /** A program that works and has not run. */
    static final Routine READY = new Routine(Faults.NONE, null);

    /**
     * What is wrong with a program, until somebody fixes it.
     *
     * @param fails whether it ends with an exit value other than 0
     * @param hangs whether it does not end
     */
    public record Faults(boolean fails, boolean hangs) implements Encodable {

        static final Faults NONE = new Faults(false, false);

        @Override
        public void encode(Encoder out) {
            out.flag(fails).flag(hangs);
        }
    }

    Routine with(Faults next) {
        return new Routine(next, last);
    }

    Routine ran(@Nullable Phase phase) {
        return new Routine(faults, phase);
    }

    @Override
    public void encode(Encoder out) {
        out.part(faults).word(last);
    }
}
