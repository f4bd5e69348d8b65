package dev.rehearse.kernel.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Path.Entry;
import dev.rehearse.kernel.chance.Path.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Activity COPY = new Activity(0, "copy", new Exponential(1e9));
    private static final Activity RESYNC = new Activity(1, "resync", new Constant(5));
    private static final Choice START = new Choice(2, "start", List.of("starts", "fails"), List.of(1.0, 1.0));
    private static final Path PATH =
            new Path(List.of(new Entry(Kind.DURATION, "copy", 17), new Entry(Kind.CHOICE, "start", 1)));

    private final Replayed replayed = new Replayed(PATH);

    @Test
    void aReplayAnswersByTheTurn() {
        assertEquals(17, replayed.duration(COPY, 0, 0));
        assertEquals(1, replayed.choose(START, 0, 1));
    }

    @Test
    void aMismatchNamesTurnExpectedAndAsked() {
        ReplayMismatch mismatch = assertThrows(ReplayMismatch.class, () -> replayed.duration(RESYNC, 0, 0));
        assertEquals(0, mismatch.turn());
        assertEquals("the duration of 'copy'", mismatch.expected());
        assertEquals("the duration of 'resync'", mismatch.asked());
        assertEquals(
                "The run left its path at turn 0: the path has the duration of 'copy', "
                        + "the run asked for the duration of 'resync'",
                mismatch.getMessage());
    }

    @Test
    void aDurationIsNoChoiceEvenOfTheSameName() {
        Activity start = new Activity(3, "start", new Constant(1));
        assertThrows(ReplayMismatch.class, () -> replayed.duration(start, 0, 1));
    }

    @Test
    void aPathThatEndsTooEarlySaysSo() {
        ReplayMismatch mismatch = assertThrows(ReplayMismatch.class, () -> replayed.choose(START, 0, 2));
        assertEquals("ended after 2 answers", mismatch.expected());
        assertEquals("the choice 'start'", mismatch.asked());
    }

    @Test
    void aRecordedOptionThatIsNoMoreThereIsAMismatch() {
        Choice only = new Choice(2, "start", List.of("starts"), List.of(1.0));
        ReplayMismatch mismatch = assertThrows(ReplayMismatch.class, () -> replayed.choose(only, 0, 1));
        assertEquals("the choice 'start' = 1", mismatch.expected());
        assertEquals("the choice 'start', at most 0", mismatch.asked());
    }

    @Test
    void aPathIsPlainDataAndEqualByValue() {
        Recorder recorder = new Recorder(replayed);
        recorder.duration(COPY, 0, 0);
        Path half = recorder.path();
        recorder.choose(START, 0, 1);
        assertEquals(PATH, recorder.path());
        assertEquals(PATH.entries().subList(0, 1), half.entries());
        assertThrows(IllegalArgumentException.class, () -> new Entry(Kind.CHOICE, "start", -1));
    }

    @Test
    void aRecorderBegunWithAPathRecordsAForkAsAWhole() {
        Recorder recorder = new Recorder(new Nominal(), PATH);
        recorder.duration(RESYNC, 0, 2);
        assertEquals(3, recorder.path().entries().size());
        assertEquals(
                new Entry(Kind.DURATION, "resync", 5), recorder.path().entries().get(2));
    }

    @Test
    void twoRunsCannotShareARecorder() {
        Recorder recorder = new Recorder(new Nominal());
        recorder.duration(COPY, 0, 0);
        String message = String.valueOf(assertThrows(IllegalStateException.class, () -> recorder.duration(COPY, 0, 0))
                .getMessage());
        assertTrue(message.contains("is at turn 1 and was asked at turn 0"), message);
    }

    @Test
    void theCleanCourseTakesMediansAndTheFirstOptionsThatCanBe() {
        Choice unlikely = new Choice(2, "start", List.of("starts", "fails"), List.of(0.0, 1.0));
        Nominal nominal = new Nominal();
        assertEquals(693_147_181, nominal.duration(COPY, 4, 9));
        assertEquals(1, nominal.choose(unlikely, 4, 9));
        assertEquals(0, nominal.choose(new Choice(2, "start", List.of("starts", "fails"), List.of(0.1, 1.0)), 4, 9));
    }
}
