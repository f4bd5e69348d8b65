package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.property.Judgement;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.shrink.Shrink;
import dev.rehearse.shrink.Shrunk;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An operator who slips by himself: whether he does is drawn before the run, and the run tells it like a fault. */
class DrawnSlipsTest {

    private static final String SCENARIO = "soliddb/hot-migration-netcopy";
    private static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private static Rehearsal rehearsal(String... overrides) {
        return new Rehearsal(READER.open(SCENARIO, List.of(overrides)), List.of());
    }

    private static List<String> slips(Rehearsal rehearsal, long seed) {
        return rehearsal.occasion(seed, 0).faults().stream()
                .map(FaultPhrase::words)
                .toList();
    }

    /** No other slip than that step 10 is skipped, which loses what was committed since the disconnect. */
    private static Rehearsal skipping(double probability) {
        return rehearsal(
                "slips={skips: " + probability
                        + ", repeats: 0, swaps: 0, wrong server: 0, wrong option: 0, does not wait: 0, misreads: 0, leaves on: 0, forgets: 0}");
    }

    @Test
    void aSlipThatIsDrawnIsToldLikeAFault() {
        Rehearsal rehearsal = skipping(1);
        Run run = rehearsal.run(7, 0);
        assertEquals(18, run.fates().size());
        assertTrue(run.fates().stream().allMatch(fate -> fate.struck() && fate.harmed()));
    }

    @Test
    void inTheLongRunAsManyAreDrawnAsTheirProbabilitySays() {
        Rehearsal rehearsal = skipping(0.25);
        int drawn = 0;
        for (int replication = 0; replication < 1000; replication++) {
            drawn += rehearsal.occasion(3, replication).faults().size();
        }
        double deviation = Math.sqrt(18 * 1000 * 0.25 * 0.75);
        assertEquals(18 * 1000 * 0.25, drawn, 4 * deviation);
    }

    @Test
    void withOtherProbabilitiesTheRandomNumbersAreTheSame() {
        for (int seed = 0; seed < 50; seed++) {
            List<String> some = slips(skipping(0.2), seed);
            List<String> more = slips(skipping(0.4), seed);
            assertTrue(more.containsAll(some), more + " lacks some of " + some);
        }
    }

    @Test
    void aSlipThatIsDrawnForAStepThatNeverComesDecidesNothing() {
        Rehearsal rehearsal = rehearsal(
                "slips={forgets: 1, skips: 0, repeats: 0, swaps: 0, wrong server: 0, wrong option: 0, does not wait: 0, misreads: 0, leaves on: 0}",
                "recovery=[when failed: [abandon]]",
                "procedure.1=[S1: hsb connect]");
        Run run = rehearsal.run(1, 0);
        assertEquals(Outcome.ABANDONED, run.outcome());
        assertEquals(
                List.of("operator forgets before"),
                run.fates().stream().map(fate -> fate.asked().words()).toList());
    }

    @Test
    void theRunIsReplayedWithItsSlips() {
        Rehearsal rehearsal = skipping(0.3);
        Occasion occasion = rehearsal.occasion(5, 2);
        assertFalse(occasion.faults().isEmpty());
        Recorder recorder = new Recorder(new Drawn(5, 2));
        Run run = rehearsal.run(occasion, recorder, List.of());
        String text = ReplayText.write(Replay.of(rehearsal, run, recorder.path()));
        Run again = Playback.of(ReplayText.read(text), READER).run(List.of());
        assertEquals(run, again);
        String strange = text.replace("operator skips", "operator repeats");
        assertThrows(BadReplay.class, () -> Playback.of(ReplayText.read(strange), READER));
    }

    @Test
    void shrinkingLeavesTheSlipThatDoesIt() {
        Rehearsal rehearsal = skipping(0.3);
        List<String> lost = new ArrayList<>();
        for (int seed = 0; lost.isEmpty() && seed < 40; seed++) {
            Occasion occasion = rehearsal.occasion(seed, 0);
            Recorder recorder = new Recorder(new Drawn(seed, 0));
            Run run = rehearsal.run(occasion, recorder, List.of());
            String property = "both at level 7.0";
            boolean violated = run.verdicts().stream()
                    .anyMatch(verdict ->
                            verdict.property().equals(property) && verdict.judgement() == Judgement.VIOLATED);
            if (violated && occasion.faults().size() > 2) {
                Shrunk shrunk = Shrink.of(rehearsal, run, property, recorder.path());
                shrunk.shown()
                        .run()
                        .fates()
                        .forEach(fate -> lost.add(fate.asked().words()));
            }
        }
        assertEquals(1, lost.size(), lost::toString);
        assertTrue(lost.get(0).startsWith("operator skips step "), lost::toString);
    }
}
