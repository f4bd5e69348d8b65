package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * The server process, its binaries, and the host as far as it matters to it.
 *
 * @param installed software level that is installed
 * @param whole whether that can be started: no installation is under way or was broken off
 * @param running software level that runs, or ran last
 * @param start how it was started last
 * @param ending whether it is shutting down
 * @param hostUp whether its host is up
 * @param spoilsBoot whether the next boot fails
 * @param spoilsCopy whether the next netcopy that it sends fails
 * @param weighs what weighs on it though it runs; null if nothing does
 */
public record ServerProcess(
        long installed,
        boolean whole,
        long running,
        HsbCommand start,
        boolean ending,
        boolean hostUp,
        boolean spoilsBoot,
        boolean spoilsCopy,
        @Nullable Burden weighs)
        implements Encodable {

    ServerProcess installed(long level, boolean newWhole) {
        return new ServerProcess(level, newWhole, running, start, ending, hostUp, spoilsBoot, spoilsCopy, weighs);
    }

    ServerProcess started(HsbCommand how) {
        return new ServerProcess(installed, whole, installed, how, false, hostUp, spoilsBoot, spoilsCopy, weighs);
    }

    ServerProcess ending(boolean now) {
        return new ServerProcess(installed, whole, running, start, now, hostUp, spoilsBoot, spoilsCopy, weighs);
    }

    ServerProcess hostUp(boolean now) {
        return new ServerProcess(installed, whole, running, start, ending, now, spoilsBoot, spoilsCopy, weighs);
    }

    ServerProcess spoils(boolean boot, boolean copy) {
        return new ServerProcess(installed, whole, running, start, ending, hostUp, boot, copy, weighs);
    }

    /** Whether it answers nobody. */
    boolean hangs() {
        return weighs != null && weighs.stupor().holds();
    }

    /** What weighs on it. */
    Burden burden() {
        return weighs == null ? Burden.NONE : weighs;
    }

    ServerProcess with(Burden burden) {
        Burden next = burden.equals(Burden.NONE) ? null : burden;
        return new ServerProcess(installed, whole, running, start, ending, hostUp, spoilsBoot, spoilsCopy, next);
    }

    @Override
    public void encode(Encoder out) {
        out.number(installed).flag(whole).number(running).word(start).flag(ending);
        out.flag(hostUp).flag(spoilsBoot).flag(spoilsCopy).part(weighs);
    }
}
