package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.BlocksLost;
import dev.rehearse.duplex.fact.BlocksMended;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.rdr.RdrStrain;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Graded;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.WorkDiscarded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Virtual disks as the system uses them: resync, verify, backup, and what is lost when. */
class DisksTest {

    private static final int HOUR = 3600;

    private static Computer small() {
        return new Computer().set("SYS", "size", "40 GB").set("DATA", "size", "40 GB");
    }

    /** A new disk in the second slot of the data disk. */
    private static Computer exchanged(Computer computer) {
        return computer.strike("DATA", RdrFault.FAILURE_IN_11).heal("DATA", RdrFault.FAILURE_IN_11);
    }

    /** 40 GB at 15, 40 and 80 MB/s; High is more than the disk can do beside the applications. */
    @ParameterizedTest(name = "{0}: {1} s")
    @CsvSource({"Low, 2863", "Normal, 1073", "High, 536"})
    void theResyncIsAsFastAsItsPriority(String priority, int seconds) {
        Computer computer = exchanged(small().set("DATA", "resync priority", priority));
        assertEquals(MemberState.RESYNCING, computer.pause(seconds * 0.9).member("DATA", 1));
        assertEquals(MemberState.IN_SYNC, computer.pause(seconds * 0.2).member("DATA", 1));
        boolean slow = computer.facts(ServiceChanged.class).stream()
                .anyMatch(change -> change.status() == ServiceStatus.DEGRADED);
        assertEquals(priority.equals("High"), slow);
    }

    @ParameterizedTest
    @EnumSource(RdrStrain.class)
    void aSlowDiskMakesTheResyncTakeSoMuchLonger(RdrStrain slow) {
        Graded three = new Graded(slow, 3000);
        Computer computer = exchanged(small()).pause(73).strike("DATA", three);
        assertEquals(MemberState.RESYNCING, computer.pause(2600).member("DATA", 1));
        assertEquals(MemberState.IN_SYNC, computer.pause(600).member("DATA", 1));
        Computer healed = exchanged(small()).strike("DATA", three).pause(600).heal("DATA", three);
        assertEquals(MemberState.RESYNCING, healed.pause(700).member("DATA", 1));
        assertEquals(MemberState.IN_SYNC, healed.pause(300).member("DATA", 1));
    }

    @Test
    void anotherPriorityTakesEffectAtOnce() {
        Computer computer =
                exchanged(small().set("DATA", "resync priority", "Low")).pause(60);
        computer.type("DATA", RdrCommand.PRIORITY_HIGH);
        assertEquals(MemberState.IN_SYNC, computer.pause(600).member("DATA", 1));
    }

    @Test
    void theSourceThatFailsDuringTheResyncLeavesNothing() {
        Computer computer = exchanged(small()).pause(60).strike("DATA", RdrFault.FAILURE_IN_10);
        assertEquals("DEAD", computer.type("DATA", RdrCommand.STATE).text());
        assertEquals(AppState.FAILED, computer.application().state());
        assertEquals(1, computer.facts(WorkDiscarded.class).size());
    }

    @Test
    void theTargetThatFailsDuringTheResyncLeavesTheSource() {
        Computer computer = exchanged(small()).pause(60).strike("DATA", RdrFault.FAILURE_IN_11);
        assertEquals("SIMPLEX", computer.type("DATA", RdrCommand.STATE).text());
        assertEquals(0, computer.outages());
    }

    @Test
    void aRestartInterruptsTheResync() {
        Computer computer = exchanged(small()).pause(900).strike("A", EnclosureFault.OS_CRASH);
        assertEquals(MemberState.STALE, computer.pause(1).member("DATA", 1));
        assertEquals(MemberState.RESYNCING, computer.pause(800).member("DATA", 1));
    }

    @Test
    void aVerifyMendsALatentErrorBeforeAResyncStumblesOverIt() {
        Computer computer = small().strike("DATA", RdrFault.LATENT_IN_10);
        assertEquals("1 areas mended", computer.type("DATA", RdrCommand.VERIFY).text());
        assertEquals(1, computer.facts(BlocksMended.class).size());
        computer.strike("DATA", RdrFault.FAILURE_IN_11)
                .heal("DATA", RdrFault.FAILURE_IN_11)
                .pause(HOUR);
        assertEquals(0, computer.facts(BlocksLost.class).size());
    }

    @Test
    void aResyncStumblesOverALatentErrorThatNobodyHasFound() {
        Computer computer =
                exchanged(small().strike("DATA", RdrFault.LATENT_IN_10)).pause(HOUR);
        assertEquals(1, computer.facts(BlocksLost.class).size());
    }

    @Test
    void aVerifyTakesAsLongAsReadingTheDisk() {
        Computer computer = small();
        computer.type("DATA", RdrCommand.VERIFY);
        Answer done = computer.type("DATA", RdrCommand.STATE);
        assertEquals("DUPLEX", done.text());
        assertTrue(computer.world().now() > 1000 * Computer.SECOND);
    }

    @Test
    void aVerifyWithoutAPartnerFindsAndCannotMend() {
        Computer computer = small().split().strike("DATA", RdrFault.LATENT_IN_10);
        assertEquals(DuplexCode.LATENT, computer.type("DATA", RdrCommand.VERIFY).code());
    }

    @Test
    void aPeriodicVerifyMendsWithoutAnybodyAsking() {
        Computer computer = small().set("DATA", "verify every", "1 h").strike("DATA", RdrFault.LATENT_IN_11);
        assertEquals(0, computer.pause(HOUR).facts(BlocksMended.class).size());
        assertEquals(1, computer.pause(HOUR).facts(BlocksMended.class).size());
        computer.strike("DATA", RdrFault.LATENT_IN_11);
        assertEquals(2, computer.pause(2 * HOUR).facts(BlocksMended.class).size());
    }

    @Test
    void aDiskThatIsDeadIsNotVerified() {
        Computer computer = small().strike("DATA", RdrFault.FAILURE_IN_10).strike("DATA", RdrFault.FAILURE_IN_11);
        assertEquals(
                DuplexCode.HARDWARE, computer.type("DATA", RdrCommand.VERIFY).code());
    }

    @Test
    void withoutABackupNothingIsRestored() {
        assertEquals(
                DuplexCode.NO_BACKUP,
                new Computer().type("DATA", RdrCommand.RESTORE).code());
    }

    @Test
    void nobodyRestoresADiskThatIsInUse() {
        Computer computer = new Computer();
        computer.type("SYS", RdrCommand.BACKUP);
        computer.type("DATA", RdrCommand.BACKUP);
        assertEquals(DuplexCode.RUNS, computer.type("DATA", RdrCommand.RESTORE).code());
        computer.type("DB", ApplicationCommand.STOP);
        assertEquals(
                DuplexCode.RUNS,
                computer.pause(60).type("SYS", RdrCommand.RESTORE).code());
        assertEquals(Reply.DONE, computer.type("DATA", RdrCommand.RESTORE).reply());
    }

    @Test
    void aRestoredDataDiskLacksWhatWasWrittenSinceTheBackup() {
        Computer computer = new Computer();
        computer.type("DATA", RdrCommand.BACKUP);
        computer.pause(100).type("DB", ApplicationCommand.STOP);
        computer.pause(60).type("DATA", RdrCommand.RESTORE);
        long lost = computer.facts(WorkDiscarded.class).get(0).commits();
        assertTrue(Math.abs(lost - 100 * 200) <= 200, () -> lost + " writes");
    }

    @Test
    void theUtilityPrintsTheStateOfEachDisk() {
        Computer computer = small().strike("DATA", RdrFault.FAILURE_IN_11);
        assertEquals("IN_SYNC", computer.type("DATA", RdrCommand.DISK_10).text());
        assertEquals("FAILED", computer.type("DATA", RdrCommand.DISK_11).text());
    }

    @Test
    void noSystemStartsFromADiskThatIsNew() {
        Computer computer = new Computer()
                .split()
                .strike("SYS", RdrFault.FAILURE_IN_10)
                .heal("SYS", RdrFault.FAILURE_IN_10)
                .pause(60);
        assertEquals(0, computer.type("A", EnclosureCommand.BOOT_ALONE).code());
        computer.pause(1800);
        assertEquals(
                "Hung: OS Booting", computer.type("A", EnclosureCommand.PARTNER).text());
    }

    @Test
    void whatWentWithABrokenDiskIsNotCountedAgainWhenTheBackupIsBack() {
        Computer computer = new Computer();
        computer.type("DATA", RdrCommand.BACKUP);
        computer.pause(100)
                .strike("DATA", RdrFault.FAILURE_IN_11)
                .strike("DATA", RdrFault.FAILURE_IN_10)
                .heal("DATA", RdrFault.FAILURE_IN_10)
                .type("DATA", RdrCommand.RESTORE);
        long lost = computer.facts(WorkDiscarded.class).stream()
                .mapToLong(WorkDiscarded::commits)
                .sum();
        assertTrue(Math.abs(lost - 100 * 200) <= 200, () -> lost + " writes");
    }

    @Test
    void thePulledDiskIsStaleWhenItIsBack() {
        Computer computer = small().strike("B", EnclosureFault.PULLED).pause(60);
        assertEquals(MemberState.MISSING, computer.member("DATA", 1));
        computer.heal("B", EnclosureFault.PULLED).pause(90);
        assertEquals(MemberState.RESYNCING, computer.member("DATA", 1));
        assertEquals(0, computer.outages());
    }
}
