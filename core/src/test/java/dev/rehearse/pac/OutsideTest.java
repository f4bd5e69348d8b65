package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.pac.fact.JobEnded;
import dev.rehearse.pac.fact.JobStarted;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.control.Graded;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.ServiceChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What regions stand on and what stands before them: slow hosts, and a load balancer that lets nobody through. */
class OutsideTest {

    private static List<String> online(Cluster cluster) {
        return cluster.facts(ServiceChanged.class).stream()
                .filter(change -> change.service().equals("online"))
                .map(change -> change.status() + " " + change.why())
                .toList();
    }

    @Test
    void withoutTheLoadBalancerNobodyIsServedUntilItIsBack() {
        Cluster cluster =
                Cluster.running().pause(10).strike("LB", BalancerFault.OUTAGE).pause(60);
        assertEquals(List.of("DOWN the load balancer is out"), online(cluster));
        long cut = cluster.facts(ConnectionsDropped.class).stream()
                .mapToLong(ConnectionsDropped::count)
                .sum();
        assertEquals(300.0, (double) cut, 1.0);
        cluster.heal("LB", BalancerFault.OUTAGE).pause(120);
        assertEquals("UP ", online(cluster).get(online(cluster).size() - 1));
    }

    @Test
    void ofTwoOutagesBothMustBeOver() {
        Cluster cluster = Cluster.running().strike("LB", BalancerFault.OUTAGE).strike("LB", BalancerFault.OUTAGE);
        cluster.pause(10).heal("LB", BalancerFault.OUTAGE).pause(120);
        assertEquals(1, online(cluster).size());
        assertEquals(1, cluster.facts(FaultEffect.class).size());
    }

    private static List<Double> lengths(Cluster cluster) {
        return cluster.facts().stream()
                .filter(told -> told.fact() instanceof JobEnded)
                .map(told -> (double) told.time() / Cluster.SECOND - started(cluster, ((JobEnded) told.fact()).job()))
                .toList();
    }

    private static double started(Cluster cluster, int job) {
        return (double) cluster.facts().stream()
                        .filter(told -> told.fact() instanceof JobStarted started && started.job() == job)
                        .findFirst()
                        .orElseThrow()
                        .time()
                / Cluster.SECOND;
    }

    @Test
    void onASlowHostJobsTakeLongerThoseThatRunAsWell() {
        Cluster cluster = Cluster.running()
                .set("workload", "job every", "100 s")
                .set("workload", "job", "60 s")
                .set("workload", "jobs", "each");
        Graded slow = new Graded(HostFault.SLOW, 2000);
        for (String host : List.of("H1", "H2", "H3")) {
            cluster.strike(host + " host", slow);
        }
        cluster.pause(250);
        // the first had run for a second
        assertEquals(119, lengths(cluster).get(0), 0.01);
        for (String host : List.of("H1", "H2", "H3")) {
            cluster.heal(host + " host", slow);
        }
        cluster.pause(500);
        // the third ran on a slow host for a while
        assertTrue(lengths(cluster).get(2) > 60 && lengths(cluster).get(2) < 120, lengths(cluster)::toString);
        assertEquals(60, lengths(cluster).get(3), 0.01);
    }

    @Test
    void aSlowHostTakesLongerToStartItsRegion() {
        Cluster cluster = Cluster.running().set("R1", "state", "Stopped");
        cluster.strike("H1 host", new Graded(HostFault.SLOW, 10_000)).type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Starting", cluster.pause(60).shown("R1"));
    }
}
