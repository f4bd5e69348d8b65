package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Unfit;
import java.util.List;

/**
 * Whether parts make a system.
 *
 * @param plan of all of them
 * @param servers management servers
 * @param boxes storage systems
 * @param sessions what they copy
 */
record Fit(Plan plan, List<Part> servers, List<Part> boxes, List<Part> sessions) {

    /**
     * Refuses parts that do not make a system.
     *
     * @throws IllegalArgumentException if they do not; an {@link Unfit} where one part is to blame
     */
    void check() {
        if (servers.isEmpty() || servers.size() > CsmAssembly.MOST_SERVERS) {
            throw new IllegalArgumentException("there are one or two management servers; here are " + servers.size());
        }
        long standbys = servers.stream()
                .filter(server -> FirstMemory.state(server) == ServerState.STANDBY)
                .count();
        if (standbys == servers.size()) {
            throw new IllegalArgumentException("a standby needs an active management server");
        }
        levels();
        for (Part box : boxes) {
            long site = box.value("site").number();
            if (site != 1 && site != 2) {
                throw new Unfit(box.name(), "site", box.name() + " is at site " + site, "there are site 1 and site 2");
            }
        }
        balanced();
        for (Part session : sessions) {
            boolean mirror = SessionType.named(session.value("type").text()).isMirror();
            boolean bothSites = count(1) > 0 && count(2) > 0;
            if (mirror && !bothSites) {
                throw new Unfit(
                        session.name(),
                        "",
                        session.name() + " copies from site 1 to site 2 and needs a storage system at each",
                        "write A1: {is: storage system, site: 1} and B1: {is: storage system, site: 2}");
            }
            if (!mirror
                    && !List.of("Defined", "Target Available", "Flashing", "Terminating")
                            .contains(session.value("state").text())) {
                throw new Unfit(
                        session.name(),
                        "state",
                        session.name() + " is a point-in-time copy, which is never "
                                + session.value("state").text(),
                        "write Defined or Target Available");
            }
        }
    }

    /** Servers of different levels refuse each other: such a pair may have been connected, but it is not now. */
    private void levels() {
        for (Part server : servers) {
            Part other = servers.get(servers.size() - 1 - servers.indexOf(server));
            String level = server.value("level").text();
            boolean apart =
                    server.value("level").number() != other.value("level").number();
            boolean connected = FirstMemory.status(server, plan).isConnected();
            if (FirstMemory.state(server) == ServerState.STANDBY && apart && connected) {
                throw new Unfit(
                        server.name(),
                        "level",
                        server.name() + " is at level " + level + " and " + other.name() + " at "
                                + other.value("level").text() + ": servers of different levels are not connected",
                        "give both the same level, or write synchronization: disconnected consistent for "
                                + server.name());
            }
        }
    }

    /** Each storage system copies to one at the other site. */
    private void balanced() {
        long first = count(1);
        long second = count(2);
        if (first > 0 && second > 0 && first != second) {
            Part last = boxes.get(boxes.size() - 1);
            throw new Unfit(
                    last.name(),
                    "",
                    "there are " + first + " storage systems at site 1 and " + second + " at site 2",
                    "each copies to one at the other site; one is missing at site " + (first < second ? 1 : 2));
        }
        if (boxes.isEmpty() && !sessions.isEmpty()) {
            String session = sessions.get(0).name();
            throw new Unfit(
                    session,
                    "",
                    session + " has no storage system",
                    "write one at each site, as in A1: {is: storage system, site: 1}");
        }
    }

    private long count(int site) {
        return boxes.stream().filter(box -> box.value("site").number() == site).count();
    }
}
