package dev.rehearse.pac;

import dev.rehearse.kernel.Model;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is who in a cluster, with an id for each.
 *
 * @param regions in the scenario's order
 * @param regionIds theirs
 * @param hosts in the scenario's order
 * @param hostNumbers for each region the place of its host among the hosts
 * @param sors those that hold queues
 * @param shared what there is one of
 * @param model that has the ids
 */
record Roster(
        List<Part> regions,
        List<Integer> regionIds,
        List<Part> hosts,
        List<Integer> hostNumbers,
        List<Part> sors,
        Shared shared,
        Model.Builder model) {

    /**
     * What there is one of.
     *
     * @param name of the PAC
     * @param pac the PAC's desk
     * @param psor the PSOR
     * @param database the shared databases
     * @param spool the spool
     * @param balancer the load balancer
     */
    record Shared(String name, int pac, int psor, int database, int spool, int balancer) {}

    private static final int MOST_REGIONS = 60;

    /**
     * Reserves an id for every part.
     *
     * @throws IllegalArgumentException if the parts do not make a PAC
     */
    static Roster of(Plan plan, Model.Builder model) {
        List<Part> regions = plan.parts(PacParameters.REGION);
        List<Part> hosts = plan.parts(PacParameters.HOST);
        if (regions.isEmpty() || regions.size() > MOST_REGIONS) {
            throw new IllegalArgumentException(
                    "a PAC has 1 to " + MOST_REGIONS + " regions; there are " + regions.size());
        }
        List<Integer> ids = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Part region : regions) {
            ids.add(model.reserve(region.name()));
            numbers.add(hostOf(region, hosts));
        }
        hosts.forEach(host -> model.reserve(host.name()));
        regions.forEach(region -> model.reserve(region.name() + " pool"));
        plan.parts(PacParameters.SOR).forEach(sor -> model.reserve(sor.name()));
        int pac = one(plan, PacParameters.PAC, model);
        int psor = one(plan, PacParameters.PSOR, model);
        int database = one(plan, PacParameters.DATABASE, model);
        int balancer = one(plan, PacParameters.BALANCER, model);
        String name = plan.parts(PacParameters.PAC).get(0).name();
        int spool = model.reserve(name + " jobs");
        Shared shared = new Shared(name, pac, psor, database, spool, balancer);
        Roster roster = new Roster(regions, ids, hosts, numbers, plan.parts(PacParameters.SOR), shared, model);
        roster.requireOneVersion(plan.parts(PacParameters.PAC).get(0));
        return roster;
    }

    private static int hostOf(Part region, List<Part> hosts) {
        String name = region.value("host").text();
        for (int place = 0; place < hosts.size(); place++) {
            if (hosts.get(place).name().equals(name)) {
                return place;
            }
        }
        throw new IllegalArgumentException("region " + region.name() + " is on host " + name + ", which is not there");
    }

    private static int one(Plan plan, String kind, Model.Builder model) {
        List<Part> parts = plan.parts(kind);
        if (parts.size() != 1) {
            throw new IllegalArgumentException("a PAC needs one part that is: " + kind + "; there are " + parts.size());
        }
        return model.reserve(parts.get(0).name());
    }

    /** One that says which PACs there are may have regions of two versions. */
    private void requireOneVersion(Part pac) {
        boolean usual = pac.value(Outset.STORES).text().equals(Outset.AS_USUAL);
        long first = 0;
        for (int place = 0; place < regions.size(); place++) {
            boolean runs = regions.get(place).value(Outset.STATE).text().equals(Outset.STARTED);
            long level = hosts.get(hostNumbers.get(place)).value(Outset.LEVEL).number();
            if (usual && runs && first != 0 && level != first) {
                throw new IllegalArgumentException("regions of one PAC have one product version; that of "
                        + regions.get(place).name() + " is another than the first's");
            }
            first = runs && first == 0 ? level : first;
        }
    }

    int id(Part part) {
        return model.id(part.name());
    }

    List<String> names() {
        return regions.stream().map(Part::name).toList();
    }

    List<Integer> regionsOn(Part host) {
        List<Integer> ids = new ArrayList<>();
        for (int place = 0; place < regions.size(); place++) {
            if (hosts.get(hostNumbers.get(place)).name().equals(host.name())) {
                ids.add(regionIds.get(place));
            }
        }
        return List.copyOf(ids);
    }

    List<Integer> sorIds() {
        return sors.stream().map(this::id).toList();
    }

    String name() {
        return shared.name;
    }

    int pac() {
        return shared.pac;
    }

    int psor() {
        return shared.psor;
    }

    int database() {
        return shared.database;
    }

    int spool() {
        return shared.spool;
    }

    int balancer() {
        return shared.balancer;
    }
}
