package dev.rehearse.duplex;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.Member;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.Priority;
import dev.rehearse.site.Ills;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a system remembers at the start of a run: everything is duplexed and runs, unless the plan says that the run begins in the
 * middle of something.
 */
final class FirstMemory {

    /** For how many seconds users have written when a run begins in the middle. */
    private static final long BEFORE = 3600;

    private final Plan plan;
    private final Wiring wiring;
    private final boolean healthy;
    private final List<Part> enclosures;
    private final Part console;

    private FirstMemory(Plan plan, Wiring wiring, boolean healthy) {
        this.plan = plan;
        this.wiring = wiring;
        this.healthy = healthy;
        this.enclosures = plan.parts(DuplexParameters.ENCLOSURE);
        this.console = plan.parts(DuplexParameters.CONSOLE).get(0);
    }

    /**
     * The memory.
     *
     * @throws Unfit if no enclosure is in service and yet an operating system is up
     */
    static Memory of(Plan plan, Wiring wiring) {
        return new FirstMemory(plan, wiring, false).memory();
    }

    /** That of the same system as scenarios find it, unless they say otherwise. */
    static Memory healthy(Plan plan, Wiring wiring) {
        return new FirstMemory(plan, wiring, true).memory();
    }

    private Memory memory() {
        Part home = enclosures.get(wiring.production());
        boolean serves = enclosures.stream().anyMatch(part -> says(part, Outset.STATE, "DUPLEX"));
        if (!serves && says(home, Outset.SYSTEM, PartnerState.OS_UP.words())) {
            String hint = "write state: DUPLEX for one of them";
            throw new Unfit(enclosures.get(0).name(), Outset.STATE, "no enclosure is in service", hint);
        }
        List<Bay> bays = bays();
        boolean before = false;
        for (Bay bay : bays) {
            before |=
                    bay.backup() >= 0 || !bay.copy(0).current() || !bay.copy(1).current();
        }
        Level written = Level.at(before ? BEFORE * wiring.load().writes() : 0);
        return new Memory(
                List.of(half(0), half(1)),
                images(),
                session(),
                bays,
                new Memory.Software(applications(), routines()),
                teams(),
                externals(),
                written.withRate(wiring.load().writes(), 0),
                false,
                Outlook.FINE,
                Watches.NONE);
    }

    /** What the plan says of a part, or what is usual if the system is to be healthy. */
    private String word(Part part, String attribute, String usual) {
        return healthy ? usual : part.value(attribute).text();
    }

    /** Whether the plan says that of a part; never if the system is to be healthy, but of what is usual. */
    private boolean says(Part part, String attribute, String word) {
        String usual = attribute.equals(Outset.SYSTEM) ? PartnerState.OS_UP.words() : "DUPLEX";
        return word(part, attribute, usual).equals(word);
    }

    private boolean split() {
        return says(console, Outset.SPLIT, "yes");
    }

    private Half half(int side) {
        Part part = enclosures.get(side);
        Half half = Half.of(OpState.DUPLEX);
        for (boolean processors : new boolean[] {true, false}) {
            String attribute = processors ? Outset.STATE : Outset.IO;
            OpState own = OpState.valueOf(word(part, attribute, "DUPLEX"));
            boolean paired = !split() && says(enclosures.get(1 - side), attribute, "DUPLEX");
            OpState state = own == OpState.DUPLEX && !paired ? OpState.SIMPLEX : own;
            int defects = Outset.names(word(part, Outset.DEFECTS, Outset.NONE), processors) ? 1 : 0;
            boolean below = Outset.names(word(part, Outset.BELOW, Outset.NONE), processors);
            Mtbf mtbf = below ? new Mtbf(Math.max(2, wiring.hardware().samples()), 0, 0) : Mtbf.CLEAR;
            half = half.with(processors, new Element(state, defects, mtbf, false));
            half = state == OpState.EMPTY && half.outages() == 0 ? half.outages(1) : half;
        }
        return says(part, Outset.VTM, Outset.BROKEN) ? half.vtm(1) : half;
    }

    private Images images() {
        int home = wiring.production();
        Image upgrade = split() ? image(enclosures.get(1 - home)) : Image.NONE;
        return new Images(split(), home, true, image(enclosures.get(home)), upgrade);
    }

    private Image image(Part enclosure) {
        PartnerState os = Outset.system(word(enclosure, Outset.SYSTEM, PartnerState.OS_UP.words()));
        boolean remote = os == PartnerState.OS_UP && says(enclosure, Outset.REMOTE, "yes");
        return new Image(os, false, remote, Image.Faults.NONE, null);
    }

    private Session session() {
        SessionState state = Outset.session(word(console, Outset.STATE, SessionState.IDLE.words()));
        boolean held = split();
        for (Part disk : plan.parts(DuplexParameters.DISK)) {
            for (int side = 0; side < 2; side++) {
                held |= says(disk, Outset.disk(side), MemberState.DISABLED.name());
            }
        }
        int reason = healthy ? 0 : (int) console.value(Outset.REASON).number();
        Session.Desk desk = new Session.Desk(
                says(console, Outset.RUNNING, "stopped") ? 1 : 0,
                console.value("package").text().equals("system disk"),
                console.value("HBA utility").isYes(),
                false,
                null);
        return new Session(state, null, 0, reason, -1, held ? 0 : Encoder.NEVER, desk);
    }

    private List<Bay> bays() {
        List<Bay> bays = new ArrayList<>();
        List<Part> disks = plan.parts(DuplexParameters.DISK);
        for (int i = 0; i < disks.size(); i++) {
            Part disk = disks.get(i);
            String backup = word(disk, Outset.BACKUP, "no");
            boolean none = backup.equals("no");
            long level = none ? 0 : Quantity.LEVEL.read(backup).number();
            List<Copy> copies = List.of(copy(disk, i, 0), copy(disk, i, 1));
            bays.add(new Bay(mirror(disk, i), copies, none ? -1 : 0, level, null, Surface.QUIET, Ills.NONE));
        }
        return List.copyOf(bays);
    }

    private Mirror mirror(Part disk, int index) {
        Priority priority = Priority.of(disk.value("resync priority").text());
        Mirror mirror = Mirror.duplex(priority);
        int target = -1;
        for (int side = 0; side < 2; side++) {
            MemberState state = MemberState.valueOf(word(disk, Outset.disk(side), MemberState.IN_SYNC.name()));
            boolean copied = state == MemberState.RESYNCING;
            mirror = mirror.with(side, new Member(copied ? MemberState.STALE : state, true, 0));
            target = copied ? side : target;
        }
        if (target < 0) {
            return mirror;
        }
        Mirror begun = mirror.begun(target, wiring.crew().disks().get(index).slot(), 0);
        long copied = begun.total() / 100 * disk.value(Outset.COPIED).number();
        return new Mirror(
                begun.first(), begun.second(), priority, Level.at(Math.min(copied, begun.total() - 1)), begun.total());
    }

    private Copy copy(Part disk, int index, int side) {
        Part enclosure = enclosures.get(side);
        boolean system = wiring.crew().disks().get(index).system();
        String format = word(disk, Outset.FORMAT, Outset.AS_LEVEL);
        boolean own = system || format.equals(Outset.AS_LEVEL);
        long level = own
                ? enclosure.value(Outset.LEVEL).number()
                : Quantity.LEVEL.read(format).number();
        String current = word(disk, Outset.CURRENT, Outset.BOTH);
        boolean counts = current.equals(Outset.BOTH) || current.equals("1" + side);
        boolean torn = system && says(enclosure, Outset.HALF, "yes");
        return new Copy(level, torn, counts ? Copy.CURRENT : 0, Copy.NO_DATA);
    }

    private List<Application> applications() {
        List<Application> applications = new ArrayList<>();
        List<Part> parts = plan.parts(DuplexParameters.APPLICATION);
        for (int i = 0; i < parts.size(); i++) {
            Wiring.AppPart app = wiring.crew().applications().get(i);
            String trouble = word(parts.get(i), Outset.TROUBLE, Outset.NONE);
            boolean both = trouble.equals(Outset.BOTH);
            boolean stop = both || trouble.equals("stop");
            Application.Faults faults = new Application.Faults(stop, both || trouble.equals("start"));
            AppState state = Outset.application(word(parts.get(i), Outset.STATE, AppState.RUNNING.words()));
            Application first = new Application(state, false, app.startUp(), app.startUp(), faults);
            boolean disabled = split() && app.controlled();
            applications.add(disabled ? first.type(1 - wiring.production(), StartUp.DISABLED) : first);
        }
        return List.copyOf(applications);
    }

    private List<Routine> routines() {
        List<Routine> routines = new ArrayList<>();
        for (Part part : plan.parts(DuplexParameters.ACTION)) {
            String trouble = word(part, Outset.TROUBLE, Outset.NONE);
            boolean fails = !trouble.equals(Outset.NONE);
            routines.add(new Routine(new Routine.Faults(fails, trouble.equals("hangs")), null));
        }
        return List.copyOf(routines);
    }

    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (Part part : plan.parts(DuplexParameters.TEAM)) {
            Team team = new Team(0, healthy || part.value("spans").isYes() ? 0 : 1);
            for (int side = 0; side < 2; side++) {
                team = team.count(side, says(part, Outset.adapter(side), Outset.BROKEN) ? 1 : 0);
            }
            teams.add(team);
        }
        return List.copyOf(teams);
    }

    private List<External> externals() {
        long level = enclosures.get(wiring.production()).value(Outset.LEVEL).number();
        List<External> externals = new ArrayList<>();
        for (Part part : plan.parts(DuplexParameters.EXTERNAL)) {
            Team paths = new Team(0, healthy || part.value("paths").number() > 1 ? 0 : 1);
            for (int side = 0; side < 2; side++) {
                paths = paths.count(side, says(part, Outset.path(side), Outset.BROKEN) ? 1 : 0);
            }
            externals.add(new External(paths, says(part, Outset.STORAGE, Outset.BROKEN) ? 1 : 0, level));
        }
        return List.copyOf(externals);
    }
}
