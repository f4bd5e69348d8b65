package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.TransactionsAborted;
import dev.rehearse.site.fact.WritesAccepted;
import org.junit.jupiter.api.Test;

class LifeCycleTest {

    private static Pair alone() {
        return Pair.in("PRIMARY ALONE", "SECONDARY ALONE");
    }

    @Test
    void aSecondaryThatShutsDownLeavesItsPrimaryInNoDoubt() {
        Pair pair = Pair.connected().pause(10);
        assertEquals(Reply.RUNNING, pair.type("S2", HsbCommand.SHUTDOWN_FORCE).reply());
        assertEquals(14711, pair.type("S2", HsbCommand.HSB_CONNECT).code());
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertTrue(pair.server("S2").database().clean());
    }

    @Test
    void usersHoldUpAShutdownUnlessItIsForced() {
        Pair pair = alone().pause(10);
        assertEquals(14512, pair.type("S1", HsbCommand.SHUTDOWN).code());
        pair.type("S1", HsbCommand.SHUTDOWN_FORCE);
        assertEquals(20, pair.facts(TransactionsAborted.class).get(0).count());
        assertEquals(100, pair.facts(ConnectionsDropped.class).get(0).count());
        assertEquals(Reply.RUNNING, alone().type("S2", HsbCommand.SHUTDOWN).reply());
    }

    @Test
    void aPrimaryAloneBootsAsSecondaryAndCanStillServeACatchup() {
        Pair pair = alone().pause(10);
        pair.type("S1", HsbCommand.KILL);
        pair.type("S1", HsbCommand.START);
        pair.until("S1", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(1);
        assertEquals(0, FailuresTest.difference(pair).mine());
    }

    @Test
    void anUncertainPrimaryThatShutsDownLooksCrashedAndForgetsNothing() {
        Pair pair = Pair.connected()
                .pause(10)
                .strike("S2 host", HostFault.HOST_CRASH)
                .pause(10);
        long pending = pair.server("S1").database().pending();
        pair.type("S1", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S1", HsbCommand.PROCESS_STATE, "down");
        assertFalse(pair.server("S1").database().clean());
        assertTrue(pending > 0);
        assertEquals(pending, pair.server("S1").database().pending());
        pair.type("S1", HostCommand.UPGRADE, Pair.level("7.0"));
        assertEquals(10052, pair.type("S1", HsbCommand.START_AUTOCONVERT).code());
    }

    @Test
    void aStandaloneServerBootsStandalone() {
        Pair pair = Pair.in("STANDALONE", "SECONDARY ALONE");
        pair.type("S1", HsbCommand.KILL);
        pair.type("S1", HsbCommand.START);
        pair.until("S1", HsbCommand.HSB_STATE, "STANDALONE");
        Pair off = alone().set("solid.ini", "HSBEnabled", "no");
        off.type("S2", HsbCommand.KILL);
        off.type("S2", HsbCommand.START);
        off.until("S2", HsbCommand.HSB_STATE, "STANDALONE");
    }

    @Test
    void aNewBinaryWantsTheDatabaseConvertedAndTheOldOneDoesNotOpenItAgain() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.UPGRADE, Pair.level("7.0"));
        assertEquals(15, pair.type("S2", HsbCommand.START).code());
        pair.type("S2", HsbCommand.START_AUTOCONVERT);
        assertEquals(21, pair.type("S2", HsbCommand.START).code());
        pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.UPGRADE, Pair.level("6.5"));
        assertEquals(100, pair.type("S2", HsbCommand.START).code());
    }

    @Test
    void aFixPackNeedsNoConversion() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.UPGRADE, Pair.level("6.5 FP1"));
        assertEquals(Reply.RUNNING, pair.type("S2", HsbCommand.START).reply());
    }

    @Test
    void whatIsHalfInstalledDoesNotStart() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down").strike("S2 host", HostFault.INSTALL_FAILURE);
        assertEquals(
                Reply.REFUSED,
                pair.type("S2", HostCommand.UPGRADE, Pair.level("7.0")).reply());
        assertEquals(50, pair.type("S2", HsbCommand.START).code());
    }

    @Test
    void aSpoiledBootEndsInACrashOnce() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.KILL);
        pair.strike("S2", HsbFault.BOOT_FAILURE);
        pair.type("S2", HsbCommand.START);
        assertEquals(HsbState.DOWN, pair.pause(100).state("S2"));
        pair.type("S2", HsbCommand.START);
        pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
    }

    @Test
    void aConversionNeedsRoom() {
        Pair pair = alone().set("S2", "level", "6.5").set("S2", "database disk", "1 GiB");
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.UPGRADE, Pair.level("7.0"));
        assertEquals(10, pair.type("S2", HsbCommand.START_AUTOCONVERT).code());
    }

    @Test
    void aFullLogDiskMakesThePrimaryReadOnlyUntilThereIsRoom() {
        Pair pair = alone().set("S1", "log disk", "4 MiB").pause(30);
        assertEquals(0, pair.server("S1").database().history().end().rate());
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(2048, pair.server("S1").database().history().endAt(0) - 1_000_000);
        assertEquals(
                Reply.REFUSED, pair.type("S1", HsbCommand.CHECK_LOG_DISK, 1).reply());
        pair.type("S1", HostCommand.FREE_DISK);
        pair.pause(1);
        assertTrue(pair.server("S1").told().accepts());
    }

    @Test
    void aFullLogDiskMayEndTheProcessInstead() {
        Pair pair = alone().set("S1", "log disk", "4 MiB").set("assume", "log write failure", "crash");
        assertEquals(HsbState.DOWN, pair.pause(30).state("S1"));
    }

    @Test
    void aDiskThatSomethingElseFillsStopsWritesUntilItIsRepaired() {
        for (HsbFault fault : new HsbFault[] {HsbFault.LOG_DISK_FULL, HsbFault.DATABASE_DISK_FULL}) {
            Pair pair = alone().pause(10).strike("S1", fault).pause(1);
            assertFalse(pair.server("S1").told().accepts());
            assertEquals(10041, pair.server("S1").told().offers().code());
            pair.heal("S1", fault).pause(1);
            assertTrue(pair.server("S1").told().accepts());
        }
    }

    @Test
    void pastMaxLogSizeTheNextCheckpointGivesHotStandbyUp() {
        Pair pair = alone().set("solid.ini", "MaxLogSize", "1 MiB").pause(200);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        pair.pause(100);
        assertEquals(HsbState.STANDALONE, pair.state("S1"));
        assertTrue(pair.server("S1").told().accepts());
        assertEquals(
                0,
                pair.facts(LogHeld.class)
                        .get(pair.facts(LogHeld.class).size() - 1)
                        .level()
                        .amount());
    }

    @Test
    void aServerThatIsInstalledOverRunsOnWithItsOldCode() {
        Pair pair = alone();
        pair.type("S1", HostCommand.UPGRADE, Pair.level("7.0"));
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(Pair.level("6.5"), pair.server("S1").process().running());
    }

    @Test
    void writesAreAcceptedByOneServerAtATime() {
        Pair pair = Pair.connected().pause(10);
        pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY);
        pair.pause(10);
        int accepting = 0;
        for (WritesAccepted change : pair.facts(WritesAccepted.class)) {
            accepting += change.accepted() ? 1 : -1;
            assertTrue(accepting <= 1);
        }
        assertEquals(1, accepting);
    }

    @Test
    void aSecondaryThatCannotWriteGivesUpTheConnectionAndIsNotConnectedAgain() {
        Pair pair =
                Pair.connected().pause(10).strike("S2", HsbFault.LOG_DISK_FULL).pause(1);
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"));
        pair.type("S1", HsbCommand.HSB_CONNECT);
        assertEquals(11002, pair.pause(5).server("S1").courses().connect().code());
    }

    @Test
    void recoveryTakesAsLongAsItsLogIfASpeedIsGiven() {
        Pair pair = alone().set("assume", "crash recovery", "1 MiB/s").pause(100);
        pair.type("S1", HsbCommand.KILL);
        pair.type("S1", HsbCommand.START);
        assertEquals(HsbState.BOOTING, pair.pause(39).state("S1"));
        assertEquals(HsbState.SECONDARY_ALONE, pair.pause(2).state("S1"));
    }
}
