package dev.rehearse.ablation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.ablation.Effect.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What counts as worse, and what as better. Step 2 is the one that is changed; amounts of time are in seconds. */
class DifferenceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Spot AT_1 = new Spot("A crash", "1");
    private static final Spot AT_2 = new Spot("A crash", "2");
    private static final Spot AT_3 = new Spot("A crash", "3");

    private final Toll clean = new Toll();
    private final Toll changed = new Toll();
    private final Map<Spot, Toll> with = new LinkedHashMap<>();
    private final Map<Spot, Toll> without = new LinkedHashMap<>();

    private static Toll toll(Kind kind, long amount) {
        return also(new Toll(), kind, amount);
    }

    private static Toll also(Toll toll, Kind kind, long amount) {
        String what = kind == Kind.DOWN ? "write" : "";
        toll.most(kind, what, amount, example(true, 7));
        return toll;
    }

    private static Example example(boolean nominal, long events) {
        return new Example(List.of(), nominal, events, "stuck");
    }

    private Difference difference() {
        List<String> steps = List.of("", "1", "2", "3");
        return new Difference(new Tolls(clean, with, steps), new Tolls(changed, without, steps), "2");
    }

    private List<String> worse() {
        return difference().worse().stream()
                .map(harm -> harm.effect().kind() + " " + harm.fault() + harm.steps())
                .toList();
    }

    private List<String> better() {
        return difference().better().stream()
                .map(harm -> harm.effect().kind() + " " + harm.fault() + harm.steps())
                .toList();
    }

    @Test
    void whatGoesWrongWithoutAFaultIsWorse() {
        also(changed, Kind.VIOLATED, 1);
        assertEquals(List.of("VIOLATED []"), worse());
        also(clean, Kind.VIOLATED, 1);
        assertEquals(List.of(), worse());
    }

    @Test
    void anOutageIsLongerByMoreThanTenSecondsAndByMoreThanATenth() {
        also(clean, Kind.DOWN, 50 * SECOND);
        also(changed, Kind.DOWN, 60 * SECOND);
        assertEquals(List.of(), worse());
        also(changed, Kind.DOWN, 60 * SECOND + 1);
        assertEquals(List.of("DOWN []"), worse());
        also(clean, Kind.DOWN, 1000 * SECOND);
        also(changed, Kind.DOWN, 1100 * SECOND);
        assertEquals(List.of(), worse());
        also(changed, Kind.DOWN, 1100 * SECOND + 1);
        assertEquals(List.of("DOWN []"), worse());
    }

    @Test
    void aTenthMoreOfLostWorkIsNoNewsAndTheFirstLostCommitIs() {
        with.put(AT_1, toll(Kind.DATA_LOST, 100));
        without.put(AT_1, toll(Kind.DATA_LOST, 110));
        assertEquals(List.of(), worse());
        without.put(AT_1, toll(Kind.DATA_LOST, 111));
        assertEquals(List.of("DATA_LOST A crash[1]"), worse());
        with.put(AT_1, new Toll());
        without.put(AT_1, toll(Kind.DATA_LOST, 1));
        assertEquals(List.of("DATA_LOST A crash[1]"), worse());
    }

    @Test
    void harmThatHasOnlyMovedFromTheChangedStepIsNoNews() {
        with.put(AT_1, new Toll());
        with.put(AT_2, toll(Kind.VIOLATED, 1));
        with.put(AT_3, new Toll());
        without.put(AT_1, toll(Kind.VIOLATED, 1));
        assertEquals(List.of(), worse());
        with.put(AT_2, new Toll());
        without.put(AT_3, toll(Kind.VIOLATED, 1));
        assertEquals(List.of("VIOLATED A crash[1, 3]"), worse());
    }

    @Test
    void whatAFaultCannotDoAsWrittenIsNotCompared() {
        without.put(AT_1, toll(Kind.VIOLATED, 1));
        assertEquals(List.of(), worse());
    }

    @Test
    void timeThatIsLostWithoutAnyFaultIsNotCountedAgainWithEach() {
        also(changed, Kind.DOWN, 100 * SECOND);
        with.put(AT_1, toll(Kind.DOWN, 20 * SECOND));
        without.put(AT_1, toll(Kind.DOWN, 130 * SECOND));
        assertEquals(List.of("DOWN []"), worse());
        without.put(AT_1, toll(Kind.DOWN, 133 * SECOND));
        assertEquals(List.of("DOWN []", "DOWN A crash[1]"), worse());
    }

    @Test
    void whoeverGetsStuckAsWrittenHasNotBeenQuicker() {
        with.put(AT_1, also(toll(Kind.DOWN, 10 * SECOND), Kind.NOT_COMPLETED, 5));
        without.put(AT_1, toll(Kind.DOWN, 100 * SECOND));
        assertEquals(List.of(), worse());
        with.put(AT_1, toll(Kind.DOWN, 10 * SECOND));
        with.put(AT_2, toll(Kind.NOT_COMPLETED, 5));
        assertEquals(List.of(), worse());
        with.put(AT_2, new Toll());
        assertEquals(List.of("DOWN A crash[1]"), worse());
    }

    @Test
    void troubleIsNewsOnlyWithoutAFault() {
        with.put(AT_1, new Toll());
        without.put(AT_1, toll(Kind.TROUBLE, 1));
        assertEquals(List.of(), worse());
        also(changed, Kind.TROUBLE, 1);
        assertEquals(List.of("TROUBLE []"), worse());
    }

    @Test
    void theWorstComesFirstAndBeforeAllOthersWhatNeedsNoFault() {
        with.put(AT_1, new Toll());
        without.put(AT_1, also(also(toll(Kind.DOWN, 60 * SECOND), Kind.UNNOTICED, 1), Kind.DATA_LOST, 5));
        also(changed, Kind.EXPOSED, 60 * SECOND);
        assertEquals(List.of("EXPOSED []", "DATA_LOST A crash[1]", "UNNOTICED A crash[1]", "DOWN A crash[1]"), worse());
    }

    @Test
    void ofSeveralHistoriesTheOneIsShownThatACommandShowsAndThenTheShortest() {
        changed.most(Kind.VIOLATED, "", 1, example(false, 3));
        changed.most(Kind.VIOLATED, "", 1, example(true, 9));
        changed.most(Kind.VIOLATED, "", 1, example(true, 8));
        changed.most(Kind.VIOLATED, "", 1, example(true, 8));
        assertEquals(example(true, 8), difference().worse().get(0).example());
    }

    @Test
    void aFaultThatDoesNoSuchHarmAnywhereWithoutTheStepIsBetterWithoutIt() {
        with.put(AT_1, toll(Kind.VIOLATED, 1));
        without.put(AT_1, new Toll());
        without.put(AT_3, new Toll());
        assertEquals(List.of("VIOLATED A crash[1]"), better());
        without.put(AT_3, toll(Kind.VIOLATED, 1));
        assertEquals(List.of(), better());
    }

    @Test
    void thatAStepIsNoMorePassesForNoMerit() {
        with.put(AT_2, toll(Kind.VIOLATED, 1));
        without.put(AT_2, new Toll());
        assertEquals(List.of(), better());
    }

    @Test
    void lessTimeIsNoMeritEither() {
        with.put(AT_1, toll(Kind.DOWN, 100 * SECOND));
        without.put(AT_1, new Toll());
        assertEquals(List.of(), better());
    }

    @Test
    void toGoOnWhereSomethingIsWrongIsNoMeritAndWhereNothingIsItIs() {
        with.put(AT_1, toll(Kind.NOT_COMPLETED, 5));
        without.put(AT_1, toll(Kind.UNNOTICED, 1));
        assertEquals(List.of("NOT_COMPLETED A crash[1]"), better());
        without.put(AT_1, also(toll(Kind.UNNOTICED, 1), Kind.VIOLATED, 1));
        assertEquals(List.of(), better());
    }
}
