package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Redis takes with it when it fails, alone and with sentinels, and how regions bear it. */
class RedisTest {

    private static Cluster alone(String persistence) {
        return Cluster.running().set("PSOR", "mode", "standalone").set("PSOR", "persistence", persistence);
    }

    private static Cluster quiesced(Cluster cluster) {
        assertEquals(
                Reply.DONE, cluster.caspac(PacCommand.SET_QUIESCE, Cluster.OLD).reply());
        return cluster;
    }

    private static Cluster full(Cluster cluster) {
        return cluster.strike("PSOR", RedisFault.MEMORY_FULL);
    }

    @Test
    void sentinelsPromoteTheReplicaAfterHalfAMinute() {
        Cluster cluster = Cluster.running().strike("PSOR", RedisFault.CRASH);
        assertEquals("failing over", cluster.pause(32).redis());
        assertEquals("up, no replica", cluster.pause(2).redis());
        assertEquals("up", cluster.heal("PSOR", RedisFault.CRASH).redis());
    }

    @Test
    void aRedisAloneIsDownUntilItIsRepairedAndRestarted() {
        Cluster cluster = alone("AOF").strike("PSOR", RedisFault.CRASH);
        assertEquals("down", cluster.pause(1800).redis());
        assertEquals("restarting", cluster.heal("PSOR", RedisFault.CRASH).redis());
        assertEquals("up", cluster.pause(11).redis());
    }

    @Test
    void aFailoverLosesWhatWasAcknowledgedWithinTheReplicationLag() {
        Cluster cluster = quiesced(Cluster.running().set("PSOR", "replication lag", "5 s"));
        cluster.strike("PSOR", RedisFault.CRASH).pause(40);
        assertEquals("Running", cluster.modes());
        List<ModeChanged> changes = cluster.facts(ModeChanged.class);
        assertEquals(
                List.of(true, false), changes.stream().map(ModeChanged::asked).toList());
    }

    @Test
    void aFailoverKeepsWhatIsOlderThanTheReplicationLag() {
        Cluster cluster = quiesced(Cluster.running().set("PSOR", "replication lag", "5 s"));
        cluster.pause(6).strike("PSOR", RedisFault.CRASH).pause(40);
        assertEquals("Quiesce", cluster.modes());
    }

    @Test
    void aRestartFindsWhatIsOnDisk() {
        for (String persistence : List.of("AOF", "RDB", "none")) {
            Cluster cluster = quiesced(alone(persistence)).pause(2);
            cluster.strike("PSOR", RedisFault.CRASH).heal("PSOR", RedisFault.CRASH);
            String left = persistence.equals("AOF") ? "Quiesce" : persistence.equals("RDB") ? "Running" : "absent";
            assertEquals(left, cluster.pause(11).modes(), persistence);
        }
    }

    @Test
    void clientsOfAMasterThatIsCutOffLoseWhatTheyWrite() {
        Cluster cluster = Cluster.running().strike("PSOR", RedisFault.PARTITION);
        assertEquals("split", cluster.redis());
        quiesced(cluster).pause(600);
        assertEquals("Quiesce", cluster.modes());
        assertEquals("Running", cluster.heal("PSOR", RedisFault.PARTITION).modes());
    }

    @Test
    void aMasterThatMustReachAReplicaIsReplacedWhenItIsCutOff() {
        Cluster cluster = quiesced(Cluster.running().set("PSOR", "min replicas", "yes"))
                .pause(1)
                .strike("PSOR", RedisFault.PARTITION);
        assertEquals("failing over", cluster.redis());
        assertEquals("Quiesce", cluster.pause(40).modes());
        assertEquals("up", cluster.heal("PSOR", RedisFault.PARTITION).redis());
    }

    @Test
    void withoutMemoryReadsAreAnsweredAndWritesRefused() {
        Cluster cluster = full(Cluster.patched());
        assertEquals("out of memory", cluster.redis());
        assertEquals(
                Code.NO_MEMORY,
                cluster.caspac(PacCommand.SET_QUIESCE, Cluster.OLD).code());
        assertEquals(
                "incompatible", cluster.type("H1", EsHostCommand.CHECK_COMPAT).text());
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        assertEquals(
                Code.NO_MEMORY,
                cluster.pause(5).type("R1", RegionCommand.REGION_STATE).code());
        assertEquals("up", cluster.heal("PSOR", RedisFault.MEMORY_FULL).redis());
    }

    @Test
    void withAPolicyThatEvictsANewPacCostsTheOldOneItsStores() {
        Cluster cluster = full(Cluster.patched().set("PSOR", "maxmemory-policy", "allkeys-lru"));
        assertEquals("Running", cluster.modes());
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        assertEquals("Upgrade", cluster.pause(60).modes());
        assertEquals(List.of(new StoresRemoved("MyPAC 4.0", 2, "evicted")), cluster.facts(StoresRemoved.class));
        assertEquals("Started", cluster.shown("R2"));
        assertEquals("up", cluster.heal("PSOR", RedisFault.MEMORY_FULL).redis());
    }

    @Test
    void memoryThatIsUsedUpStaysSoAfterAFailover() {
        Cluster cluster = full(Cluster.running()).strike("PSOR", RedisFault.CRASH);
        assertEquals("out of memory", cluster.pause(40).redis());
        assertEquals(
                "up, no replica", cluster.heal("PSOR", RedisFault.MEMORY_FULL).redis());
        assertEquals("up", cluster.heal("PSOR", RedisFault.CRASH).redis());
        Cluster twice = full(Cluster.running().strike("PSOR", RedisFault.CRASH).pause(40));
        assertEquals("down", twice.strike("PSOR", RedisFault.CRASH).redis());
    }

    @Test
    void whoeverNeedsThePsorWaitsForItAndGoesOn() {
        Cluster cluster = Cluster.running().strike("PSOR", RedisFault.CRASH);
        assertEquals(RegionState.WAITING, cluster.pause(10).state("R1"));
        assertEquals(3, cluster.said("CASPA1002E"));
        assertEquals(RegionState.STARTED, cluster.pause(60).state("R1"));
    }

    @Test
    void processesThatWaitTooLongShutDownAndTheRestStays() {
        Cluster cluster = alone("AOF").strike("PSOR", RedisFault.CRASH).pause(299);
        assertEquals("Started", cluster.shown("R1"));
        assertEquals("Started (no SEPs)", cluster.pause(2).shown("R1"));
        cluster.heal("PSOR", RedisFault.CRASH);
        assertEquals("Started (no SEPs)", cluster.pause(600).shown("R1"));
    }

    @Test
    void aRegionThatStartsWithoutAPsorIsBlockedAndTriesAfterGrowingWaits() {
        Cluster cluster = alone("AOF").stopped("R1").strike("PSOR", RedisFault.CRASH);
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals(RegionState.BLOCKED, cluster.state("R1"));
        assertEquals(1, cluster.said("CASPA1000W"));
        // tries come 1, 3, 7, 15, 31, 63 s after it was blocked; Redis is there 43 s after
        cluster.pause(33).heal("PSOR", RedisFault.CRASH).pause(28);
        assertEquals(RegionState.BLOCKED, cluster.state("R1"));
        assertEquals(RegionState.STARTING, cluster.pause(3).state("R1"));
        assertEquals("Started", cluster.pause(30).shown("R1"));
    }

    @Test
    void aQueueSorThatIsDownKeepsNobodyFromStarting() {
        Cluster cluster = Cluster.running().stopped("R1").strike("SOR1", SorFault.CRASH);
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals(1, cluster.said("CASPA1000W"));
        assertEquals(3, cluster.heal("SOR1", SorFault.CRASH).pause(1).said("CASPA1001I"));
    }

    @Test
    void queuesThatWereWipedAreRestoredFromTheirBackup() {
        Cluster cluster = Cluster.running();
        cluster.type("H1", EsHostCommand.INIT_PAC);
        assertEquals(0, cluster.queued());
        assertEquals(Reply.RUNNING, cluster.type("SOR1", SorCommand.RESTORE).reply());
        assertEquals(
                "restoring", cluster.pause(590).type("SOR1", SorCommand.STATE).text());
        assertEquals("up", cluster.pause(20).type("SOR1", SorCommand.STATE).text());
        assertEquals(1000, cluster.queued());
    }

    @Test
    void aSorThatFailsWhileItIsRestoredIsNotRestored() {
        Cluster cluster = Cluster.running();
        cluster.type("H1", EsHostCommand.INIT_PAC);
        cluster.type("SOR1", SorCommand.RESTORE);
        cluster.strike("SOR1", SorFault.CRASH);
        assertEquals(Reply.SILENT, cluster.type("SOR1", SorCommand.RESTORE).reply());
        cluster.heal("SOR1", SorFault.CRASH).pause(1200);
        assertEquals(0, cluster.queued());
        assertEquals(Reply.DONE, cluster.type("SOR1", SorCommand.STATE).reply());
    }
}
