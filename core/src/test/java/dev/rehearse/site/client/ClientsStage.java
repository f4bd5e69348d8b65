package dev.rehearse.site.client;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.fact.ServiceChanged;
import java.util.List;

/** Clients of two servers and what they do, for the tests of clients. */
abstract class ClientsStage {

    static final String CLIENTS = "clients";
    static final Demand DEMAND = new Demand(200, 1000, 100, 20);
    static final Load ALL = new Load(2, 200, 1000, 100, 20);
    static final Load READS = new Load(2, 0, 1000, 100, 0);
    static final Load NONE = new Load(2, 0, 0, 0, 0);

    final Stage stage = new Stage();
    final int s1 = stage.extra("S1");
    final int s2 = stage.extra("S2");

    /** Clients of S1, which accepts writes, and S2, which answers reads. A reconnect takes 200 ms, a restart 300 s. */
    final ClientsStage clients(Connectivity connectivity) {
        return clients(connectivity, List.of(primary(s1), secondary(s2)));
    }

    final ClientsStage clients(Connectivity connectivity, List<Availability> servers) {
        Users users = new Users(connectivity, servers, DEMAND, Delays.withTimeout(10 * SECOND));
        stage.model().reserve(CLIENTS);
        Clients.put(stage.model(), CLIENTS, users, new Constant(200 * MS), new Constant(300 * SECOND));
        return this;
    }

    final ClientsStage at(long second, Availability told) {
        stage.at(second * SECOND, CLIENTS, told);
        return this;
    }

    static Availability primary(int server) {
        return new Availability(server, true, true, false, Notice.NEW_PRIMARY, 0);
    }

    static Availability standalone(int server) {
        return new Availability(server, true, true, false, Notice.STATE_CHANGE, 0);
    }

    static Availability secondary(int server) {
        return new Availability(server, false, true, false, Notice.STATE_CHANGE, 10045);
    }

    static Availability refusing(int server, int code) {
        return new Availability(server, false, true, false, Notice.STATE_CHANGE, code);
    }

    static Availability gone(int server, Notice notice) {
        return new Availability(server, false, false, false, notice, 0);
    }

    /** What users get of a service, as "milliseconds: status". */
    static List<String> service(List<Told> all, String name) {
        return Stage.of(all, CLIENTS, ServiceChanged.class).stream()
                .filter(told -> ((ServiceChanged) told.fact()).service().equals(name))
                .map(told -> told.time() / MS + ": " + ((ServiceChanged) told.fact()).status())
                .toList();
    }

    static List<Load> loads(List<Told> all, String server) {
        return Stage.heard(all, server, Load.class);
    }

    /** Chance that always goes the last way. */
    static final class Last implements Chance {
        @Override
        public long duration(Activity what, long draw, long turn) {
            return what.nanoseconds(0.5);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            return what.size() - 1;
        }
    }
}
