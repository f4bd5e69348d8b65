package dev.rehearse.pac;

import dev.rehearse.pac.fact.EsMessage;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.script.Script;
import java.util.List;

/** Regions with all that they share, and somebody who types at them. */
final class Cluster extends Script<Cluster> {

    static final String OLD = "4.0";
    static final String NEW = "5.0";

    private Cluster() {
        super(new EnterpriseServer());
    }

    @Override
    protected Cluster self() {
        return this;
    }

    /** R1, R2 and R3, each on a host of its own, Started in MyPAC 4.0. */
    static Cluster running() {
        Cluster cluster = new Cluster();
        for (int i = 1; i <= 3; i++) {
            cluster.part("R" + i, "region").set("R" + i, "host", "H" + i).part("H" + i, "host");
        }
        cluster.part("MyPAC", "pac").part("PSOR", "psor").part("SOR1", "sor");
        return cluster.part("DB", "database").part("LB", "balancer");
    }

    /** The same, but R1 is Stopped and its host has the new version. */
    static Cluster patched() {
        return running().set("R1", "state", "Stopped").set("H1", "level", NEW);
    }

    /** The same, with R1 Started in a new PAC beside the old one. */
    static Cluster beside() {
        Cluster cluster = patched();
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        return cluster.pause(60);
    }

    /** Stops regions and waits until they have. */
    Cluster stopped(String... regions) {
        for (String region : regions) {
            type(region, RegionCommand.CASSTOP);
        }
        for (String region : regions) {
            until(region, RegionCommand.REGION_STATE, "Stopped");
        }
        return this;
    }

    String shown(String region) {
        return type(region, RegionCommand.REGION_STATE).text();
    }

    /** The modes of all versions. */
    String modes() {
        return type("MyPAC", PacCommand.STATE).text();
    }

    Answer caspac(PacCommand command, String level) {
        return type("MyPAC", command, level(level));
    }

    String redis() {
        return type("PSOR", PsorCommand.STATE).text();
    }

    RegionState state(String region) {
        return ((Region.Memory) memory(region)).state();
    }

    /** The states of the entries of a PAC, in the order in which they came. */
    List<MemberState> entries(String level) {
        Psor.Memory psor = (Psor.Memory) memory("PSOR");
        return psor.stores().stream()
                .filter(store -> store.level() == level(level))
                .flatMap(store -> store.members().stream())
                .map(Member::state)
                .toList();
    }

    /** What the load balancer does with a region, whatever it was asked to do. */
    String pool(String region) {
        int place = Integer.parseInt(region.substring(1)) - 1;
        Balancer.Memory balancer = (Balancer.Memory) memory("LB");
        return balancer.seats().get(place).pool().words();
    }

    /** How many items are in the queues. */
    long queued() {
        return ((QueueStore.Memory) memory("SOR1")).items();
    }

    /** How often the product has written a message so far. */
    long said(String id) {
        return facts(EsMessage.class).stream()
                .filter(message -> message.id().equals(id))
                .count();
    }
}
