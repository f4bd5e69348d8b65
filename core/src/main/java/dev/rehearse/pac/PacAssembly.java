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

    private final Settings settings;
    private final Model.Builder model;
    private final Roster roster;
    private final List<Region.Memory> regions = new ArrayList<>();
    private final int exposure;

    private PacAssembly(Plan plan, Model.Builder model) {
        this.settings = new Settings(plan, model);
        this.model = model;
        this.roster = Roster.of(plan, model);
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
        spool();
        balancer();
        exposure();
    }

    private void region(int place) {
        Part part = roster.regions().get(place);
        int id = roster.id(part);
        long level = roster.level(place);
        boolean runs = part.value("state").text().equals("Started");
        boolean opens = part.value("listener").text().equals("Started");
        ListenerStatus listener =
                !opens ? ListenerStatus.DISABLED : runs ? ListenerStatus.STARTED : ListenerStatus.STOPPED;
        Region.Home home = runs ? new Region.Home(roster.level(), PacMode.RUNNING, false) : Region.Home.NONE;
        Region.Memory first = new Region.Memory(
                runs ? RegionState.STARTED : RegionState.STOPPED,
                new Machine(true, level, Region.Branches.NONE, Machine.ONE),
                new Region.Definition(true, listener, new Export(listener, runs), false),
                new Region.Processes(level, StartOption.WARM, 0, home, 0, Encoder.NEVER),
                Region.Drain.NONE,
                Reach.ALL,
                Standing.before(id, runs, runs && opens, home),
                Watches.NONE);
        regions.add(first);
        RegionWiring.Place knows = new RegionWiring.Place(
                roster.psor(), roster.database(), roster.spool(), roster.balancer(), settings.time("Redis latency"));
        model.put(id, new Region(first, settings.region(part.name(), knows)));
        model.put(model.id(part.name() + " pool"), new PoolDesk(id, roster.balancer()));
    }

    private void hosts() {
        List<PacDesk.Prompt> prompts = new ArrayList<>();
        for (Part part : roster.hosts()) {
            String name = part.name();
            long level = part.value("level").number();
            EsHost.Place place = new EsHost.Place(
                    roster.regionsOn(part),
                    roster.psor(),
                    roster.pac(),
                    settings.pac("MFDS kept from").number());
            model.put(
                    roster.id(part),
                    new EsHost(
                            level, place, settings.activity(name, "caspac"), settings.activity(name, "restore MFDS")));
            Host.add(model, name, level, settings.law("host boot"), settings.law("upgrade"));
            prompts.add(new PacDesk.Prompt(roster.id(part), level));
        }
        String pac = roster.name();
        model.put(roster.pac(), new PacDesk(prompts, roster.psor(), settings.activity(pac, "caspac")));
    }

    private void stores() {
        List<Integer> users = roster.regionIds();
        List<Registration> registered = new ArrayList<>();
        PacStore store = new PacStore(roster.level(), PacMode.RUNNING, List.of());
        for (Region.Memory region : regions) {
            int id = region.told().front().region();
            boolean runs = region.state().runs();
            registered.add(new Registration(id, runs, false, false));
            if (runs) {
                store = store.with(new Member(id, MemberState.ACTIVE, roster.level(), Encoder.NEVER));
            }
        }
        List<PacStore> first = store.members().isEmpty() ? List.of() : List.of(store);
        int binaries = (int) settings.pac("binaries").number();
        model.put(roster.psor(), new Psor(settings.psor(roster.name(), users, roster.sorIds()), first, binaries));
        List<Integer> sorUsers = new ArrayList<>(users);
        sorUsers.add(roster.balancer());
        for (Part sor : roster.sors()) {
            boolean keeps = !sor.value("persistence").text().equals("none");
            Activity restore = settings.activity(sor.name(), "restore queues");
            QueueStore queues = new QueueStore(sorUsers, sor.value("items").number(), keeps, restore);
            model.put(roster.id(sor), queues);
        }
        model.put(
                roster.database(),
                new SharedDatabase(
                        users, registered, roster.names(), settings.activity("database", "dbfhadmin recover")));
    }

    private void spool() {
        List<Capacity> desks = new ArrayList<>();
        for (Region.Memory region : regions) {
            desks.add(region.told().capacity());
        }
        model.put(roster.spool(), new Spool(desks, settings.spool(roster.name())));
        model.open(roster.spool(), 0, Spool.Wake.WAKE);
    }

    private void balancer() {
        long open = regions.stream().filter(r -> r.told().front().open()).count();
        long sessions = open == 0 ? 0 : settings.work("sessions") * 1000 / open;
        List<Seat> seats = new ArrayList<>();
        for (Region.Memory region : regions) {
            Front front = region.told().front();
            PoolState pool = front.open() ? PoolState.IN : PoolState.FAILED;
            seats.add(new Seat(pool, front, front.open() ? Level.at(sessions) : Level.EMPTY));
        }
        model.put(roster.balancer(), new Balancer(seats, settings.balancer(roster.names())));
        model.open(roster.balancer(), 0, new Balancer.Bell(Balancer.Bell.Kind.EVEN, 0));
    }

    private void exposure() {
        long routed = 0;
        long batching = 0;
        for (int place = 0; place < regions.size(); place++) {
            routed |= regions.get(place).told().front().open() ? 1L << place : 0;
            batching |= regions.get(place).told().capacity().accepts() ? 1L << place : 0;
        }
        model.put(exposure, new PacExposure(roster.regionIds(), roster.hostNumbers(), routed, batching));
        model.open(exposure, 0, PacExposure.Opening.OPEN);
    }
}
