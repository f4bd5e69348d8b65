package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Stupor;
import org.jspecify.annotations.Nullable;

/**
 * What a management server stands on.
 *
 * @param hostUp whether its host runs
 * @param level the installed level, as a number
 * @param whole whether what is installed can be started
 * @param role the role that is written on disk, to which it comes up
 * @param ills what is wrong
 * @param weighs what weighs on it though it runs; null if nothing does
 */
record Machine(boolean hostUp, long level, boolean whole, ServerState role, Ills ills, @Nullable Burden weighs)
        implements Encodable {

    /**
     * What faults have left behind.
     *
     * @param start whether the start that runs, or else the next one, fails
     * @param synchronization whether the synchronization that runs, or else the next one, breaks off
     * @param defect whether the installed level is defective
     * @param paths faults that keep it from the storage systems
     */
    record Ills(boolean start, boolean synchronization, boolean defect, int paths) implements Encodable {

        static final Ills NONE = new Ills(false, false, false, 0);

        Ills start(boolean fails) {
            return new Ills(fails, synchronization, defect, paths);
        }

        Ills synchronization(boolean fails) {
            return new Ills(start, fails, defect, paths);
        }

        Ills defect(boolean is) {
            return new Ills(start, synchronization, is, paths);
        }

        Ills paths(int more) {
            return new Ills(start, synchronization, defect, Math.max(0, paths + more));
        }

        @Override
        public void encode(Encoder out) {
            out.flag(start).flag(synchronization).flag(defect).number(paths);
        }
    }

    Machine hostUp(boolean up) {
        return new Machine(up, level, whole, role, ills, weighs);
    }

    Machine installed(long newLevel, boolean complete) {
        return new Machine(hostUp, newLevel, complete, role, ills, weighs);
    }

    Machine role(ServerState newRole) {
        return new Machine(hostUp, level, whole, newRole, ills, weighs);
    }

    Machine with(Ills newIlls) {
        return new Machine(hostUp, level, whole, role, newIlls, weighs);
    }

    Machine with(Burden burden) {
        return new Machine(hostUp, level, whole, role, ills, burden.equals(Burden.NONE) ? null : burden);
    }

    /** What weighs on it. */
    Burden burden() {
        return weighs == null ? Burden.NONE : weighs;
    }

    Stupor stupor() {
        return burden().stupor();
    }

    /** Whether it answers nobody. */
    boolean hangs() {
        return weighs != null && weighs.stupor().holds();
    }

    boolean reachesStorage() {
        return ills.paths() == 0;
    }

    @Override
    public void encode(Encoder out) {
        out.flag(hostUp).number(level).flag(whole).word(role).part(ills).part(weighs);
    }
}
