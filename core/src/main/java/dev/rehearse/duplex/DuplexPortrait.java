package dev.rehearse.duplex;

import dev.rehearse.kernel.World;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import dev.rehearse.site.value.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A world as the plan of a run that begins with it: {@link FirstMemory} and {@link FirstMoves} the other way round. */
final class DuplexPortrait {

    private final Plan plan;
    private final World world;
    private final Memory memory;

    DuplexPortrait(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
        this.memory = memory(world);
    }

    static Memory memory(World world) {
        return (Memory) world.state(world.model().id(DuplexAssembly.SYSTEM));
    }

    /** The plan. */
    Plan plan() {
        Plan portrait = plan;
        for (int side = 0; side < 2; side++) {
            portrait = portrait.with(
                    plan.parts(DuplexParameters.ENCLOSURE).get(side).name(), enclosure(side));
        }
        portrait = portrait.with(plan.parts(DuplexParameters.CONSOLE).get(0).name(), console());
        List<Part> disks = plan.parts(DuplexParameters.DISK);
        for (int i = 0; i < disks.size(); i++) {
            portrait = portrait.with(disks.get(i).name(), disk(memory.bays().get(i)));
        }
        return software(paths(portrait));
    }

    private Plan software(Plan before) {
        Plan portrait = before;
        List<Part> applications = plan.parts(DuplexParameters.APPLICATION);
        for (int i = 0; i < applications.size(); i++) {
            Application application = memory.software().applications().get(i);
            Application.Faults faults = application.faults();
            String trouble = faults.stop() && faults.start()
                    ? Outset.BOTH
                    : faults.stop() ? "stop" : faults.start() ? "start" : Outset.NONE;
            portrait = portrait.with(
                    applications.get(i).name(),
                    Map.of(Outset.STATE, word(application.state().words()), Outset.TROUBLE, word(trouble)));
        }
        List<Part> actions = plan.parts(DuplexParameters.ACTION);
        for (int i = 0; i < actions.size(); i++) {
            Routine.Faults faults = memory.software().routines().get(i).faults();
            String trouble = faults.hangs() ? "hangs" : faults.fails() ? "fails" : Outset.NONE;
            portrait = portrait.with(actions.get(i).name(), Map.of(Outset.TROUBLE, word(trouble)));
        }
        return portrait;
    }

    private Plan paths(Plan before) {
        Plan portrait = before;
        List<Part> teams = plan.parts(DuplexParameters.TEAM);
        for (int i = 0; i < teams.size(); i++) {
            Team team = memory.teams().get(i);
            boolean spans = teams.get(i).value("spans").isYes();
            portrait = portrait.with(
                    teams.get(i).name(),
                    Map.of(
                            Outset.adapter(0), works(team.works(0)),
                            Outset.adapter(1), works(team.works(1) || !spans)));
        }
        List<Part> externals = plan.parts(DuplexParameters.EXTERNAL);
        for (int i = 0; i < externals.size(); i++) {
            External external = memory.externals().get(i);
            boolean one = externals.get(i).value("paths").number() < 2;
            portrait = portrait.with(
                    externals.get(i).name(),
                    Map.of(
                            Outset.path(0),
                            works(external.paths().works(0)),
                            Outset.path(1),
                            works(external.paths().works(1) || one),
                            Outset.STORAGE,
                            works(external.faults() == 0)));
        }
        return portrait;
    }

    private Map<String, Value> enclosure(int side) {
        Half half = memory.halves().get(side);
        Image image = memory.images().on(side);
        boolean torn = false;
        long level = 0;
        List<Part> disks = plan.parts(DuplexParameters.DISK);
        for (int i = disks.size() - 1; i >= 0; i--) {
            Copy copy = memory.bays().get(i).copy(side);
            boolean system = !disks.get(i).value("use").text().equals("data");
            torn |= system && copy.torn();
            level = system ? copy.level() : level;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Outset.STATE, word(begun(half.cpu().state())));
        values.put(Outset.IO, word(begun(half.io().state())));
        boolean[] defects = {half.cpu().defects() > 0, half.io().defects() > 0};
        values.put(Outset.DEFECTS, word(Outset.naming(defects[0], defects[1])));
        values.put(Outset.BELOW, word(Outset.naming(below(side, true), below(side, false))));
        values.put(Outset.VTM, works(half.vtmFaults() == 0));
        values.put(Outset.LEVEL, Quantity.LEVEL.read(Words.level(level)));
        values.put(Outset.HALF, flag(torn));
        values.put(Outset.SYSTEM, word(image.os().words()));
        values.put(Outset.INSTALLING, Quantity.TEXT.read(installing(image.job())));
        values.put(Outset.REMOTE, flag(image.remote()));
        return values;
    }

    private static String installing(Image.@Nullable Job job) {
        return job != null && job.install() ? Words.level(job.level()) : Outset.NOTHING;
    }

    /** Whether the MTBF or the policy of an element keeps it out of service. */
    boolean below(int side, boolean processors) {
        Part part = plan.parts(DuplexParameters.ENCLOSURE).get(side);
        Policy policy = Policy.valueOf(
                part.value(processors ? "CPU policy" : "I/O policy").text());
        long threshold = assumed("mtbf threshold");
        int samples = (int) Math.min(Integer.MAX_VALUE, assumed("mtbf samples"));
        return memory.halves().get(side).element(processors).mtbf().stops(policy, threshold, samples);
    }

    private long assumed(String name) {
        return plan.setting(DuplexParameters.ASSUME, name).number();
    }

    /** The state with which a run begins that has this one. */
    private static String begun(OpState state) {
        return switch (state) {
            case SIMPLEX -> OpState.DUPLEX.name();
            case DIAGNOSTICS_PASSED -> OpState.INITIALIZING.name();
            case FIRMWARE_UPDATE_COMPLETE -> OpState.FIRMWARE_UPDATE.name();
            default -> state.name();
        };
    }

    private Map<String, Value> console() {
        Session session = memory.session();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(Outset.STATE, word(session.state().words()));
        values.put(Outset.REASON, Quantity.COUNT.read(Integer.toString(session.reason())));
        values.put(Outset.SPLIT, flag(memory.images().split()));
        values.put(Outset.RUNNING, word(session.desk().faults() > 0 ? "stopped" : "running"));
        values.put(Outset.NETWORK, word(memory.blocked() ? "down" : "up"));
        values.put("package", word(session.desk().packageLocal() ? "system disk" : "network share"));
        values.put("HBA utility", flag(session.desk().utility()));
        return values;
    }

    private Map<String, Value> disk(Bay bay) {
        Mirror mirror = bay.mirror();
        boolean first = bay.copy(0).current();
        boolean second = bay.copy(1).current();
        String current = first ? (second ? Outset.BOTH : "10") : second ? "11" : Outset.NONE;
        long copied = mirror.total() == 0
                ? 0
                : Math.min(99, mirror.copied().amountAt(world.now()) / Math.max(1, mirror.total() / 100));
        Map<String, Value> values = new LinkedHashMap<>();
        for (int side = 0; side < 2; side++) {
            values.put(Outset.disk(side), word(mirror.member(side).state().name()));
        }
        values.put(Outset.CURRENT, word(current));
        values.put(Outset.COPIED, Quantity.PERCENT.read(copied + "%"));
        values.put(Outset.FORMAT, word(Words.level(bay.used().level())));
        values.put(Outset.BACKUP, word(bay.backup() < 0 ? "no" : Words.level(bay.backupLevel())));
        return values;
    }

    private static Value works(boolean works) {
        return word(works ? Outset.WORKS : Outset.BROKEN);
    }

    private static Value flag(boolean yes) {
        return Quantity.FLAG.read(yes ? "yes" : "no");
    }

    static Value word(String text) {
        return Quantity.WORD.read(text);
    }
}
