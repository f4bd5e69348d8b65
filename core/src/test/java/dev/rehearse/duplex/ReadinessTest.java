package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.rdr.RdrFault;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.plan.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every item of the readiness check refuses a split once, and none of them refuses a system that is as it should be. */
class ReadinessTest {

    private static Answer check(Computer computer) {
        return computer.asked(ConsoleCommand.CHECK_READINESS, 60);
    }

    private static void refused(int code, Computer computer) {
        assertEquals(code, check(computer).code());
        assertEquals(SessionState.IDLE, computer.session());
        assertEquals(code, computer.asked(ConsoleCommand.PREPARE_SPLIT, 60).code());
        assertEquals(SessionState.PREPARE_SPLIT_BROKEN, computer.session());
    }

    @Test
    void aSystemThatIsAsItShouldBePasses() {
        assertEquals("PASSED", check(new Computer()).text());
    }

    @ParameterizedTest(name = "{0}: {1} {2} is {3}")
    @CsvSource({
        "209, SYS, use, both",
        "204, LAN, spans, no",
        "204, LAN, teamed, no",
        "208, AU, addresses, lease lost",
    })
    void whatIsSetUpWrongIsFound(int code, String part, String name, String value) {
        refused(code, new Computer().set(part, name, value));
    }

    @Test
    void aSystemWithoutASystemDiskIsNone() {
        Computer computer = new Computer().set("SYS", "use", "data");
        assertThrows(Unfit.class, () -> check(computer));
    }

    @Test
    void theAddressOfTheUpgradeSideMustBeFreeWhereItHasOne() {
        refused(DuplexCode.ADDRESS, new Computer().set("AU", "access", "LAN").set("AU", "address free", "no"));
        assertEquals(
                "PASSED", check(new Computer().set("AU", "address free", "no")).text());
    }

    @Test
    void elementsMustBeDuplexed() {
        refused(DuplexCode.NOT_DUPLEX, new Computer().strike("B", EnclosureFault.CPU_FAULT));
    }

    @Test
    void aSystemDiskMustBeMirrored() {
        refused(DuplexCode.SYSTEM_DISK, new Computer().strike("SYS", RdrFault.FAILURE_IN_11));
    }

    @Test
    void aDataDiskMustBeMirrored() {
        refused(DuplexCode.NOT_DUPLEX, new Computer().strike("DATA", RdrFault.FAILURE_IN_10));
    }

    @Test
    void noResyncMayRun() {
        refused(
                DuplexCode.RESYNC,
                new Computer().strike("DATA", RdrFault.FAILURE_IN_11).heal("DATA", RdrFault.FAILURE_IN_11));
    }

    @Test
    void bothVtmAdaptersMustWork() {
        refused(DuplexCode.VTM, new Computer().strike("A", EnclosureFault.VTM_FAULT));
    }

    @Test
    void whereTheUpgradeSideHasAnAddressNobodyNeedsVtm() {
        Computer computer = new Computer().set("AU", "access", "LAN").strike("A", EnclosureFault.VTM_FAULT);
        assertEquals("PASSED", check(computer).text());
    }

    @Test
    void everyAdapterOfATeamMustWork() {
        refused(DuplexCode.TEAM, new Computer().strike("LAN", TeamFault.ADAPTER_10));
    }

    @Test
    void theSelectedServicesMustRun() {
        refused(DuplexCode.SERVICE, new Computer().strike("DB", ApplicationFault.CRASH));
        Computer other = new Computer().set("DB", "controlled", "no").strike("DB", ApplicationFault.CRASH);
        assertEquals("PASSED", check(other).text());
    }

    @Test
    void programsOfCustomActionsMustBeOnASystemDisk() {
        refused(
                DuplexCode.ACTION_PROGRAM,
                new Computer().action("SAVE", "Backup").set("SAVE", "program on", "data disk"));
    }

    @Test
    void aCustomReadinessCheckHasItsSay() {
        refused(
                DuplexCode.ACTION,
                new Computer().action("LOOK", "Readiness Check").strike("LOOK", ActionFault.FAILURE));
    }
}
