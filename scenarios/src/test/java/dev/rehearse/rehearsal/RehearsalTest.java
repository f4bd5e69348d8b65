package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Ending;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Path;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.kernel.chance.ReplayMismatch;
import dev.rehearse.kernel.chance.Replayed;
import dev.rehearse.property.Judgement;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final long SECOND = 1_000_000_000L;

    private static Rehearsal toy(FaultPhrase... faults) {
        return new Rehearsal(ToyScenario.whole(), List.of(faults));
    }

    @Test
    void withoutFaultTheProcedureIsCompletedAndEverythingHolds() {
        Run run = toy().run(1, 0);
        assertEquals(Outcome.COMPLETED, run.outcome());
        assertEquals(Judgement.HOLDS, run.judgement());
        assertEquals(Ending.STOPPED, run.ending());
    }

    @Property(tries = 50)
    void theSameSeedGivesTheSameRun(@ForAll long seed, @ForAll @IntRange(max = 1000) int replication) {
        Rehearsal rehearsal = toy(ToyScenario.crash());
        assertEquals(rehearsal.run(seed, replication), rehearsal.run(seed, replication));
        assertEquals(rehearsal.run(seed, replication), toy(ToyScenario.crash()).run(seed, replication));
    }

    @Test
    void anotherReplicationIsAnotherRun() {
        assertNotEquals(toy().run(1, 0).fingerprint(), toy().run(1, 1).fingerprint());
    }

    @Property(tries = 50)
    void aFaultDuringAStepStrikesWithinThatStep(@ForAll long seed) {
        Rehearsal rehearsal = toy(ToyScenario.crash());
        Occasion occasion = rehearsal.occasion(seed, 0);
        Placement placement = occasion.faults().get(0).placement();
        assertEquals(Anchor.STEP, placement.anchor());
        assertEquals(3, placement.step());
        long[] step = new long[2];
        Rehearsal without = toy();
        without.run(without.occasion(seed, 0), new Drawn(seed, 0), List.of((time, source, fact) -> {
            if (fact instanceof StepStarted started && started.step().equals("3")) {
                step[0] = time;
            } else if (step[0] > 0 && step[1] == 0 && (fact instanceof StepStarted || fact instanceof ProcedureEnded)) {
                step[1] = time;
            }
        }));
        assertTrue(placement.delay() >= 0 && placement.delay() <= step[1] - step[0], placement::toString);
        assertTrue(rehearsal
                .run(occasion, new Drawn(seed, 0), List.of())
                .fates()
                .get(0)
                .struck());
    }

    @Test
    void aFaultWhoseStepIsNeverReachedDoesNotStrike() {
        FaultPhrase late = new FaultPhrase("A", ToyFault.CRASH, "A", 0, Placement.during(9));
        Run run = toy(late).run(1, 0);
        assertFalse(run.fates().get(0).struck());
        assertEquals(
                "did not strike: step 9 was never reached", run.fates().get(0).vain());
        assertEquals(Judgement.HOLDS, run.judgement());
        assertEquals(Judgement.UNDECIDED, run.conclusion());
    }

    @Test
    void aFaultAfterTheProcedureStillStrikes() {
        FaultPhrase late = new FaultPhrase("B", ToyFault.CRASH, "B", 0, Placement.at(3600 * SECOND));
        Run run = toy(late).run(1, 0);
        assertTrue(run.fates().get(0).struck());
        assertTrue(run.measures().end() >= 3600 * SECOND);
    }

    @Test
    void aFaultBehindTheLongestRunIsNotWaitedFor() {
        FaultPhrase late = new FaultPhrase("B", ToyFault.CRASH, "B", 0, Placement.at(100 * 3600 * SECOND));
        Run run = toy(late).run(1, 0);
        assertEquals(Ending.STOPPED, run.ending());
        assertEquals(Judgement.HOLDS, run.judgement());
        assertEquals(
                "did not strike: the run was over before", run.vain().get(0).vain());
    }

    @Test
    void theEffectOfAFaultAfterTheProcedureIsSeen() {
        FaultPhrase late = new FaultPhrase("B", ToyFault.CRASH, "B", 0, Placement.at(3600 * SECOND));
        assertTrue(toy(late).run(1, 0).measures().services().get(0).down().total() > 0);
    }

    @Test
    void aRunThatIsCutOffIsUnfinishedAndUndecided() {
        Run run = new Rehearsal(ToyScenario.until(60 * SECOND), List.of()).run(1, 0);
        assertEquals(Outcome.UNFINISHED, run.outcome());
        assertEquals(Ending.HORIZON, run.ending());
        assertEquals(Judgement.UNDECIDED, run.judgement());
    }

    @Test
    void aPropertyThatIsViolatedJudgesTheRun() {
        assertEquals(Judgement.VIOLATED, toy(ToyScenario.crash()).run(7, 0).judgement());
    }

    @Property(tries = 20)
    void aReplayEqualsTheRunItWasRecordedFrom(@ForAll long seed) {
        Rehearsal rehearsal = toy(ToyScenario.crash());
        Occasion occasion = rehearsal.occasion(seed, 0);
        Recorder recorder = new Recorder(new Drawn(seed, 0));
        Run run = rehearsal.run(occasion, recorder, List.of());
        Replay replay = ReplayText.read(ReplayText.write(Replay.of(rehearsal, run, recorder.path())));
        assertEquals(Replay.of(rehearsal, run, recorder.path()), replay);
        assertEquals(run, rehearsal.run(occasion, new Replayed(replay.path()), List.of()));
    }

    @Test
    void aPathThatEndsTooEarlyIsNoticed() {
        Rehearsal rehearsal = toy();
        assertThrows(
                ReplayMismatch.class,
                () -> rehearsal.run(rehearsal.occasion(1, 0), new Replayed(Path.EMPTY), List.of()));
    }

    @Property(tries = 300)
    void aDamagedReplayFileIsRefusedAndNeverBreaks(@ForAll @IntRange(max = 5000) int at, @ForAll byte octet) {
        Rehearsal rehearsal = toy();
        Recorder recorder = new Recorder(new Drawn(1, 0));
        Run run = rehearsal.run(rehearsal.occasion(1, 0), recorder, List.of());
        StringBuilder text = new StringBuilder(ReplayText.write(Replay.of(rehearsal, run, recorder.path())));
        text.setCharAt(at % text.length(), (char) (octet & 0xff));
        try {
            ReplayText.read(text.toString());
        } catch (BadReplay refused) {
            assertFalse(String.valueOf(refused.getMessage()).isEmpty());
        }
    }

    @Test
    void whatIsNoReplayFileIsRefused() {
        for (String text :
                List.of("", "{}", "[]", "hello", "{\"replay\":2}", "{\"replay\":1,\"scenario\":3}", "\u0000")) {
            assertThrows(BadReplay.class, () -> ReplayText.read(text), text);
        }
    }
}
