package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.code.Encoder;

/**
 * The time of a scheduled task has come; told to every management server, for each has the schedule and a clock.
 *
 * @param task its number
 * @param session the session that it is about
 * @param command what it does
 * @param instance counted from the start of the run
 * @param clock to whom is told that it was begun
 */
record TaskDue(int task, int session, SessionCommand command, long instance, int clock) implements Signal {

    @Override
    public void encode(Encoder out) {
        out.number(task).number(session).word(command).number(instance).number(clock);
    }
}
