package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.LikelySlip;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small scenario has two steps, of two servers; in both something must be seen. */
class SlipsReaderTest {

    private static double probability(Scenario scenario, String words) {
        return scenario.hazards().slips().stream()
                .filter(likely -> likely.phrase().words().equals("operator " + words))
                .mapToDouble(LikelySlip::probability)
                .findFirst()
                .orElse(0);
    }

    @Test
    void aScenarioThatDoesNotAskForSlipsHasNone() {
        assertEquals(List.of(), Sample.read(Sample.SMALL).hazards().slips());
        assertEquals(List.of(), Sample.with("slips: none\n").hazards().slips());
    }

    @Test
    void theUsualProbabilitiesAreThoseOfTheKinds() {
        Scenario scenario = Sample.with("slips: usual\n");
        assertEquals(0.003, probability(scenario, "skips step 1"));
        assertEquals(0.001, probability(scenario, "repeats step 2"));
        assertEquals(0.001, probability(scenario, "swaps steps 1 and 2"));
        assertEquals(0.003, probability(scenario, "types step 1 at S1"));
        assertEquals(0.003, probability(scenario, "does not wait in step 1"));
        assertEquals(0.01, probability(scenario, "misreads step 2"));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.02", "2 %, 0.02", "0, 0", "19 % a procedure, 0.1", "0.5 a step, 0.5", "usual, 0.003"})
    void aProbabilityIsForAStepOrForAllOfThemTogether(String text, double expected) {
        Scenario scenario = Sample.with("slips: {skips: " + text + "}\n");
        assertEquals(expected, probability(scenario, "skips step 1"), 1e-12);
        assertEquals(0.001, probability(scenario, "repeats step 2"));
    }

    @Test
    void waysToDoOneStepWrongShareItsProbability() {
        Scenario scenario = Sample.WHOLE.open("soliddb/hot-migration-netcopy", List.of("slips.wrong option=0.3"));
        double sum = scenario.hazards().slips().stream()
                .filter(likely -> likely.phrase().words().startsWith("operator types"))
                .filter(likely -> likely.phrase().words().endsWith("in step 5"))
                .mapToDouble(LikelySlip::probability)
                .sum();
        assertEquals(0.3, sum, 1e-12);
    }

    @Test
    void whatShapesTheWorkMultipliesEveryProbabilityAndNeverBeyondOne() {
        Scenario hard = Sample.with("slips: {stress: high, experience: low}\n");
        assertEquals(0.018, probability(hard, "skips step 1"), 1e-12);
        Scenario worst =
                Sample.with("slips: {stress: extreme, experience: low, procedures: none, time: barely enough}\n");
        double product = 5 * 3 * 50 * 10;
        assertEquals(0.003 * product / (0.003 * (product - 1) + 1), probability(worst, "skips step 1"), 1e-12);
        Scenario easy = Sample.with("slips: {experience: high, work processes: good}\n");
        assertEquals(0.00075, probability(easy, "skips step 1"), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slips: always               | 8  | write usual, none or a map",
                "slips: usal                 | 8  | did you mean usual?",
                "slips: {skip: 0.1}          | 9  | did you mean skips?",
                "slips: {skips: often}       | 16 | write a number from 0 to 1",
                "slips: {skips: 1.5}         | 16 | write a number from 0 to 1",
                "slips: {skips: -1}          | 16 | write a number from 0 to 1",
                "slips: {stress: hihg}       | 17 | did you mean high?",
                "slips: []                   | 8  | it must be a text",
            })
    void aMistakeIsToldWithItsPlaceAndAHint(String text, int column, String hint) {
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.with(text + "\n"));
        assertEquals(1, bad.problems().size(), bad::getMessage);
        Problem problem = bad.problems().get(0);
        assertEquals(column, problem.column(), problem::toString);
        assertTrue(problem.hint().contains(hint), problem::toString);
    }

    @Test
    void everyKindOfSlipIsDrawnWhereItMakesSense() {
        List<SlipKind> kinds =
                Sample.WHOLE.open("soliddb/hot-migration-netcopy", List.of("slips=usual")).hazards().slips().stream()
                        .map(likely -> ((Slip) likely.phrase().kind()).slip())
                        .distinct()
                        .toList();
        assertEquals(List.of(SlipKind.values()), kinds);
    }
}
