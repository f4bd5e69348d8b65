package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The Active Upgrade console and its session. What the session is survives the console's own end.
 *
 * @param state of the session
 * @param phase what the operation is doing, or null if none runs
 * @param step which of the custom actions of that phase runs, from 0
 * @param reason why the last operation is broken, 0 if it is not
 * @param report what the last readiness check found first, 0 if nothing, -1 if there was none
 * @param since when the system was split, or NEVER
 * @param desk what is around the session
 */
public record Session(
        SessionState state, @Nullable Phase phase, int step, int reason, int report, long since, Desk desk)
        implements Encodable {

    /**
     * What is around the session.
     *
     * @param faults faults of the console or its services that are not repaired
     * @param packageLocal whether the installer's package is on a system disk
     * @param utility whether a background utility holds adapters
     * @param rescued whether a backup action has saved what changed on the old system disk
     * @param verifying who is answered when the verification is over, or null
     */
    public record Desk(
            int faults, boolean packageLocal, boolean utility, boolean rescued, Image.@Nullable Job verifying)
            implements Encodable {

        Desk faults(int more) {
            return new Desk(Math.max(0, faults + more), packageLocal, utility, rescued, verifying);
        }

        Desk copied() {
            return new Desk(faults, true, utility, rescued, verifying);
        }

        Desk withoutUtility() {
            return new Desk(faults, packageLocal, false, rescued, verifying);
        }

        Desk rescued(boolean now) {
            return new Desk(faults, packageLocal, utility, now, verifying);
        }

        Desk verifying(Image.@Nullable Job job) {
            return new Desk(faults, packageLocal, utility, rescued, job);
        }

        @Override
        public void encode(Encoder out) {
            out.number(faults).flag(packageLocal).flag(utility).flag(rescued).part(verifying);
        }
    }

    Session with(SessionState newState, @Nullable Phase newPhase, int newReason) {
        return new Session(newState, newPhase, 0, newReason, report, since, desk);
    }

    Session moved(SessionState to) {
        return new Session(to, phase, step, reason, report, since, desk);
    }

    Session with(@Nullable Phase newPhase) {
        return new Session(state, newPhase, 0, reason, report, since, desk);
    }

    /** The next custom action of the phase. */
    Session stepped() {
        return new Session(state, phase, step + 1, reason, report, since, desk);
    }

    Session reported(int found) {
        return new Session(state, phase, step, reason, found, since, desk);
    }

    Session since(long time) {
        return new Session(state, phase, step, reason, report, time, desk);
    }

    Session with(Desk newDesk) {
        return new Session(state, phase, step, reason, report, since, newDesk);
    }

    @Override
    public void encode(Encoder out) {
        out.word(state)
                .word(phase)
                .number(step)
                .number(reason)
                .number(report)
                .time(since)
                .part(desk);
    }
}
