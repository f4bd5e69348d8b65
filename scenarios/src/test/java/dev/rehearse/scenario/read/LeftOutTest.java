package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a scenario leaves out, and what it does not wait for. */
class LeftOutTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    private static Runbook set(String... overrides) {
        return Sample.WHOLE.open(NETCOPY, List.of(overrides)).runbook();
    }

    private static Step step(Runbook runbook, int number) {
        return runbook.procedure().get(runbook.index(number));
    }

    private static List<String> words(List<Instruction> lines) {
        return lines.stream().map(line -> line.target() + ": " + line.text()).toList();
    }

    @Test
    void aStepThatIsLeftOutIsNotDoneAndItsNumberStaysTaken() {
        Runbook runbook = set("procedure.14=left out"); // from which step 18 resumes when it fails
        assertEquals(-1, runbook.index(14));
        assertEquals(17, runbook.procedure().size());
        assertEquals(
                "every step is left out",
                assertThrows(
                                BadScenario.class,
                                () -> Sample.read(Sample.SMALL, "procedure.1=left out", "procedure.2=left out"))
                        .problems()
                        .get(0)
                        .message());
    }

    @Test
    void aScenarioMayLeaveAStepOutItself() {
        Scenario scenario =
                Sample.read(Sample.SMALL.replace("S2: hsb switch primary -> PRIMARY ACTIVE", "S2: left out"));
        assertEquals(1, scenario.runbook().procedure().size());
    }

    @Test
    void anInstructionIsLeftOutByItsPlaceInItsStep() {
        assertEquals(
                List.of("S1: hsb state -> PRIMARY ALONE"),
                words(step(set("procedure.3.1=left out"), 3).instructions()));
        Runbook runbook = set("procedure.3.1=left out", "procedure.3.1=hsb logpos"); // what is left out does not count
        assertEquals(List.of("S1: hsb logpos"), words(step(runbook, 3).instructions()));
        assertEquals(-1, set("procedure.3.1=left out", "procedure.3.1=left out").index(3));
    }

    @Test
    void anInstructionToSomebodyElseHasItsPlaceToo() {
        Runbook runbook = Sample.WHOLE
                .open("csm/upgrade-with-takeover", List.of("procedure.9.4=left out"))
                .runbook();
        assertEquals(
                List.of("P: hatakeover -> ACTIVE", "P: validate sessions", "P: compare configuration"),
                words(step(runbook, 9).instructions()));
    }

    @Test
    void whatSurroundsTheProcedureIsLeftOutByItsPlace() {
        assertEquals(
                List.of("WD: stop", "S2: check log disk free >= 6 GiB"),
                words(set("before.2=left out").before()));
        assertEquals(
                "S1: hsb state -> SECONDARY ACTIVE",
                words(set("after.4=left out").after()).get(2));
        assertEquals(3, set("after.4=left out").after().size());
    }

    @Test
    void aRuleIsLeftOutByItsPlaceAndWhatAStepSaysForItsFailureByName() {
        List<String> all =
                set().recovery().stream().map(rule -> rule.condition().text()).toList();
        List<String> left = set("recovery.2=left out", "recovery.2=left out").recovery().stream()
                .map(rule -> rule.condition().text())
                .toList();
        assertEquals(all.size() - 2, left.size());
        assertEquals(List.of(all.get(0), all.get(3)), left.subList(0, 2));
        assertNull(step(set("procedure.18.on failure=left out"), 18).onFailure());
    }

    @Test
    void whoeverLeavesAnUpgradeOutMayAskForItsLevelAllTheSame() {
        String monitoring = "csm/upgrade-monitoring-only";
        assertEquals(
                3,
                Sample.WHOLE
                        .open(monitoring, List.of("procedure.4=left out"))
                        .runbook()
                        .procedure()
                        .size());
    }

    @Test
    void ifAnythingWillDoNothingIsWaitedFor() {
        Instruction line = step(set("procedure.7=hsb status copy -> anything"), 7)
                .instructions()
                .get(0);
        assertTrue(line.hasty());
        assertEquals("", line.seen());
        assertEquals("hsb status copy -> anything", line.text());
        assertFalse(step(set(), 7).instructions().get(0).hasty());
    }

    @Test
    void ofWhatIsNotWaitedForNobodyForgetsToWait() {
        List<String> all = slips();
        List<String> left = slips("procedure.7=hsb status copy -> anything");
        assertTrue(all.contains("does not wait in step 7") && all.contains("misreads step 7"));
        assertFalse(left.contains("does not wait in step 7") || left.contains("misreads step 7"));
    }

    private static List<String> slips(String... overrides) {
        Scenario scenario = Sample.WHOLE.open(NETCOPY, List.of(overrides));
        return dev.rehearse.scenario.SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook()).stream()
                .map(dev.rehearse.scenario.Slip::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "procedure.3.9=left out, there are not so many: 9",
        "before.4=left out, there are not so many: 4",
        "recovery.99=left out, there are not so many: 99",
        "recovery.first=left out, there is no first in recovery",
        "before.0=left out, there is no 0 in before",
        "procedure.3.0=left out, 0 is not known here",
        "procedure.7=hsb status copy -> anythink, S1 never answers anythink",
        "procedure.7=leave out, leave out is not a command of S1",
    })
    void whatCannotBeLeftOutIsRefused(String override, String message) {
        BadScenario bad = assertThrows(BadScenario.class, () -> set(override));
        assertEquals(message, bad.problems().get(0).message());
    }
}
