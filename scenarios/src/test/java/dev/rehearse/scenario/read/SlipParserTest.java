package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import dev.rehearse.scenario.SlipMenu;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipParserTest {

    private static final Scenario SCENARIO = Sample.WHOLE.open("soliddb/hot-migration-netcopy", List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "skips step 10 | SKIPS | 10",
                "repeats step 1 | REPEATS | 1",
                "swaps steps 10 and 11 | SWAPS | 10",
                "types step 6 at S2 | WRONG_SERVER | 6",
                "types solid in step 5 | WRONG_OPTION | 5",
                "types solid, create new database in step 5 | WRONG_OPTION | 5",
                "types upgrade to 6.5 in step 4 | WRONG_OPTION | 4",
                "types hsb set standalone in step 3 | WRONG_OPTION | 3",
                "does not wait in step 9 | NO_WAIT | 9",
                "does not wait in after | NO_WAIT | after",
                "misreads step 7 | MISREADS | 7",
                "misreads before | MISREADS | before",
                "leaves WD on | LEAVES_ON | before",
                "forgets before | FORGETS | before",
                "forgets after | FORGETS | after",
            })
    void aSlipIsReadAndWrittenTheSame(String text, SlipKind kind, String step) {
        String words = "operator " + text;
        FaultPhrase phrase = Sample.WHOLE.fault(words, SCENARIO);
        assertEquals(words, phrase.words());
        assertEquals(kind, ((Slip) phrase.kind()).slip());
        assertEquals(Placement.ahead(step), phrase.placement());
        FaultPhrase found = Sample.WHOLE.fault(words + " after 132 events", SCENARIO);
        assertEquals(words + " after 132 events", found.words());
        assertEquals(Placement.after(132), found.placement());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "operator skip step 10                | 10 | did you mean skips?",
                "operator sleeps                      | 10 | an operator skips step 1",
                "operator                             | 9  | an operator skips step 1",
                "operator skips step 99               | 21 | steps are 1 .. 18",
                "operator skips 10                    | 16 | write step 1",
                "operator swaps steps 10 and 12       | 29 | write swaps steps 10 and 11",
                "operator swaps steps 18 and 1        | 29 | it is the last one",
                "operator types step 6 at S1          | 26 | there it belongs",
                "operator types step 6 at WD          | 26 | WD is no hotstandby",
                "operator types step 6 at S3          | 26 | known are S1, S2, WD",
                "operator types solid                 | 16 | write types step 1 at S2",
                "operator types sold in step 5        | 16 | did you mean solid?",
                "operator types upgrade to 7.0 in step 4 | 16 | write something else",
                "operator misreads step 7 during step 7  | 26 | leave during step 7 out",
                "operator leaves S1 on                | 17 | write leaves S1 on, of a watchdog or a controller",
                "operator does not wait               | 10 | write does not wait in step 1",
                "operator leaves                      | 16 | write leaves WD on",
                "operator forgets                     | 17 | write forgets before or forgets after",
                "operator forgets step 3              | 18 | a step is skipped",
            })
    void aMistakeIsToldWithItsPlaceAndAHint(String text, int column, String hint) {
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.WHOLE.fault(text, SCENARIO));
        Problem problem = bad.problems().get(0);
        assertEquals("--fault", problem.file());
        assertEquals(column, problem.column(), problem::toString);
        assertTrue(problem.hint().contains(hint), problem::toString);
    }

    @Test
    void aSlipMayComeWithAProbability() {
        String words = "operator skips step 10 with probability 2 %";
        FaultPhrase slip = Sample.WHOLE.fault(words, SCENARIO);
        assertEquals(words, slip.words());
        assertEquals(0.02, slip.placement().odds().probability());
        BadScenario bad = assertThrows(
                BadScenario.class, () -> Sample.WHOLE.fault("operator skips step 10 with probability 2", SCENARIO));
        assertEquals("2 is no probability", bad.problems().get(0).message());
    }

    @Test
    void slipsStandAmongTheFaultsOfAScenario() {
        Scenario scenario = Sample.with("faults: {any: [S1 crash, operator skips step 2], at most: 2}\n");
        assertEquals(
                List.of("S1 crash", "operator skips step 2"),
                scenario.hazards().phrases().stream().map(FaultPhrase::words).toList());
    }

    @Test
    void theMenuOfAScenarioHasEveryKindOfSlipAndEachIsReadAsItIsWritten() {
        List<Slip> menu = SlipMenu.of(SCENARIO.system(), SCENARIO.plan(), SCENARIO.runbook());
        assertEquals(
                Arrays.asList(SlipKind.values()),
                menu.stream().map(Slip::slip).distinct().toList());
        for (Slip slip : menu) {
            assertEquals(slip.phrase(), Sample.WHOLE.fault(slip.phrase().words(), SCENARIO));
            assertEquals(Anchor.AHEAD, slip.phrase().placement().anchor());
        }
    }

    @Test
    void aForgottenOptionIsInTheMenuAndAnotherCommandIsNot() {
        List<String> words = SlipMenu.of(SCENARIO.system(), SCENARIO.plan(), SCENARIO.runbook()).stream()
                .map(Slip::words)
                .toList();
        assertTrue(words.contains("types solid in step 5"), words::toString);
        assertTrue(words.contains("types shutdown in step 2"), words::toString);
        assertTrue(words.contains("types upgrade to 6.5 in step 4"), words::toString);
        assertTrue(words.stream().noneMatch(text -> text.startsWith("types kill")), words::toString);
        assertTrue(words.stream().noneMatch(text -> text.startsWith("types hsb connect in step 1")), words::toString);
    }
}
