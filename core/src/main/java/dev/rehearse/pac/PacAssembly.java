package dev.rehearse.pac;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Host;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Puts the model of a cluster together: hosts with their regions, the stores that all share, and the load balancer. */
final class PacAssembly {

    /** In nanoseconds. */
    private static final long MOMENT = 1_000_000_000L;

    private final Plan plan;
    private final Settings settings;
    private final Model.Builder model;
    private final Roster roster;
    private final FirstPacs pacs;
    private final List<FirstRegion> first;
    private final List<Region.Memory> regions = new ArrayList<>();
    private final int exposure;

    private PacAssembly(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.settings = new Settings(plan, model);
        this.model = model;
        this.roster = Roster.of(plan, model);
        this.pacs = FirstPacs.of(plan);
        this.first = roster.regions().stream()
                .map(region -> new FirstRegion(region, pacs))
                .toList();
        this.exposure = model.reserve("exposure");
    }

    /**
     * Builds what the plan asks for.
     *
     * @throws IllegalArgumentException if the parts do not make a PAC
     */
    static void build(Plan plan, Model.Builder model) {
        new PacAssembly(plan, model).build();
    }

    private void build() {
        for (int place = 0; place < roster.regions().size(); place++) {
            region(place);
        }
        hosts();
        stores();
        boolean moves = FirstMoves.open(plan, model);
        spool(moves);
        balancer();
        exposure();
    }

    private void region(int place) {
        Part part = roster.regions().get(place);
        FirstRegion begins = first.get(place);
        int id = roster.id(part);
        RegionWiring.Place knows = new RegionWiring.Place(
                roster.psor(), roster.database(), roster.spool(), roster.balancer(), settings.time("Redis latency"));
        RegionWiring wiring = settings.region(part.name(), knows);
        Region.Home home = begins.home();
        Region.Memory memory = new Region.Memory(
                begins.state(),
                begins.machine(wiring.policy().branches()),
                begins.definition(),
                new Region.Processes(pacs.version(part), StartOption.WARM, 0, home, 0, Encoder.NEVER),
                Region.Drain.NONE,
                Reach.ALL,
                begins.told(id),
                Watches.NONE);
        regions.add(memory);
        model.put(id, new Region(memory, wiring));
        PoolState asked = begins.pool() == PoolState.OUT ? PoolState.OUT : PoolState.IN;
        model.put(model.id(part.name() + " pool"), new PoolDesk(id, roster.balancer(), asked));
    }

    private void hosts() {
        List<PacDesk.Prompt> prompts = new ArrayList<>();
        for (Part part : roster.hosts()) {
            String name = part.name();
            long level = part.value(Outset.LEVEL).number();
            long usable = part.value(Outset.PRODUCT).text().equals(EsHost.INSTALLED) ? level : 0;
            boolean defined = !part.value(Outset.MFDS).text().equals(Outset.NOT_DEFINED);
            Mfds mfds = new Mfds(defined, part.value(Outset.BACKUP).isYes());
            EsHost.Place place = new EsHost.Place(
                    roster.regionsOn(part),
                    roster.psor(),
                    roster.pac(),
                    settings.pac("MFDS kept from").number());
            EsHostMemory memory = new EsHostMemory(true, usable, mfds, 0, 0, Watches.NONE);
            Activity caspac = settings.activity(name, "caspac");
            model.put(roster.id(part), new EsHost(memory, place, caspac, settings.activity(name, "restore MFDS")));
            Host.add(model, name, level, settings.law("host boot"), settings.law("upgrade"));
            prompts.add(new PacDesk.Prompt(roster.id(part), usable));
        }
        String pac = roster.name();
        model.put(roster.pac(), new PacDesk(prompts, roster.psor(), settings.activity(pac, "caspac")));
    }

    private void stores() {
        List<Integer> users = roster.regionIds();
        List<Registration> registered = new ArrayList<>();
        for (int place = 0; place < users.size(); place++) {
            FirstRegion begins = first.get(place);
            registered.add(new Registration(users.get(place), begins.state().runs(), begins.doubt(), false));
        }
        psor(users);
        List<Integer> sorUsers = new ArrayList<>(users);
        sorUsers.add(roster.balancer());
        for (Part sor : roster.sors()) {
            boolean keeps = !sor.value("persistence").text().equals("none");
            boolean empty = sor.value(Outset.QUEUES).text().equals(Outset.EMPTY);
            Activity restore = settings.activity(sor.name(), "restore queues");
            QueueStore queues = new QueueStore(sorUsers, sor.value("items").number(), empty, keeps, restore);
            model.put(roster.id(sor), queues);
        }
        model.put(
                roster.database(),
                new SharedDatabase(
                        users, registered, roster.names(), settings.activity("database", "dbfhadmin recover")));
    }

    private void psor(List<Integer> users) {
        List<PacStore> stores = new ArrayList<>();
        pacs.stores().forEach((level, mode) -> {
            PacStore store = new PacStore(level, mode, List.of());
            for (int place = 0; place < users.size(); place++) {
                FirstRegion begins = first.get(place);
                MemberState state = begins.entry();
                if (state != MemberState.ABSENT && pacs.pac(begins.part()) == level) {
                    long ping = state == MemberState.ACTIVE ? Encoder.NEVER : -settings.time("ping stale after");
                    store = store.with(new Member(users.get(place), state, pacs.version(begins.part()), ping));
                }
            }
            stores.add(store);
        });
        int binaries = (int) settings.pac("binaries").number();
        RedisState state = alone() ? RedisState.ALONE : RedisState.UP;
        Outages outages = alone() ? new Outages(1, 0, 0) : Outages.NONE;
        Psor.Memory memory = new Psor.Memory(state, outages, List.copyOf(stores), Shadow.NONE, binaries, Watches.NONE);
        model.put(roster.psor(), new Psor(settings.psor(roster.name(), users, roster.sorIds()), memory));
    }

    /** Whether the replica of the PSOR is gone when the run starts. */
    private boolean alone() {
        Part psor = plan.parts(PacParameters.PSOR).get(0);
        return psor.value(Outset.TROUBLE).text().equals(Outset.NO_REPLICA);
    }

    private void spool(boolean moves) {
        List<Capacity> desks = new ArrayList<>();
        for (Region.Memory region : regions) {
            desks.add(region.told().capacity());
        }
        List<Job> jobs =
                pacs.orphans() ? List.of(new Job(1, JobState.ORPHANED, Job.Run.NONE, Job.Run.NONE)) : List.of();
        // whoever dies in the first instant has died before the first job comes in
        long begin = moves ? MOMENT : 0;
        model.put(roster.spool(), new Spool(desks, jobs, begin, settings.spool(roster.name())));
        model.open(roster.spool(), 0, Spool.Wake.WAKE);
    }

    private void balancer() {
        long open = first.stream().filter(FirstRegion::takes).count();
        long sessions = open == 0 ? 0 : settings.work("sessions") * 1000 / open;
        List<Seat> seats = new ArrayList<>();
        for (int place = 0; place < first.size(); place++) {
            Level level = first.get(place).takes() ? Level.at(sessions) : Level.EMPTY;
            seats.add(
                    new Seat(first.get(place).pool(), regions.get(place).told().front(), level));
        }
        model.put(roster.balancer(), new Balancer(seats, settings.balancer(roster.names())));
        model.open(roster.balancer(), 0, new Balancer.Bell(Balancer.Bell.Kind.EVEN, 0));
    }

    private void exposure() {
        long routed = 0;
        long batching = 0;
        for (int place = 0; place < regions.size(); place++) {
            routed |= first.get(place).takes() ? 1L << place : 0;
            batching |= regions.get(place).told().capacity().accepts() ? 1L << place : 0;
        }
        model.put(exposure, new PacExposure(roster.regionIds(), roster.hostNumbers(), routed, batching, !alone()));
        model.open(exposure, 0, PacExposure.Opening.OPEN);
    }
}
