package dev.rehearse.hotstandby;

import dev.rehearse.site.control.Watch;
import org.jspecify.annotations.Nullable;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * What a server is asked to do and what it has told.
 *
 * @param settings what can be changed while it runs
 * @param users what clients ask of it
 * @param told what it has told others last
 * @param pace commits a second that a catchup was planned with, or -1 if none was
 * @param watch who waits for another answer, or null
 */
public record Standing(Settings settings, Users users, Told told, long pace, @Nullable Watch watch)
        implements Encodable {

    Standing with(Settings next) {
        return new Standing(next, users, told, pace, watch);
    }

    Standing with(Users next) {
        return next.equals(users) ? this : new Standing(settings, next, told, pace, watch);
    }

    Standing with(Told next) {
        return next.equals(told) ? this : new Standing(settings, users, next, pace, watch);
    }

    Standing pace(long next) {
        return next == pace ? this : new Standing(settings, users, told, next, watch);
    }

    Standing watched(@Nullable Watch by) {
        return new Standing(settings, users, told, pace, by);
    }

    @Override
    public void encode(Encoder out) {
        out.part(settings).part(users).part(told).number(pace).part(watch);
    }
}
