package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.List;

/** What is the matter with a system, as far as it decides which commands are worth typing. */
final class DuplexPlight {

    private final Plan plan;
    private final Memory memory;
    private final Images images;

    DuplexPlight(Plan plan, Memory memory) {
        this.plan = plan;
        this.memory = memory;
        this.images = memory.images();
    }

    boolean system(int disk) {
        Part part = plan.parts(DuplexParameters.DISK).get(disk);
        return !part.value("use").text().equals("data");
    }

    /** Whether an element is on its way. */
    boolean passes() {
        boolean passes = false;
        for (Half half : memory.halves()) {
            passes |= half.cpu().state().passing() || half.io().state().passing();
        }
        return passes;
    }

    /** Whether a resync runs, or is about to. */
    boolean copies() {
        boolean copies = false;
        for (Bay bay : memory.bays()) {
            copies |= bay.mirror().target() >= 0 || (bay.mirror().candidate() >= 0 && !images.split());
        }
        return copies;
    }

    /** Whether half an installation is on any system disk. */
    boolean torn() {
        boolean torn = false;
        for (int i = 0; i < memory.bays().size(); i++) {
            Bay bay = memory.bays().get(i);
            torn |= system(i) && (bay.copy(0).torn() || bay.copy(1).torn());
        }
        return torn;
    }

    /** Whether half an installation is what the system runs. */
    boolean halfUsed() {
        boolean half = false;
        for (int i = 0; i < memory.bays().size(); i++) {
            half |= system(i) && memory.bays().get(i).used().torn();
        }
        return half;
    }

    /**
     * Whether an application does not run that could be started: users come first. What a merge or an abort stopped is started when that
     * is retried.
     */
    boolean idle() {
        SessionState state = memory.session().state();
        boolean retried = state == SessionState.MERGE_BROKEN || state == SessionState.ABORT_BROKEN;
        boolean idle = false;
        for (Application application : memory.software().applications()) {
            idle |= application.state() == AppState.STOPPED || application.state() == AppState.FAILED;
        }
        return idle && startable() && !retried;
    }

    /** Whether an application is down, be it that it cannot be started either. */
    boolean unserved() {
        boolean unserved = false;
        for (Application application : memory.software().applications()) {
            unserved |= application.state() != AppState.RUNNING && application.state() != AppState.STARTING;
        }
        return unserved;
    }

    /** Whether applications have what they need. */
    boolean startable() {
        return images.system().isUp() && (images.mounted() || dataServe());
    }

    private boolean dataServe() {
        boolean serve = memory.externals().isEmpty();
        for (int i = 0; i < memory.bays().size(); i++) {
            serve &= system(i) || serves(i);
        }
        return serve;
    }

    private boolean serves(int disk) {
        Mirror mirror = memory.bays().get(disk).mirror();
        return mirror.inSync(0) || mirror.inSync(1);
    }

    /** Whether the system is down and no restart brings it back: what it needs to run is not there. */
    boolean lost() {
        PartnerState os = images.system().os();
        boolean hosted = false;
        boolean disks = true;
        for (int side = 0; side < 2; side++) {
            boolean mine = !images.split() || side == images.home();
            OpState cpu = memory.halves().get(side).cpu().state();
            hosted |= mine && (cpu.inService() || cpu.passing());
        }
        for (int i = 0; i < memory.bays().size(); i++) {
            disks &= serves(i) || !system(i);
        }
        boolean down = os != PartnerState.OS_UP && !os.onItsWay();
        return down && (!(hosted && disks) || stranded());
    }

    /** Whether an abort cannot go back: the disk with the original system is broken, or a new one is in its place. */
    private boolean stranded() {
        boolean stranded = false;
        for (int i = 0; i < memory.bays().size(); i++) {
            Bay bay = memory.bays().get(i);
            boolean kept = bay.mirror().member(images.home()).works()
                    && !bay.copy(images.home()).torn();
            stranded |= system(i) && !kept;
        }
        return stranded && memory.session().state() == SessionState.ABORT_BROKEN && !images.split();
    }

    /** Whether a system disk is not as in its backup: then it can be worth putting that back. */
    boolean restorable() {
        boolean restorable = false;
        for (int i = 0; i < memory.bays().size(); i++) {
            Bay bay = memory.bays().get(i);
            boolean other = bay.used().torn() || bay.used().level() != bay.backupLevel();
            restorable |= system(i) && bay.backup() >= 0 && other;
        }
        boolean idle = memory.session().state() == SessionState.IDLE && !images.split();
        return restorable && (idle || stranded());
    }

    /** Whether the copy of a disk that counts is broken, or is to be given up; while it is only out of reach there is hope. */
    boolean gone(int disk) {
        Bay bay = memory.bays().get(disk);
        boolean gone = true;
        for (int side = 0; side < 2; side++) {
            boolean away = bay.mirror().member(side).state() == MemberState.MISSING;
            gone &= !(away && bay.copy(side).current());
        }
        return gone;
    }

    static boolean any(Half half, OpState state) {
        return half.cpu().state() == state || half.io().state() == state;
    }

    /** Whether somebody can bring an element up. */
    static boolean down(Element element, boolean below) {
        List<OpState> states = List.of(OpState.REMOVED, OpState.BROKEN, OpState.OFFLINE, OpState.STOPPED);
        return !below && states.contains(element.state());
    }
}
