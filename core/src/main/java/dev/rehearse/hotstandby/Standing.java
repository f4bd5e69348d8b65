package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a server is asked to do.
 *
 * @param settings what can be changed while it runs
 * @param users what clients ask of it
 * @param pace commits a second that a catchup was planned with, or -1 if none was
 */
public record Standing(Settings settings, Users users, long pace) implements Encodable {

    Standing with(Settings next) {
        return new Standing(next, users, pace);
    }

    Standing with(Users next) {
        return next.equals(users) ? this : new Standing(settings, next, pace);
    }

    Standing pace(long next) {
        return next == pace ? this : new Standing(settings, users, next);
    }

    @Override
    public void encode(Encoder out) {
        out.part(settings).part(users).number(pace);
    }
}
