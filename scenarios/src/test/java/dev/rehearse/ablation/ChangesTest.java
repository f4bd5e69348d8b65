package dev.rehearse.ablation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left out of a procedure and weakened in it, and that it can be typed. */
class ChangesTest {

    private static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    static Stream<String> names() {
        return dev.rehearse.scenario.read.Catalogue.names().stream();
    }

    private static List<String> of(String name, String block) {
        return Changes.of(READER.open(name, List.of())).stream()
                .filter(change -> change.block().equals(block))
                .map(change -> change.kind() + " " + change.line() + ": " + String.join("; ", change.overrides()))
                .toList();
    }

    @Test
    void aWaitIsNotWaitedForAndItsLimitIsHalvedAndDoubled() {
        assertEquals(
                List.of(
                        "STEP 0: procedure.7=left out",
                        "WAIT 1: procedure.7.1=hsb status copy -> anything",
                        "SHORTER 1: procedure.7.1=hsb status copy -> SUCCESS within 30 min",
                        "LONGER 1: procedure.7.1=hsb status copy -> SUCCESS within 2 h"),
                of("soliddb/hot-migration-netcopy", "7"));
    }

    @Test
    void anOptionIsLeftOut() {
        assertEquals(
                List.of(
                        "STEP 0: procedure.5=left out",
                        "WAIT 1: procedure.5.1=solid -x autoconvert -> anything",
                        "OPTION 1: procedure.5.1=solid -> SECONDARY ALONE"),
                of("soliddb/hot-migration-netcopy", "5"));
    }

    @Test
    void ofSeveralInstructionsEachIsLeftOutAndAQuestionIsNotWaitedForUnlessSomethingMustBeSeen() {
        assertEquals(
                List.of(
                        "STEP 0: procedure.9=left out",
                        "LINE 1: procedure.9.1=left out",
                        "WAIT 1: procedure.9.1=hatakeover -> anything",
                        "LINE 2: procedure.9.2=left out",
                        "LINE 3: procedure.9.3=left out",
                        "LINE 4: procedure.9.4=left out",
                        "WAIT 4: procedure.9.4=stopCSM -> anything"),
                of("csm/upgrade-with-takeover", "9"));
    }

    @Test
    void whatSurroundsTheProcedureAndWhatAStepSaysForItsFailureAreLeftOutToo() {
        assertTrue(of("soliddb/hot-migration-netcopy", "before")
                .containsAll(List.of("STEP 0: before=[]", "LINE 1: before.1=left out")));
        assertTrue(of("soliddb/hot-migration-netcopy", "after").contains("LINE 4: after.4=left out"));
        assertTrue(
                of("soliddb/hot-migration-netcopy", "18").contains("ON_FAILURE 0: procedure.18.on failure=left out"));
        assertTrue(of("soliddb/hot-migration-netcopy", "recovery").contains("RULE 88: recovery.88=left out"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyChangeCanBeTypedAndChangesWhatItSays(String name) {
        Scenario written = READER.open(name, List.of());
        for (Change change : Changes.of(written)) {
            Scenario changed = READER.open(name, change.overrides());
            assertNotEquals(words(written), words(changed), change::toString);
            int fewer = words(written).size() - words(changed).size();
            boolean leavesOut = change.words().equals("left out");
            assertEquals(leavesOut, fewer > 0, change::toString);
            boolean one = change.line() > 0;
            assertTrue(!leavesOut || !one || fewer == 1, change::toString);
        }
    }

    /** All that is written, a line each. */
    private static List<String> words(Scenario scenario) {
        List<String> words = new ArrayList<>();
        scenario.runbook().before().forEach(line -> words.add(line(line)));
        for (Step step : scenario.runbook().procedure()) {
            step.instructions().forEach(line -> words.add(step.number() + " " + line(line)));
            if (step.onFailure() != null) {
                words.add("on failure");
            }
        }
        scenario.runbook().after().forEach(line -> words.add(line(line)));
        scenario.runbook().recovery().forEach(rule -> words.add(rule.condition().text()));
        return words;
    }

    private static String line(Instruction line) {
        return line.target() + ": " + line.text() + " " + line.within();
    }
}
