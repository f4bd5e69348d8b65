package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.ActionRan;
import dev.rehearse.site.control.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest {

    /** The requests during which actions ran, each with the action's name. */
    private static List<String> ran(Computer computer) {
        return computer.facts(ActionRan.class).stream()
                .map(ran -> ran.action() + " " + ran.request() + " " + ran.exit())
                .toList();
    }

    private static Computer advanced(String order) {
        return new Computer()
                .action("ADV", "Advanced")
                .set("ADV", "order", order)
                .action("APP", "Start/Stop Application");
    }

    @Test
    void applicationsOfActionsAreStoppedAtTheSplitAndStoppedAndStartedAtTheMerge() {
        Computer computer =
                new Computer().action("APP", "Start/Stop Application").merged();
        assertEquals(List.of("APP Stop 0", "APP Stop 0", "APP Start 0"), ran(computer));
    }

    @Test
    void readinessActionsRunAtEveryReadinessCheckAndNowhereElse() {
        Computer computer = new Computer().action("LOOK", "Readiness Check");
        computer.asked(ConsoleCommand.CHECK_READINESS, 60);
        assertEquals(List.of("LOOK CheckReadiness 0", "LOOK CheckReadiness 0"), ran(computer.merged()));
    }

    @Test
    void backupActionsRunWhenTheSystemHasMerged() {
        Computer computer = new Computer().action("SAVE", "Backup");
        assertEquals(List.of(), ran(computer.split()));
        computer.reach(ConsoleCommand.PREPARE_MERGE, "Merge/Ready");
        assertEquals(List.of("SAVE Backup 0"), ran(computer));
    }

    @Test
    void advancedActionsRunAtEverySwitchOfTheState() {
        Computer computer = new Computer().action("ADV", "Advanced").committed();
        computer.reach(ConsoleCommand.FINISH, "Idle/Ready");
        List<String> requests =
                List.of("PrepareSplit", "ExecuteSplit", "PrepareMerge", "ExecuteMerge", "Commit", "Idle");
        assertEquals(requests.stream().map(it -> "ADV " + it + " 0").toList(), ran(computer));
    }

    @Test
    void earlyOnesRunBeforeAndLateOnesBehind() {
        assertEquals("ADV ExecuteSplit 0", ran(advanced("Early").split()).get(1));
        assertEquals("ADV ExecuteSplit 0", ran(advanced("Late").split()).get(2));
    }

    @Test
    void anAbortRunsThem() {
        Computer computer = advanced("Default").split();
        computer.reach(ConsoleCommand.ABORT, "Abort/Ready");
        List<String> last = ran(computer);
        assertEquals(List.of("ADV Abort 0", "APP Start 0"), last.subList(last.size() - 2, last.size()));
    }

    @Test
    void theConsoleWaitsForEachOfThem() {
        Computer computer = new Computer().action("ONE", "Readiness Check").action("TWO", "Readiness Check");
        computer.set("ONE", "takes", "100 s").set("TWO", "takes", "50 s");
        computer.type("AU", ConsoleCommand.CHECK_READINESS);
        assertEquals(
                Reply.RUNNING,
                computer.pause(175).type("AU", ConsoleCommand.STATE).reply());
        assertEquals(
                Reply.DONE, computer.pause(10).type("AU", ConsoleCommand.STATE).reply());
    }

    @Test
    void anExitValueOtherThanZeroStopsTheRequest() {
        Computer computer =
                new Computer().action("APP", "Start/Stop Application").strike("APP", ActionFault.FAILURE);
        assertEquals(
                DuplexCode.ACTION,
                computer.asked(ConsoleCommand.PREPARE_SPLIT, 60).code());
        assertEquals(SessionState.SPLIT_BROKEN, computer.session());
        assertEquals(List.of("APP Stop 1"), ran(computer));
        assertTrue(computer.memory().images().system().isUp());
    }

    @Test
    void retryRunsThemAgainAndSucceedsOnceTheyAreFixed() {
        Computer computer =
                new Computer().action("APP", "Start/Stop Application").strike("APP", ActionFault.FAILURE);
        computer.set("APP", "idempotent", "no");
        computer.asked(ConsoleCommand.PREPARE_SPLIT, 60);
        assertEquals(DuplexCode.ACTION, computer.asked(ConsoleCommand.RETRY, 60).code());
        computer.type("APP", ActionCommand.FIX);
        computer.reach(ConsoleCommand.RETRY, "Split/Ready");
        List<Boolean> again =
                computer.facts(ActionRan.class).stream().map(ActionRan::again).toList();
        assertEquals(List.of(false, true, true), again);
    }

    @Test
    void aSecondRequestOfTheSameKindIsNoRepetition() {
        Computer computer = new Computer().action("LOOK", "Readiness Check").set("LOOK", "idempotent", "no");
        computer.asked(ConsoleCommand.CHECK_READINESS, 60);
        computer.asked(ConsoleCommand.CHECK_READINESS, 60);
        assertTrue(computer.facts(ActionRan.class).stream().noneMatch(ActionRan::again));
    }

    @Test
    void theConsoleWaitsForAProgramThatHangsUntilSomebodyEndsIt() {
        Computer computer = new Computer().action("LOOK", "Readiness Check").set("LOOK", "takes", "100 s");
        computer.type("AU", ConsoleCommand.CHECK_READINESS);
        computer.pause(60).strike("LOOK", ActionFault.HANG).pause(3600);
        assertEquals("Hangs", computer.type("LOOK", ActionCommand.STATE).text());
        assertEquals(Reply.RUNNING, computer.type("AU", ConsoleCommand.STATE).reply());
        assertEquals("Ready", computer.type("LOOK", ActionCommand.FIX).text());
        assertEquals(
                DuplexCode.ACTION, computer.type("AU", ConsoleCommand.REPORT).code());
        assertEquals(
                "PASSED", computer.asked(ConsoleCommand.CHECK_READINESS, 150).text());
    }

    @Test
    void theConsoleThatStopsTakesTheActionWithIt() {
        Computer computer =
                new Computer().action("APP", "Start/Stop Application").set("APP", "takes", "100 s");
        computer.type("AU", ConsoleCommand.PREPARE_SPLIT);
        computer.pause(60).strike("AU", ConsoleFault.STOPS).pause(600);
        assertEquals(List.of(), ran(computer));
        assertEquals(SessionState.SPLIT_BROKEN, computer.session());
    }
}
