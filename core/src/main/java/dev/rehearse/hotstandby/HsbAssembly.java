package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Told.Offer;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.Host;
import dev.rehearse.site.Link;
import dev.rehearse.site.client.Availability;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.client.Clients;
import dev.rehearse.site.client.Connectivity;
import dev.rehearse.site.client.Delays;
import dev.rehearse.site.client.Demand;
import dev.rehearse.site.client.Users;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts the model of a cluster together: servers in pairs, their hosts and links, and the clients. */
final class HsbAssembly {

    private static final String CLIENTS = "clients";

    private final Plan plan;
    private final Model.Builder model;
    private final List<Part> servers;
    private final List<Wiring> wirings = new ArrayList<>();

    private HsbAssembly(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
        this.servers = plan.parts(HsbParameters.SERVER);
    }

    /**
     * Builds what the plan asks for.
     *
     * @throws IllegalArgumentException if the servers do not come in pairs
     */
    static void build(Plan plan, Model.Builder model) {
        new HsbAssembly(plan, model).build();
    }

    private void build() {
        if (servers.isEmpty() || servers.size() % 2 != 0) {
            throw new IllegalArgumentException("HotStandby servers come in pairs; there are " + servers.size());
        }
        for (int i = 0; i < servers.size(); i += 2) {
            pair(servers.get(i), servers.get(i + 1));
        }
        for (Part server : servers) {
            model.reserve(server.name());
        }
        model.reserve(CLIENTS);
        for (int i = 0; i < servers.size(); i += 2) {
            Link.Line line = new Link.Line(assumed("link delay"), Math.max(1, assumed("link bandwidth")));
            int link = Link.add(model, servers.get(i).name(), servers.get(i + 1).name(), line);
            server(i, i + 1, link);
            server(i + 1, i, link);
        }
        clients();
        watchers();
        FirstMoves.open(servers, model);
    }

    /** A connected primary has a connected secondary; servers that are alone may be in any state. */
    private static void pair(Part first, Part second) {
        HsbState one = FirstMemory.state(first);
        HsbState other = FirstMemory.state(second);
        boolean connected = one.isConnected() || other.isConnected();
        if (connected && (one.isPrimary() == other.isPrimary() || one.isConnected() != other.isConnected())) {
            throw new Unfit(
                    second.name(),
                    "state",
                    second.name() + " cannot be " + second.value("state").text() + " while " + first.name() + " is "
                            + first.value("state").text(),
                    "PRIMARY ACTIVE goes with SECONDARY ACTIVE");
        }
    }

    private void watchers() {
        List<View> views = new ArrayList<>();
        boolean twoSafe = true;
        for (Part server : servers) {
            views.add(View.before(model.id(server.name()), FirstMemory.state(server)));
        }
        for (Wiring wiring : wirings) {
            twoSafe &= wiring.policy().twoSafe();
        }
        Ledger ledger = new Ledger(Math.max(1, load("log per commit")), load("commits"));
        Survey before = Survey.before(views, FirstMemory.contents(servers), FirstMemory.work(servers));
        int overview = model.add(
                "overview", new Overview(before, FirstMemory.waived(servers), new Redundancy(twoSafe), ledger));
        if (servers.size() == 2 && FirstMemory.waived(servers).isEmpty()) {
            int first = model.id(servers.get(0).name());
            model.forget(new SettledWork(first, model.id(servers.get(1).name()), overview));
        }
    }

    private void server(int number, int peer, int link) {
        Part part = servers.get(number);
        Part other = servers.get(peer);
        Wiring.Place place =
                new Wiring.Place(number, model.id(other.name()), other.name(), link, List.of(model.id(CLIENTS)));
        WiringDraft draft = new WiringDraft(plan, model, part);
        Wiring wiring = draft.wiring(place);
        wirings.add(wiring);
        model.put(model.id(part.name()), new HsbServer(FirstMemory.of(part, plan, wiring), wiring));
        Host.add(model, part.name(), part.value("level").number(), time("host boot"), time("upgrade"));
    }

    private void clients() {
        List<Availability> offers = new ArrayList<>();
        for (Part part : FirstMemory.addresses(servers)) {
            Offer offer = FirstMemory.offer(part);
            offers.add(new Availability(
                    model.id(part.name()),
                    offer.writes(),
                    offer.reads(),
                    offer.slow(),
                    Notice.STATE_CHANGE,
                    offer.code()));
        }
        Users users = new Users(
                Connectivity.of(plan.setting(HsbParameters.WORKLOAD, CLIENTS).text()),
                offers,
                new Demand(load("commits"), load("reads"), load("connections"), load("open transactions")),
                Delays.withTimeout(assumed("client timeout")));
        Clients.put(model, CLIENTS, users, time("client reconnect"), time("manual reconnect"));
    }

    private long assumed(String name) {
        return plan.setting(HsbParameters.ASSUME, name).number();
    }

    private long load(String name) {
        return plan.setting(HsbParameters.WORKLOAD, name).number();
    }

    private Distribution time(String name) {
        return Objects.requireNonNull(plan.setting(HsbParameters.ASSUME, name).time(), name);
    }
}
