package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.SinglePoints;
import dev.rehearse.duplex.fact.SystemChangesLost;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the console's requests do to the system, and what it is when they break. */
class SessionTest {

    private static List<Integer> points(Computer computer) {
        return computer.facts(SinglePoints.class).stream()
                .map(SinglePoints::enclosures)
                .toList();
    }

    @Test
    void theSplitLeavesEverythingToTheProductionSide() {
        Computer computer = new Computer().split();
        Memory memory = computer.memory();
        assertTrue(memory.images().split() && memory.images().mounted());
        assertEquals(OpState.SIMPLEX, memory.halves().get(0).cpu().state());
        assertEquals(OpState.SIMPLEX, memory.halves().get(1).cpu().state());
        assertEquals(MemberState.IN_SYNC, computer.member("DATA", 0));
        assertEquals(MemberState.DISABLED, computer.member("DATA", 1));
        assertEquals(1, memory.outlook().network());
        assertEquals(0, computer.outages());
    }

    @Test
    void theEnclosureMarkedPrimaryBecomesTheProductionSide() {
        Computer computer = new Computer().set("B", "primary", "yes").split();
        assertEquals(1, computer.memory().images().home());
        assertEquals(MemberState.DISABLED, computer.member("SYS", 0));
    }

    @Test
    void mirroringIsDisabledBeforeLockstepIsCut() {
        Computer computer = new Computer();
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        computer.pause(60);
        assertEquals(MemberState.DISABLED, computer.member("SYS", 1));
        assertEquals(OpState.DUPLEX, computer.memory().halves().get(1).cpu().state());
        assertEquals(List.of(1), points(computer));
    }

    @Test
    void aHalfThatIsLostBeforeThatBreaksTheSplitAndNothingElse() {
        Computer computer = new Computer();
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        computer.pause(33).strike("A", EnclosureFault.POWER_LOSS).pause(30);
        assertEquals(
                DuplexCode.HARDWARE, computer.type("AU", ConsoleCommand.STATE).code());
        assertEquals(MemberState.IN_SYNC, computer.member("SYS", 1));
        assertEquals(0, computer.outages());
    }

    @Test
    void theUpgradeSideThatIsLostBehindThatMustBeResyncedBeforeTheNextTry() {
        Computer computer = new Computer();
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        computer.pause(60).strike("B", EnclosureFault.POWER_LOSS).pause(300);
        computer.heal("B", EnclosureFault.POWER_LOSS).pause(600);
        assertEquals(MemberState.RESYNCING, computer.member("SYS", 1));
        assertEquals(0, computer.outages());
        assertEquals(
                DuplexCode.HARDWARE, computer.asked(ConsoleCommand.RETRY, 60).code());
        computer.pause(4 * 3600).reach(ConsoleCommand.RETRY, "Split/Ready");
    }

    @Test
    void theProductionSideThatIsLostBehindThatTakesTheServiceWithIt() {
        Computer computer = new Computer();
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        computer.pause(60).strike("A", EnclosureFault.POWER_LOSS).pause(300);
        assertEquals(1, computer.outages());
        assertEquals(SessionState.SPLIT_BROKEN, computer.session());
    }

    @Test
    void theMergedSystemRunsFromTheUpgradeSidesSystemDiskWithTheProductionSidesData() {
        Computer computer = new Computer().merged();
        assertEquals(MemberState.IN_SYNC, computer.member("SYS", 1));
        assertEquals(MemberState.DISABLED, computer.member("SYS", 0));
        assertEquals(MemberState.IN_SYNC, computer.member("DATA", 0));
        assertEquals(OpState.DUPLEX, computer.memory().halves().get(0).cpu().state());
        assertEquals(1, computer.outages());
    }

    @Test
    void bothEnclosuresAreSinglePointsOfFailureFromTheMergeToTheResync() {
        Computer computer = new Computer().committed().until("DATA", dev.rehearse.rdr.RdrCommand.STATE, "DUPLEX");
        assertEquals(List.of(1, 3, 1, 0), points(computer));
    }

    @Test
    void whatIsOutOfServiceIsNoPointOfFailure() {
        Computer computer = new Computer().strike("B", EnclosureFault.CPU_FAULT).pause(300);
        assertEquals(List.of(1), points(computer));
        computer.heal("B", EnclosureFault.CPU_FAULT).pause(600);
        assertEquals(List.of(1, 0), points(computer));
    }

    @Test
    void commitCopiesTheSystemOneWayAndTheDataTheOther() {
        Computer computer = new Computer().committed();
        assertEquals(
                List.of(new CopyStarted("SYS", true, true), new CopyStarted("DATA", false, false)),
                computer.facts(CopyStarted.class));
        assertEquals(1, computer.facts(SystemChangesLost.class).size());
        assertEquals(
                DuplexCode.PAST_COMMIT,
                computer.type("AU", ConsoleCommand.ABORT).code());
    }

    @Test
    void abortInTheSplitCostsNothing() {
        Computer computer = new Computer().split().reach(ConsoleCommand.ABORT, "Abort/Ready");
        assertEquals(0, computer.outages());
        assertFalse(computer.memory().images().split());
        assertEquals(MemberState.RESYNCING, computer.member("SYS", 1));
    }

    @Test
    void abortAfterTheMergeStartsTheOldSystemAgain() {
        Computer computer = new Computer().merged().reach(ConsoleCommand.ABORT, "Abort/Ready");
        assertEquals(2, computer.outages());
        assertEquals(MemberState.IN_SYNC, computer.member("SYS", 0));
        assertEquals(AppState.RUNNING, computer.application().state());
    }

    @Test
    void noSessionBeginsBeforeTheResyncIsOver() {
        Computer computer = new Computer().committed().reach(ConsoleCommand.FINISH, "Idle/Ready");
        assertEquals(
                DuplexCode.RESYNC,
                computer.asked(ConsoleCommand.PREPARE_SPLIT, 60).code());
    }

    @Test
    void nothingIsTakenWhileAnOperationRuns() {
        Computer computer = new Computer();
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        assertEquals(DuplexCode.BUSY, computer.type("AU", ConsoleCommand.ABORT).code());
        assertEquals(
                DuplexCode.BUSY,
                computer.type("AU", ConsoleCommand.CHECK_READINESS).code());
    }

    @Test
    void anApplicationThatDoesNotStopBreaksTheMergeBeforeAnythingIsMerged() {
        Computer computer = new Computer().split().strike("DB", ApplicationFault.STOP_FAILURE);
        assertEquals(
                DuplexCode.WOULD_NOT_STOP,
                computer.asked(ConsoleCommand.PREPARE_MERGE, 120).code());
        assertTrue(computer.memory().images().split());
        computer.type("DB", ApplicationCommand.FIX);
        computer.reach(ConsoleCommand.RETRY, "Merge/Ready");
    }

    @Test
    void anApplicationThatDoesNotStartBreaksTheMergeBehindIt() {
        Computer computer = new Computer().split().strike("DB", ApplicationFault.START_FAILURE);
        assertEquals(
                DuplexCode.WOULD_NOT_START,
                computer.asked(ConsoleCommand.PREPARE_MERGE, 200).code());
        assertFalse(computer.memory().images().split());
        computer.type("DB", ApplicationCommand.FIX);
        computer.reach(ConsoleCommand.RETRY, "Merge/Ready");
    }

    @Test
    void thereIsNoMergeWithoutAnUpgradeSideThatIsUp() {
        Computer computer = new Computer().split();
        computer.type("B", EnclosureCommand.SHUT_DOWN);
        assertEquals(
                DuplexCode.PARTNER,
                computer.asked(ConsoleCommand.PREPARE_MERGE, 60).code());
        computer.type("B", EnclosureCommand.RESTART);
        computer.until("B", EnclosureCommand.PARTNER, "OS Up").reach(ConsoleCommand.RETRY, "Merge/Ready");
    }

    @Test
    void thereIsNoMergeWithAnUpgradeSideThatCannotBeReached() {
        Computer computer = new Computer().split().strike("B", EnclosureFault.VTM_FAULT);
        assertEquals(
                DuplexCode.NO_WAY,
                computer.asked(ConsoleCommand.PREPARE_MERGE, 60).code());
        assertEquals("Unknown", computer.type("B", EnclosureCommand.PARTNER).text());
    }

    @Test
    void theConsoleIsSilentWhenItHasStoppedAndTheSessionIsKept() {
        Computer computer = new Computer().split().strike("AU", ConsoleFault.STOPS);
        assertEquals(Reply.SILENT, computer.type("AU", ConsoleCommand.STATE).reply());
        computer.type("AU", ConsoleCommand.RESTART_CONSOLE);
        assertEquals("Split/Ready", computer.type("AU", ConsoleCommand.STATE).text());
    }

    @Test
    void theHalfWithTheNewSystemAloneIsDeadAndTheOldSystemStartsOnlyIfSomebodyInsists() {
        Computer computer =
                new Computer().merged().strike("B", EnclosureFault.POWER_LOSS).pause(1800);
        assertEquals(AppState.STOPPED, computer.application().state());
        assertEquals(0, computer.type("A", EnclosureCommand.BOOT_ALONE).code());
        computer.until("A", EnclosureCommand.PARTNER, "OS Up").pause(120);
        assertEquals(AppState.RUNNING, computer.application().state());
        assertEquals(0, computer.memory().outlook().lost());
        assertEquals(SessionState.IDLE, computer.session());
    }

    @Test
    void theUpgradeSideAloneLacksWhatWasWrittenSinceTheSplit() {
        Computer computer = new Computer()
                .split()
                .pause(600)
                .strike("A", EnclosureFault.IO_FAULT)
                .pause(60);
        assertEquals(0, computer.type("B", EnclosureCommand.BOOT_ALONE).code());
        computer.until("B", EnclosureCommand.PARTNER, "OS Up");
        assertTrue(computer.memory().outlook().lost() > 600 * 200);
    }

    @Test
    void aSystemThatRunsIsNotBootedAlone() {
        assertEquals(
                DuplexCode.RUNS,
                new Computer().type("A", EnclosureCommand.BOOT_ALONE).code());
    }

    @Test
    void theUpgradeSideWhoseSystemDiskBreaksCrashesAndNobodyNotices() {
        Computer computer = new Computer().split().strike("SYS", RdrFault.FAILURE_IN_11);
        assertEquals("OS Crashed", computer.type("B", EnclosureCommand.PARTNER).text());
        assertEquals(0, computer.outages());
    }
}
