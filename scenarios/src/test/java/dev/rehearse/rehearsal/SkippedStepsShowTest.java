package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.property.Judgement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.fact.InstructionFailed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which skipped steps of the hot migration a later check catches, and at which step; 0 where none does. */
class SkippedStepsShowTest {

    private static final Scenario SCENARIO = new ScenarioReader(
                    Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()))
            .open("soliddb/hot-migration-netcopy", List.of());

    private static final Map<Integer, Integer> CAUGHT = new TreeMap<>();
    private static final Map<Integer, Run> RUNS = new TreeMap<>();

    /** Hears of the first instruction that did not work. */
    private static final class Catch implements Listener {

        private int step;

        @Override
        public void fact(long time, int source, Fact fact) {
            if (step == 0 && fact instanceof InstructionFailed failed) {
                step = failed.step().equals("after") ? 19 : Integer.parseInt(failed.step());
            }
        }
    }

    @BeforeAll
    static void skipEachStep() {
        ScenarioReader reader =
                new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));
        for (int step = 1; step <= 18; step++) {
            Rehearsal rehearsal =
                    new Rehearsal(SCENARIO, List.of(reader.fault("operator skips step " + step, SCENARIO)));
            Catch check = new Catch();
            RUNS.put(step, rehearsal.run(rehearsal.nominal(), new Nominal(), List.of(check)));
            CAUGHT.put(step, check.step);
        }
    }

    private static int caught(int step) {
        return CAUGHT.getOrDefault(step, -1);
    }

    private static Run run(int step) {
        return Objects.requireNonNull(RUNS.get(step));
    }

    private static List<Integer> caughtNowhere() {
        return CAUGHT.keySet().stream().filter(step -> caught(step) == 0).toList();
    }

    private static boolean harms(int step) {
        return run(step).verdicts().stream().anyMatch(verdict -> verdict.judgement() == Judgement.VIOLATED);
    }

    @Test
    void ofThoseThatNoLaterCheckCatchesOnlyTheUpgradeAndTheSwitchDoHarm() {
        assertEquals(List.of(1, 3, 4, 9, 10, 11, 13), caughtNowhere());
        assertEquals(
                List.of(4, 10),
                caughtNowhere().stream().filter(SkippedStepsShowTest::harms).toList());
    }

    @Test
    void thatTheSecondUpgradeIsMissingTheStartDoesNotShowButTheCopyDoes() {
        assertEquals(17, caught(14)); // an old program never opens a newer database
        assertEquals(Outcome.COMPLETED, run(14).outcome()); // so it is installed after all
    }

    @Test
    void theOthersAreCaughtByTheNextStepThatNeedsThem() {
        assertEquals(List.of(5, 7, 8, 9), List.of(caught(2), caught(5), caught(7), caught(8)));
        assertEquals(19, caught(18));
    }
}
