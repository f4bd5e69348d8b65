package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.control.Answer;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.FaultEffect.How;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.script.Script;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operating systems, applications and installations, on the system and on the isolated side. */
class SoftwareTest {

    private static final long TWO = Script.level("2.0");

    private static Computer connected() {
        Computer computer = new Computer().split();
        computer.type("B", EnclosureCommand.CONNECT);
        return computer;
    }

    private static Answer partner(Computer computer) {
        return computer.type("B", EnclosureCommand.PARTNER);
    }

    @Test
    void theUpgradeSideRestartsThroughTheStatesThatTheConsoleShows() {
        Computer computer = new Computer().split();
        computer.type("B", EnclosureCommand.RESTART);
        assertEquals("OS Rebooting", partner(computer).text());
        assertEquals("BIOS POST", partner(computer.pause(61)).text());
        assertEquals("OS Booting", partner(computer.pause(240)).text());
        assertEquals("OS Up", partner(computer.pause(150)).text());
    }

    @ParameterizedTest(name = "after {0} s: {1} and {2} s later {3}")
    @CsvSource({
        "0, OS Rebooting, 601, Hung: OS Rebooting",
        "61, BIOS POST, 901, Hung: BIOS POST",
        "301, OS Booting, 901, Hung: OS Booting"
    })
    void whatAnswersNoMoreIsShownAsHungAndCanBeReset(int after, String state, int later, String hung) {
        Computer computer = new Computer().split();
        computer.type("B", EnclosureCommand.RESTART);
        assertEquals(state, partner(computer.pause(after)).text());
        computer.strike("B", EnclosureFault.OS_HANG).pause(later);
        assertEquals(hung, partner(computer).text());
        computer.type("B", EnclosureCommand.RESTART);
        computer.until("B", EnclosureCommand.PARTNER, "OS Up");
    }

    @Test
    void anUpgradeSideThatIsUpAndSilentIsNoticedAfterAWhile() {
        Computer computer = new Computer().split().strike("B", EnclosureFault.OS_HANG);
        assertEquals("OS Up", partner(computer).text());
        assertEquals("Hung: OS Up", partner(computer.pause(901)).text());
    }

    @Test
    void whatIsShutDownStaysSoUntilSomebodyStartsIt() {
        Computer computer = new Computer();
        computer.type("A", EnclosureCommand.SHUT_DOWN);
        computer.pause(3600);
        assertEquals(
                "OS Shut Down", computer.type("A", EnclosureCommand.PARTNER).text());
        computer.type("A", EnclosureCommand.RESTART);
        computer.until("A", EnclosureCommand.PARTNER, "OS Up").pause(60);
        assertEquals(AppState.RUNNING, computer.application().state());
    }

    @Test
    void theUpgradeSideWithoutPowerIsOff() {
        Computer computer = new Computer().split().strike("B", EnclosureFault.POWER_LOSS);
        assertEquals("DC Off", partner(computer).text());
        assertEquals(0, computer.outages());
    }

    @Test
    void controlledServicesAreDisabledOnTheUpgradeSideOnlyAndRestoredAtTheMerge() {
        Computer computer = new Computer().split();
        assertEquals(StartUp.DISABLED, computer.application().type(1));
        assertEquals(StartUp.AUTOMATIC, computer.application().type(0));
        assertFalse(computer.application().there());
        computer.reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready");
        assertEquals(StartUp.AUTOMATIC, computer.application().type(1));
    }

    @Test
    void whatNobodyControlsRunsInBothHalvesAndStartsWithTheUpgradeSide() {
        Computer computer = new Computer().set("DB", "controlled", "no").split();
        assertTrue(computer.application().there());
        computer.type("B", EnclosureCommand.RESTART);
        assertFalse(computer.application().there());
        computer.until("B", EnclosureCommand.PARTNER, "OS Up");
        assertTrue(computer.application().there());
    }

    @Test
    void aManualServiceDoesNotComeBackByItself() {
        Computer computer = new Computer().set("DB", "start-up", "Manual").strike("A", EnclosureFault.OS_CRASH);
        computer.until("A", EnclosureCommand.PARTNER, "OS Up").pause(600);
        assertEquals(AppState.STOPPED, computer.application().state());
        computer.type("DB", ApplicationCommand.START);
        assertEquals(AppState.RUNNING, computer.pause(60).application().state());
    }

    @Test
    void oneInstallsOnTheUpgradeSideInARemoteSession() {
        Computer computer = new Computer().split();
        assertEquals(
                DuplexCode.NO_SESSION,
                computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
        computer.type("B", EnclosureCommand.CONNECT);
        assertEquals(0, computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
        assertEquals(TWO, computer.memory().bays().get(0).copy(1).level());
        assertEquals(
                Script.level("1.0"), computer.memory().bays().get(0).copy(0).level());
        assertEquals(0, computer.type("B", EnclosureCommand.TEST).code());
    }

    @ParameterizedTest(name = "{0}: {1} gives {2}")
    @CsvSource({
        "package, network share, 401",
        "installer needs, network, 401",
        "installer needs, data disk, 401",
        "installer needs, copy of the data, 0"
    })
    void theIsolatedInstallerHasNeitherNetworkNorData(String name, String value, int code) {
        Computer computer = connected().set("AU", name, value);
        assertEquals(code, computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
    }

    @Test
    void anInstallationThatFailsIsFoundByATestAndDoesNotStart() {
        Computer computer = connected().strike("B", EnclosureFault.INSTALL_FAILURE);
        assertEquals(401, computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
        assertEquals(
                DuplexCode.VERIFICATION,
                computer.type("B", EnclosureCommand.TEST).code());
        computer.type("B", EnclosureCommand.RESTART);
        assertEquals("Hung: OS Booting", partner(computer.pause(2000)).text());
    }

    @Test
    void aConvertedCopyOfTheDataLacksWhatWasWrittenSinceTheSplit() {
        Computer computer = connected().set("AU", "installer needs", "copy of the data");
        computer.type("B", EnclosureCommand.UPGRADE, TWO);
        assertEquals(0, computer.memory().outlook().lost());
        computer.reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready");
        assertTrue(computer.memory().outlook().lost() > 1200 * 200);
    }

    @Test
    void abortFindsTheDataAgainAndLosesWhatWasWrittenToTheCopy() {
        Computer computer = connected().set("AU", "installer needs", "copy of the data");
        computer.type("B", EnclosureCommand.UPGRADE, TWO);
        computer.reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready").pause(1000);
        computer.reach(ConsoleCommand.ABORT, "Abort/Ready");
        assertEquals(0, computer.memory().outlook().lost());
        long lost = computer.facts(WorkDiscarded.class).get(0).commits();
        assertTrue(Math.abs(lost - 1000 * 200) <= 100 * 200, () -> lost + " writes");
    }

    @Test
    void theMergedSystemIsVerifiedWithRealLoad() {
        assertEquals(
                0, new Computer().merged().type("AU", ConsoleCommand.VERIFY).code());
        Computer computer = new Computer().merged().strike("DB", ApplicationFault.CRASH);
        assertEquals(
                DuplexCode.VERIFICATION,
                computer.type("AU", ConsoleCommand.VERIFY).code());
    }

    @Test
    void oldSoftwareDoesNotUnderstandDataThatTheNewOneHasChanged() {
        Computer computer = connected().set("DB", "migrates data", "yes");
        computer.type("B", EnclosureCommand.UPGRADE, TWO);
        computer.reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready").reach(ConsoleCommand.ABORT, "Abort/Ready");
        assertEquals(AppState.FAILED, computer.application().state());
    }

    @Test
    void aWrongVersionIsTheOldOneAndLooksWell() {
        Computer computer = connected().strike("B", EnclosureFault.WRONG_VERSION);
        assertEquals(0, computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
        assertEquals(
                Script.level("1.0"), computer.memory().bays().get(0).copy(1).level());
        assertFalse(computer.memory().bays().get(0).copy(1).torn());
        assertEquals(
                List.of(How.WAITS, How.BITES),
                computer.facts(FaultEffect.class).stream().map(FaultEffect::how).toList());
        assertEquals(0, computer.type("B", EnclosureCommand.UPGRADE, TWO).code());
        assertEquals(TWO, computer.memory().bays().get(0).copy(1).level());
    }
}
