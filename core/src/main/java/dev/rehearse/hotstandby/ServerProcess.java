package dev.rehearse.hotstandby;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

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
 */
public record ServerProcess(
        long installed,
        boolean whole,
        long running,
        HsbCommand start,
        boolean ending,
        boolean hostUp,
        boolean spoilsBoot,
        boolean spoilsCopy)
        implements Encodable {

    ServerProcess installed(long level, boolean newWhole) {
        return new ServerProcess(level, newWhole, running, start, ending, hostUp, spoilsBoot, spoilsCopy);
    }

    ServerProcess started(HsbCommand how) {
        return new ServerProcess(installed, whole, installed, how, false, hostUp, spoilsBoot, spoilsCopy);
    }

    ServerProcess ending(boolean now) {
        return new ServerProcess(installed, whole, running, start, now, hostUp, spoilsBoot, spoilsCopy);
    }

    ServerProcess hostUp(boolean now) {
        return new ServerProcess(installed, whole, running, start, ending, now, spoilsBoot, spoilsCopy);
    }

    ServerProcess spoils(boolean boot, boolean copy) {
        return new ServerProcess(installed, whole, running, start, ending, hostUp, boot, copy);
    }

    @Override
    public void encode(Encoder out) {
        out.number(installed).flag(whole).number(running).word(start).flag(ending);
        out.flag(hostUp).flag(spoilsBoot).flag(spoilsCopy);
    }
}
