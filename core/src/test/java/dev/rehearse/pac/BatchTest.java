package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.pac.fact.DualBatch;
import dev.rehearse.pac.fact.JobDoubled;
import dev.rehearse.pac.fact.JobEnded;
import dev.rehearse.pac.fact.JobOrphaned;
import dev.rehearse.pac.fact.JobStarted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs on the spool that both PACs share ("Job administration", "Active jobs and restarts"). A job comes every 10 s. */
class BatchTest {

    /** Whatever can go two ways goes the second. */
    private static final class Unlucky implements Chance {

        private final Chance clean = new Nominal();

        @Override
        public long duration(Activity what, long draw, long turn) {
            return clean.duration(what, draw, turn);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            return what.size() - 1;
        }
    }

    private static Cluster busy(Cluster cluster) {
        return cluster.set("workload", "job every", "10 s")
                .set("workload", "job", "30 s")
                .set("workload", "jobs", "each");
    }

    private static Cluster both(String arbitration) {
        Cluster cluster = busy(Cluster.patched()).set("MyPAC", "claim arbitration", arbitration);
        cluster.chance(new Unlucky()).type("R1", RegionCommand.CASSTART_UPGRADE);
        cluster.pause(60).type("H1", EsHostCommand.SET_RUNNING);
        return cluster.pause(300);
    }

    private static List<String> pacs(Cluster cluster) {
        return cluster.facts(JobStarted.class).stream()
                .map(JobStarted::pac)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void jobsOfTwoPacsAreClaimedOnceInTheDatabase() {
        Cluster cluster = both("DB");
        assertEquals(List.of("MyPAC 4.0", "MyPAC 5.0"), pacs(cluster));
        assertEquals(List.of(new DualBatch(true, true)), cluster.facts(DualBatch.class));
        assertTrue(cluster.facts(JobDoubled.class).isEmpty());
        List<Integer> jobs =
                cluster.facts(JobStarted.class).stream().map(JobStarted::job).toList();
        assertEquals(jobs.stream().distinct().toList(), jobs);
    }

    @Test
    void jobsOfTwoPacsRunTwiceIfEachKnowsOnlyItsOwnClaims() {
        Cluster cluster = both("PSOR_ONLY");
        assertEquals(new DualBatch(true, false), cluster.facts(DualBatch.class).get(0));
        assertFalse(cluster.facts(JobDoubled.class).isEmpty());
        int doubled = cluster.facts(JobDoubled.class).get(0).job();
        long starts = cluster.facts(JobStarted.class).stream()
                .filter(started -> started.job() == doubled)
                .count();
        assertEquals(2, starts);
    }

    @Test
    void onePacAloneClaimsAJobOnceWhateverArbitrates() {
        Cluster cluster = busy(Cluster.running())
                .set("MyPAC", "claim arbitration", "PSOR_ONLY")
                .chance(new Unlucky())
                .pause(300);
        assertTrue(cluster.facts(JobStarted.class).size() > 20);
        assertTrue(cluster.facts(JobDoubled.class).isEmpty());
    }

    @Test
    void aPacInModeUpgradeStartsNoJobAndOneInQuiesceNoMore() {
        Cluster cluster = busy(Cluster.beside()).pause(300);
        assertEquals(List.of("MyPAC 4.0"), pacs(cluster));
        cluster.type("H2", EsHostCommand.SET_QUIESCE);
        int before = cluster.facts(JobStarted.class).size();
        assertEquals(before, cluster.pause(300).facts(JobStarted.class).size());
        long ended = cluster.facts(JobEnded.class).stream()
                .filter(job -> job.how().isEmpty())
                .count();
        assertEquals(before, ended);
        cluster.type("H1", EsHostCommand.SET_RUNNING);
        assertEquals(List.of("MyPAC 4.0", "MyPAC 5.0"), pacs(cluster.pause(60)));
    }

    @Test
    void aGracefulStopWaitsForTheLastJob() {
        Cluster cluster =
                busy(Cluster.running()).set("workload", "job", "10 min").pause(60);
        cluster.type("R1", RegionCommand.CASSTOP);
        assertEquals("Stopping", cluster.pause(10).shown("R1"));
        assertEquals("Not Responding", cluster.pause(400).shown("R1"));
        assertEquals("Stopped", cluster.pause(240).shown("R1"));
        assertTrue(cluster.facts(JobOrphaned.class).isEmpty());
    }

    private static Cluster orphaned() {
        Cluster cluster = busy(Cluster.running()).pause(60);
        cluster.type("R1", RegionCommand.CASSTOP_F);
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        return cluster.pause(120);
    }

    @Test
    void aJobWhoseRegionDiedStaysActiveEvenWhenTheRegionIsBack() {
        Cluster cluster = orphaned();
        List<JobOrphaned> orphans = cluster.facts(JobOrphaned.class);
        assertTrue(orphans.stream().allMatch(JobOrphaned::orphan));
        assertEquals(Code.ORPHANS, cluster.type("MyPAC", PacCommand.JOBS).code());
        int job = orphans.get(0).job();
        assertEquals(1, starts(cluster, job));
        assertEquals(
                Jobs.NO_ORPHANS, cluster.type("MyPAC", PacCommand.CANCEL_JOBS).text());
        assertEquals(1, starts(cluster.pause(120), job));
    }

    @Test
    void itRunsAgainIfTheOperatorSaysSo() {
        Cluster cluster = orphaned();
        int job = cluster.facts(JobOrphaned.class).get(0).job();
        cluster.type("MyPAC", PacCommand.RESUBMIT_JOBS);
        assertEquals(2, starts(cluster.pause(120), job));
        assertEquals(Jobs.NO_ORPHANS, cluster.type("MyPAC", PacCommand.JOBS).text());
    }

    private static long starts(Cluster cluster, int job) {
        return cluster.facts(JobStarted.class).stream()
                .filter(started -> started.job() == job)
                .count();
    }

    @Test
    void jobsAbendWhenTheirDataIsOutOfReach() {
        Cluster cluster = busy(Cluster.running())
                .pause(60)
                .strike("DB", DatabaseFault.OUTAGE)
                .pause(60);
        assertTrue(
                cluster.facts(JobEnded.class).stream().anyMatch(job -> job.how().startsWith("abends")));
        int before = cluster.facts(JobStarted.class).size();
        assertEquals(before, cluster.pause(60).facts(JobStarted.class).size());
        cluster.heal("DB", DatabaseFault.OUTAGE);
        assertTrue(cluster.pause(60).facts(JobStarted.class).size() > before);
    }
}
