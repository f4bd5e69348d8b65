package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.pac.fact.BranchesInDoubt;
import dev.rehearse.pac.fact.OutsidePac;
import dev.rehearse.pac.fact.PatchedLive;
import dev.rehearse.pac.fact.Routed;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an installation does to regions and to what the directory server has of them, and who sends clients where. */
class EsHostTest {

    private static Cluster installed(Cluster cluster, String level) {
        cluster.type("H1", HostCommand.UPGRADE, Cluster.level(level));
        return cluster;
    }

    @Test
    void anInstallationBeforeVersionSixTakesTheDefinitionsAway() {
        Cluster cluster = Cluster.running();
        cluster.type("H1", EsHostCommand.BACK_UP_MFDS);
        installed(cluster.stopped("R1"), "5.0");
        assertEquals("(not defined)", cluster.shown("R1"));
        assertEquals(
                Code.NOT_DEFINED,
                cluster.type("R1", RegionCommand.CASSTART_UPGRADE).code());
        assertEquals(Reply.DONE, cluster.type("H1", EsHostCommand.RESTORE_MFDS).reply());
        assertEquals("Stopped", cluster.shown("R1"));
        assertEquals(
                "Stopped", installed(Cluster.running().stopped("R1"), "6.0").shown("R1"));
    }

    @Test
    void withoutABackupNothingIsRestored() {
        Cluster cluster = installed(Cluster.running().stopped("R1"), "5.0");
        assertEquals(
                Code.NO_BACKUP, cluster.type("H1", EsHostCommand.RESTORE_MFDS).code());
    }

    @Test
    void aRegionWithoutADefinitionMayStartOutsideThePac() {
        Cluster cluster = Cluster.running().set("MyPAC", "without MFDS", "standalone");
        installed(cluster.stopped("R1"), "5.0").type("R1", RegionCommand.CASSTART_WARM);
        assertEquals("Started", cluster.pause(30).shown("R1"));
        assertEquals(1, cluster.facts(OutsidePac.class).size());
        assertEquals("Running", cluster.modes());
        assertEquals(2, cluster.entries(Cluster.OLD).size());
    }

    @Test
    void aBackupHasTheListenerAsItWasWhenItWasMade() {
        Cluster cluster = Cluster.running();
        cluster.type("H1", EsHostCommand.BACK_UP_MFDS);
        cluster.type("R1", RegionCommand.DISABLE_LISTENER);
        assertEquals(
                "Disabled", cluster.type("R1", RegionCommand.LISTENER_STATE).text());
        cluster.stopped("R1").type("H1", EsHostCommand.RESTORE_MFDS);
        assertEquals("Stopped", cluster.type("R1", RegionCommand.LISTENER_STATE).text());
    }

    @Test
    void aBackupReadWithItsStatusesShowsRegionsAsStartedThatAreNot() {
        Cluster cluster = Cluster.running();
        cluster.type("H1", EsHostCommand.BACK_UP_MFDS);
        installed(cluster.stopped("R1"), "5.0").type("H1", EsHostCommand.IMPORT_MFDS);
        assertEquals("Started", cluster.shown("R1"));
        assertEquals(
                Code.STARTED_ALREADY,
                cluster.type("R1", RegionCommand.CASSTART_UPGRADE).code());
        assertEquals("Not Responding", cluster.pause(31).shown("R1"));
        assertEquals(2, cluster.entries(Cluster.OLD).size());
        assertEquals(
                Reply.DONE, cluster.type("R1", RegionCommand.MARK_AS_STOPPED).reply());
        cluster.type("R1", RegionCommand.CASSTART_UPGRADE);
        assertEquals("Started", cluster.pause(60).shown("R1"));
        Cluster rested = Cluster.running().stopped("R1");
        rested.type("H1", EsHostCommand.BACK_UP_MFDS);
        installed(rested, "5.0").type("H1", EsHostCommand.IMPORT_MFDS);
        assertEquals("Stopped", rested.shown("R1"));
    }

    @Test
    void aRegionWhoseFilesAreOverwrittenIsToldOf() {
        Cluster cluster = installed(Cluster.running(), "5.0");
        assertEquals(1, cluster.facts(PatchedLive.class).size());
        assertTrue(installed(Cluster.running().stopped("R1"), "5.0")
                .facts(PatchedLive.class)
                .isEmpty());
    }

    @Test
    void theLogOfAnotherVersionSaysNothingOfBranchesInDoubt() {
        Cluster cluster = Cluster.running();
        cluster.type("R1", RegionCommand.CASSTOP_F);
        installed(cluster, "6.0").type("R1", RegionCommand.CASSTART_UPGRADE);
        List<BranchesInDoubt> told = cluster.pause(60).facts(BranchesInDoubt.class);
        assertEquals(new BranchesInDoubt(0, "without a log"), told.get(1));
        assertEquals(1, cluster.said("CASXO0029I"));
    }

    @Test
    void clientsComeWhereTheListenerAndTheLoadBalancerLetThem() {
        Cluster cluster = Cluster.running();
        cluster.type("R1", RegionCommand.BLOCK_LISTENER);
        assertEquals(1, cluster.pause(1).facts(Routed.class).size());
        cluster.type("R1", RegionCommand.ENABLE_LISTENER);
        assertEquals(2, cluster.pause(1).facts(Routed.class).size());
        cluster.type("R1", RegionCommand.TAKE_OUT);
        cluster.type("R1", RegionCommand.DISABLE_LISTENER);
        cluster.type("R1", RegionCommand.ENABLE_LISTENER);
        assertEquals(3, cluster.pause(60).facts(Routed.class).size());
        cluster.type("R1", RegionCommand.PUT_IN);
        List<Routed> all = cluster.pause(1).facts(Routed.class);
        assertEquals(
                List.of(false, true, false, true),
                all.stream().map(Routed::open).toList());
    }

    @Test
    void aRegionThatFailsItsHealthChecksIsPutInAgainWhenItPassesOne() {
        Cluster cluster = Cluster.running();
        cluster.type("R1", RegionCommand.DISABLE_LISTENER);
        assertEquals("in the pool", cluster.pool("R1"));
        assertEquals(PoolState.FAILED.words(), cluster.pause(16).pool("R1"));
        cluster.type("R1", RegionCommand.ENABLE_LISTENER);
        assertEquals("in the pool", cluster.pause(6).pool("R1"));
    }
}
