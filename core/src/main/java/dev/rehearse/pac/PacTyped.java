package dev.rehearse.pac;

import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What can be typed of a PAC: what ESCWA, caspac, dbfhadmin, Redis and the load balancer show, and what people know. */
final class PacTyped {

    static final String STATE = "region state";
    static final String LISTENER = "listener state";
    static final String POOL = "pool state";
    static final String PROCESSES = "processes";
    static final String REGISTERED = "dbfhadmin list";
    static final String ENTRY = "PAC entry";
    static final String IN = "PAC version";
    static final String VERSION = "version";
    static final String RUNS = "under way";
    static final String BRANCHES = "XA in doubt";
    static final String LOG = "XA log version";
    static final String RELAXED = "ES_PAC_MIN_COMP_CHECK";

    static final String HOST = "host state";
    static final String PRODUCT = "product state";
    static final String LEVEL = "level";
    static final String INSTALLING = "installing";
    static final String MFDS = "MFDS";
    static final String BACKUP = "MFDS backup";
    static final String DISKS = "disks";
    static final String PSOR_LINK = "PSOR link";
    static final String DATABASE_LINK = "database link";

    static final String MODES = "PAC state";
    static final String OLDER = "older version";
    static final String JOBS = "list active jobs";
    static final String REDIS = "redis state";
    static final String DATABASE = "database state";

    static final String SILENT = "no answer";
    static final String ALIVE = "alive";
    static final String GONE = "gone";
    static final String NOT_DEFINED = "(not defined)";
    static final String INSTALLING_NOW = "installing";
    static final String BESIDE = " beside ";
    static final String ORPHANS = "Active without a process";
    static final String RECOVERING = "recovering";

    private final List<Parameter> all = new ArrayList<>();

    private PacTyped() {}

    static List<Parameter> all(Plan plan) {
        PacTyped typed = new PacTyped();
        for (Part region : plan.parts(PacParameters.REGION)) {
            typed.region(region.name());
            typed.ground(region.name());
        }
        plan.parts(PacParameters.HOST).forEach(host -> typed.host(host.name()));
        typed.pac(plan.parts(PacParameters.PAC).get(0).name());
        String redis = "how its Redis is, as the sentinels or redis-cli say";
        List<String> states =
                Stream.of(RedisState.values()).map(RedisState::words).toList();
        typed.word(plan.parts(PacParameters.PSOR).get(0).name(), REDIS, states, redis);
        for (Part sor : plan.parts(PacParameters.SOR)) {
            typed.word(sor.name(), REDIS, List.of(Outset.UP, Outset.DOWN), redis);
            typed.word(
                    sor.name(),
                    Outset.QUEUES,
                    List.of("whole", Outset.EMPTY),
                    "whether what was in its queues is there");
        }
        String database = plan.parts(PacParameters.DATABASE).get(0).name();
        typed.word(database, DATABASE, List.of(Outset.UP, Outset.DOWN), "whether the databases answer");
        List<String> listed = List.of(Registration.OK, Registration.IN_DOUBT, RECOVERING, SILENT);
        typed.word(database, REGISTERED, listed, "the worst status that dbfhadmin lists, or that it recovers");
        return List.copyOf(typed.all);
    }

    static String entry(MemberState state) {
        return state == MemberState.ABSENT ? Outset.NONE : state.name().toLowerCase(Locale.ROOT);
    }

    private void region(String name) {
        Set<String> states = new LinkedHashSet<>();
        for (RegionState state : RegionState.values()) {
            states.add(state.shownAs());
        }
        states.remove(RegionState.HOST_DOWN.shownAs());
        states.add(SILENT);
        word(name, STATE, List.copyOf(states), "its status, as ESCWA or the directory server shows it");
        Set<String> listeners = new LinkedHashSet<>();
        for (ListenerStatus status : ListenerStatus.values()) {
            listeners.add(status.words());
        }
        word(name, LISTENER, List.copyOf(listeners), "the status of its listener, on the region's Listeners page");
        List<String> pools = Stream.of(PoolState.values()).map(PoolState::words).toList();
        word(name, POOL, pools, "what the load balancer does with it");
        word(name, PROCESSES, List.of(ALIVE, GONE), "whether the operating system shows processes of it");
        List<String> listed = List.of(Outset.NONE, Registration.OK, Registration.IN_DOUBT, SILENT);
        word(name, REGISTERED, listed, "the status that dbfhadmin lists its processes with");
        List<String> runs = new ArrayList<>(Outset.doings());
        word(name, RUNS, List.copyOf(runs), "a command that was typed and is not done");
    }

    private void ground(String name) {
        List<String> entries = new ArrayList<>();
        for (MemberState state : MemberState.values()) {
            entries.add(entry(state));
        }
        entries.addAll(List.of(Outset.OUTSIDE, SILENT));
        word(name, ENTRY, List.copyOf(entries), "what the PSOR lists of it; stale: it does not ping any more");
        add(name, IN, Quantity.LEVEL, "the version of the PAC that lists it");
        add(name, VERSION, Quantity.LEVEL, "the product version of its processes");
        word(name, BRANCHES, List.of("yes", "no"), "whether distributed transactions of it are in doubt");
        add(name, LOG, Quantity.LEVEL, "the product version that wrote the XA log");
        word(name, RELAXED, List.of("yes", "no"), "whether it is set for the region");
    }

    private void host(String name) {
        List<String> states = List.of("up", INSTALLING_NOW, "booting", "off", "down");
        word(name, HOST, states, "whether it answers");
        word(
                name,
                PRODUCT,
                List.of(EsHost.INSTALLED, EsHost.UNUSABLE),
                "unusable: an installation failed or broke off");
        add(name, LEVEL, Quantity.LEVEL, "the product version that is installed");
        add(name, INSTALLING, Quantity.LEVEL, "the product version that is being installed");
        List<String> definitions = List.of("defined", Outset.NOT_DEFINED);
        word(name, MFDS, definitions, "whether its directory server knows the regions");
        word(name, BACKUP, List.of("yes", "no"), "whether there is a backup of the directory server's configuration");
        word(name, DISKS, List.of("there", Outset.LOST), "whether it has something to boot from");
        word(name, PSOR_LINK, List.of(Outset.UP, Outset.DOWN), "its way to the PSOR");
        word(name, DATABASE_LINK, List.of(Outset.UP, Outset.DOWN), "its way to the databases");
    }

    private void pac(String name) {
        List<String> modes = new ArrayList<>();
        for (PacMode mode : PacMode.values()) {
            modes.add(mode.words());
            for (PacMode older : PacMode.values()) {
                if (mode != PacMode.ABSENT && older != PacMode.ABSENT) {
                    modes.add(mode.words() + BESIDE + older.words());
                }
            }
        }
        modes.add(SILENT);
        word(name, MODES, List.copyOf(modes), "the mode of the newest PAC, beside that of the older one");
        add(name, VERSION, Quantity.LEVEL, "the version of the newest PAC, or of the only one");
        add(name, OLDER, Quantity.LEVEL, "the version of the older PAC beside it");
        word(name, JOBS, List.of(Jobs.NO_ORPHANS, ORPHANS), "whether a job is Active that nothing runs");
    }

    private void word(String part, String question, List<String> words, String meaning) {
        all.add(Parameter.word(part, question, words, "", meaning));
    }

    private void add(String part, String question, Quantity quantity, String meaning) {
        all.add(Parameter.of(part, question, quantity, "", meaning));
    }
}
