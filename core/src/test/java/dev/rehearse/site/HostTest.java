package dev.rehearse.site;

import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.site.HostNews.What;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.LevelInstalled;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostTest {

    private static final String HOST = "S1 host";
    private static final long V65 = 600_500_000;
    private static final long V70 = 700_000_000;

    private final Stage stage = new Stage();
    private final int operator = stage.extra("operator");
    private int orders;

    HostTest() {
        stage.extra("S1");
        Host.add(stage.model(), "S1", V65, new Constant(100e9), new Constant(1000e9));
    }

    private HostTest order(long second, HostCommand command) {
        long argument = command == HostCommand.UPGRADE ? V70 : 0;
        stage.at(second * SECOND, HOST, new Order(command, argument, operator, orders++));
        return this;
    }

    private HostTest strike(long second, HostFault fault) {
        stage.at(second * SECOND, HOST, new Strike(fault));
        return this;
    }

    private HostTest heal(long second, HostFault fault) {
        stage.at(second * SECOND, HOST, new Heal(fault));
        return this;
    }

    /** What the tenant heard, as "second: what". */
    private static List<String> news(List<Told> all) {
        return all.stream()
                .filter(told -> told.by().equals("S1") && ((Stage.Heard) told.fact()).signal() instanceof HostNews)
                .map(told -> told.time() / SECOND + ": " + ((HostNews) ((Stage.Heard) told.fact()).signal()).what())
                .toList();
    }

    private static List<String> answers(List<Told> all) {
        return all.stream()
                .filter(told -> told.by().equals("operator"))
                .map(told -> told.time() / SECOND + ": " + words((Answer) ((Stage.Heard) told.fact()).signal()))
                .toList();
    }

    private static String words(Answer answer) {
        return answer.number() + " " + answer.reply() + (answer.text().isEmpty() ? "" : " " + answer.text());
    }

    @Test
    void upgradeIsAnsweredWhenItIsInstalled() {
        order(1, HostCommand.UPGRADE).order(2, HostCommand.STATE).order(2000, HostCommand.STATE);
        List<Told> all = stage.play();
        assertEquals(List.of("1: INSTALLING", "1001: INSTALLED"), news(all));
        assertEquals(List.of("2: 1 RUNNING installing", "1001: 0 DONE", "2000: 2 DONE up"), answers(all));
        assertEquals(
                List.of(V70, V70),
                Stage.heard(all, "S1", HostNews.class).stream()
                        .map(HostNews::level)
                        .toList());
        assertEquals(
                new LevelInstalled("7.0"),
                Stage.of(all, HOST, LevelInstalled.class).get(0).fact());
    }

    @Test
    void hostWithoutPowerBootsWhenItHasAgainAndNotBefore() {
        strike(10, HostFault.POWER_LOSS).order(20, HostCommand.START).heal(30, HostFault.POWER_LOSS);
        List<Told> all = stage.play();
        assertEquals(List.of("10: LOST", "130: BACK"), news(all));
        assertEquals(List.of("20: 0 REFUSED no power"), answers(all));
    }

    @Test
    void slowHostTakesLongerForWhatRunsAndForWhatBegins() {
        stage.at(501 * SECOND, HOST, new Strike(HostFault.SLOW, 4000));
        stage.at(1501 * SECOND, HOST, new Heal(HostFault.SLOW, 4000));
        order(1, HostCommand.UPGRADE).order(600, HostCommand.SHUTDOWN).order(700, HostCommand.START);
        order(1200, HostCommand.UPGRADE);
        List<Told> all = stage.play();
        assertEquals("1100: BACK", news(all).get(3));
        assertEquals("2425: 3 DONE", answers(all).get(3));
        assertEquals(
                List.of(4000L, 1000L),
                Stage.heard(all, "S1", HostPace.class).stream()
                        .map(HostPace::factor)
                        .toList());
    }

    @Test
    void installationThatRunsWhileTheHostBecomesSlowEndsLater() {
        order(1, HostCommand.UPGRADE);
        stage.at(501 * SECOND, HOST, new Strike(HostFault.SLOW, 4000));
        assertEquals(List.of("2501: 0 DONE"), answers(stage.play()));
    }

    @Test
    void wrongVersionIsTheOldOneAndLooksWell() {
        strike(1, HostFault.WRONG_VERSION).order(2, HostCommand.UPGRADE).order(2000, HostCommand.UPGRADE);
        List<Told> all = stage.play();
        assertEquals(List.of("1002: 0 DONE", "3000: 1 DONE"), answers(all));
        assertEquals(
                List.of(new LevelInstalled("6.5"), new LevelInstalled("7.0")),
                Stage.of(all, HOST, LevelInstalled.class).stream()
                        .map(Told::fact)
                        .toList());
    }

    @Test
    void secondUpgradeIsRefusedWhileOneRuns() {
        order(1, HostCommand.UPGRADE).order(2, HostCommand.UPGRADE);
        assertEquals(List.of("2: 1 REFUSED an installation is running", "1001: 0 DONE"), answers(stage.play()));
    }

    @Test
    void spoiledInstallIsRefusedAtItsEndAndTheNextOneSucceeds() {
        strike(5, HostFault.INSTALL_FAILURE).order(1, HostCommand.UPGRADE).order(2000, HostCommand.UPGRADE);
        List<Told> all = stage.play();
        assertEquals(List.of("1001: 0 REFUSED installation failed", "3000: 1 DONE"), answers(all));
        assertEquals(
                List.of("1: INSTALLING", "1001: INSTALL_FAILED", "2000: INSTALLING", "3000: INSTALLED"), news(all));
    }

    @Test
    void installFailureWaitsForTheNextInstallUnlessRepairedBefore() {
        strike(1, HostFault.INSTALL_FAILURE)
                .order(2, HostCommand.UPGRADE)
                .strike(2000, HostFault.INSTALL_FAILURE)
                .heal(2001, HostFault.INSTALL_FAILURE)
                .order(2002, HostCommand.UPGRADE);
        assertEquals(List.of("1002: 0 REFUSED installation failed", "3002: 1 DONE"), answers(stage.play()));
    }

    @Test
    void crashTakesTheInstallWithItAndNobodyAnswers() {
        order(1, HostCommand.UPGRADE)
                .strike(10, HostFault.HOST_CRASH)
                .order(11, HostCommand.STATE)
                .order(12, HostCommand.UPGRADE)
                .order(13, HostCommand.FREE_DISK)
                .heal(50, HostFault.HOST_CRASH);
        List<Told> all = stage.play();
        assertEquals(List.of("1: INSTALLING", "10: INSTALL_FAILED", "10: LOST", "50: BACK"), news(all));
        assertEquals(
                List.of(
                        "10: 0 SILENT no answer",
                        "11: 1 SILENT down",
                        "12: 2 SILENT no answer",
                        "13: 3 SILENT no answer"),
                answers(all));
        assertEquals(List.of(), Stage.of(all, HOST, LevelInstalled.class));
    }

    @Test
    void crashedHostCanBeSwitchedOnBeforeItsRepairAndTheRepairThenChangesNothing() {
        strike(1, HostFault.HOST_CRASH)
                .order(10, HostCommand.START)
                .order(11, HostCommand.STATE)
                .heal(60, HostFault.HOST_CRASH)
                .order(111, HostCommand.STATE);
        List<Told> all = stage.play();
        assertEquals(List.of("1: LOST", "110: BACK"), news(all));
        assertEquals(List.of("10: 0 DONE", "11: 1 RUNNING booting", "111: 2 DONE up"), answers(all));
    }

    @Test
    void lostDisksMustBeRepairedBeforeTheHostBoots() {
        strike(1, HostFault.DISK_LOSS).order(2, HostCommand.START).heal(10, HostFault.DISK_LOSS);
        List<Told> all = stage.play();
        assertEquals(List.of("1: LOST", "1: DISK_LOST", "110: BACK"), news(all));
        assertEquals(List.of("2: 0 REFUSED no disk to boot from"), answers(all));
    }

    @Test
    void ofTwoCausesBothMustBeGone() {
        strike(1, HostFault.HOST_CRASH)
                .strike(2, HostFault.DISK_LOSS)
                .heal(3, HostFault.HOST_CRASH)
                .heal(4, HostFault.DISK_LOSS);
        assertEquals(List.of("1: LOST", "2: DISK_LOST", "104: BACK"), news(stage.play()));
    }

    @Test
    void crashDuringTheBootBreaksItOff() {
        order(1, HostCommand.SHUTDOWN)
                .order(2, HostCommand.START)
                .strike(50, HostFault.HOST_CRASH)
                .heal(500, HostFault.HOST_CRASH);
        assertEquals(List.of("1: LOST", "500: BACK"), news(stage.play()));
    }

    @Test
    void hostThatWasSwitchedOffStaysOffWhenItIsRepaired() {
        order(1, HostCommand.SHUTDOWN).strike(2, HostFault.DISK_LOSS).heal(3, HostFault.DISK_LOSS);
        List<Told> all = stage.play();
        assertEquals(List.of("1: LOST", "2: DISK_LOST"), news(all));
        assertEquals(List.of("1: 0 DONE"), answers(all));
    }

    @Test
    void workOnTheDisksIsPassedToTheTenant() {
        order(1, HostCommand.FREE_DISK).order(2, HostCommand.REMOVE_DATABASE);
        List<Told> all = stage.play();
        assertEquals(List.of("1: DISK_FREED", "2: DATABASE_REMOVED"), news(all));
        assertEquals(List.of("1: 0 DONE", "2: 1 DONE"), answers(all));
    }

    @Test
    void everyOrderIsAnsweredWhateverTheHostIsDoing() {
        int second = 0;
        for (HostCommand first : HostCommand.values()) {
            for (HostCommand then : HostCommand.values()) {
                order(++second, first).order(++second, then);
            }
            strike(++second, HostFault.DISK_LOSS).heal(second += 2000, HostFault.DISK_LOSS);
        }
        List<Answer> answers = Stage.heard(stage.play(), "operator", Answer.class);
        assertEquals(orders, answers.size());
        assertTrue(answers.stream().anyMatch(answer -> answer.reply() == Reply.SILENT));
        assertEquals(
                orders, answers.stream().mapToInt(Answer::number).distinct().count());
    }

    @Test
    void newsAreOfTheLevelThatIsInstalled() {
        strike(1, HostFault.HOST_CRASH).heal(2, HostFault.HOST_CRASH);
        assertEquals(
                List.of(new HostNews(What.LOST, V65), new HostNews(What.BACK, V65)),
                Stage.heard(stage.play(), "S1", HostNews.class));
    }
}
