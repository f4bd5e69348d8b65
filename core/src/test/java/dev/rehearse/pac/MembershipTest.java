package dev.rehearse.pac;

import static dev.rehearse.pac.MemberState.ACTIVE;
import static dev.rehearse.pac.MemberState.JOINING;
import static dev.rehearse.pac.MemberState.LEAVING;
import static dev.rehearse.pac.MemberState.STALE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.pac.fact.BranchesInDoubt;
import dev.rehearse.pac.fact.LocksReleased;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries in the PSOR and pings, processes in the database and locks: what a region leaves behind, and who clears it up. */
class MembershipTest {

    private static Cluster killed() {
        Cluster cluster = Cluster.running();
        cluster.type("R1", RegionCommand.CASSTOP_F);
        return cluster;
    }

    @Test
    void aRegionThatStopsTakesItsEntryOut() {
        Cluster cluster = Cluster.running();
        cluster.type("R1", RegionCommand.CASSTOP);
        assertEquals(List.of(LEAVING, ACTIVE, ACTIVE), cluster.pause(1).entries(Cluster.OLD));
        assertEquals(List.of(ACTIVE, ACTIVE), cluster.stopped("R1").pause(1).entries(Cluster.OLD));
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        assertEquals(List.of(ACTIVE, ACTIVE, JOINING), cluster.pause(1).entries(Cluster.OLD));
        assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), cluster.pause(30).entries(Cluster.OLD));
    }

    @Test
    void aRegionThatDiesLeavesAnEntryThatGrowsStale() {
        Cluster cluster = killed();
        assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), cluster.pause(55).entries(Cluster.OLD));
        assertEquals(0, cluster.said("CASRS2104E"));
        assertEquals(List.of(STALE, ACTIVE, ACTIVE), cluster.pause(5).entries(Cluster.OLD));
        assertEquals(1, cluster.said("CASRS2104E"));
    }

    @Test
    void aSilentRegionIsSkippedUntilItPingsAgain() {
        Cluster cluster = Cluster.running().strike("R1", RegionFault.HANG).pause(61);
        assertEquals(List.of(STALE, ACTIVE, ACTIVE), cluster.entries(Cluster.OLD));
        cluster.heal("R1", RegionFault.HANG).pause(1);
        assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), cluster.entries(Cluster.OLD));
    }

    @Test
    void aRegionThatIsCutOffFromThePsorIsSkippedToo() {
        Cluster cluster =
                Cluster.running().strike("H1", EsHostFault.PSOR_LINK_BREAK).pause(61);
        assertEquals(List.of(STALE, ACTIVE, ACTIVE), cluster.entries(Cluster.OLD));
        assertEquals(RegionState.WAITING, cluster.state("R1"));
        cluster.heal("H1", EsHostFault.PSOR_LINK_BREAK).pause(70);
        assertEquals(List.of(ACTIVE, ACTIVE, ACTIVE), cluster.entries(Cluster.OLD));
    }

    @Test
    void aPingThatIsMissedIsMissedWhileRedisRefusesWrites() {
        Cluster cluster = killed().strike("PSOR", RedisFault.MEMORY_FULL).pause(61);
        assertEquals(1, cluster.said("CASRS2104E"));
        assertEquals(List.of(STALE, ACTIVE, ACTIVE), cluster.entries(Cluster.OLD));
    }

    @Test
    void anEntryThatAFailoverLostIsWrittenAgainByWhoeverLives() {
        Cluster cluster =
                Cluster.running().set("PSOR", "replication lag", "1 h").stopped("R1");
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        cluster.pause(30).strike("PSOR", RedisFault.CRASH).pause(120);
        assertEquals(3, cluster.entries(Cluster.OLD).size());
        assertTrue(cluster.entries(Cluster.OLD).stream().allMatch(state -> state == ACTIVE));
    }

    @Test
    void theDeadOwnTheirLocksUntilTheyAreRecovered() {
        Cluster cluster = killed();
        assertEquals(Code.IN_DOUBT, cluster.type("DB", DatabaseCommand.LIST).code());
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        cluster.pause(60);
        assertEquals(
                Registration.IN_DOUBT, cluster.type("DB", DatabaseCommand.LIST).text());
        assertEquals(Reply.RUNNING, cluster.type("DB", DatabaseCommand.RECOVER).reply());
        assertEquals(
                Reply.RUNNING,
                cluster.pause(590).type("DB", DatabaseCommand.LIST).reply());
        assertEquals(
                Registration.OK,
                cluster.pause(20).type("DB", DatabaseCommand.LIST).text());
        assertEquals("R1", cluster.facts(LocksReleased.class).get(0).name());
    }

    @Test
    void whoStopsInOrderLeavesNoLocks() {
        Cluster cluster = Cluster.running().stopped("R1");
        assertEquals(Registration.OK, cluster.type("DB", DatabaseCommand.LIST).text());
        assertTrue(cluster.facts(BranchesInDoubt.class).isEmpty());
    }

    @Test
    void aSilentRegionLooksDeadAndARecoveryTakesTheLocksOfTheLiving() {
        Cluster cluster = Cluster.running().strike("R1", RegionFault.HANG);
        assertEquals(
                Registration.IN_DOUBT, cluster.type("DB", DatabaseCommand.LIST).text());
        cluster.type("DB", DatabaseCommand.RECOVER);
        cluster.pause(610);
        assertTrue(cluster.facts(LocksReleased.class).get(0).alive());
    }

    @Test
    void aRecoveryOfTheDeadReleasesNothingOfTheLiving() {
        Cluster cluster = killed();
        cluster.type("DB", DatabaseCommand.RECOVER);
        List<LocksReleased> released = cluster.pause(610).facts(LocksReleased.class);
        assertEquals(1, released.size());
        assertEquals("R1", released.get(0).name());
        assertEquals(false, released.get(0).alive());
    }

    @Test
    void aDatabaseThatIsOutListsNothing() {
        Cluster cluster = Cluster.running().strike("DB", DatabaseFault.OUTAGE);
        assertEquals(Reply.SILENT, cluster.type("DB", DatabaseCommand.STATE).reply());
        assertEquals(Code.NO_DATABASE, cluster.type("DB", DatabaseCommand.LIST).code());
    }

    @Test
    void branchesInDoubtComeOutAsLoggedIfTheSameVersionStarts() {
        Cluster cluster = killed();
        cluster.type("R1", RegionCommand.CASSTART_WARM);
        List<BranchesInDoubt> told = cluster.pause(30).facts(BranchesInDoubt.class);
        assertEquals(List.of(new BranchesInDoubt(2, ""), new BranchesInDoubt(0, "as logged")), told);
        assertEquals(1, cluster.said("CASXO0027I"));
        assertEquals(1, cluster.said("CASXO0028I"));
    }
}
