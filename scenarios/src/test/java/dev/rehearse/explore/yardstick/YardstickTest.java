package dev.rehearse.explore.yardstick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Answer;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Answer.Finding;
import dev.rehearse.explore.search.Faults;
import dev.rehearse.explore.search.Placed;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.explore.search.Prospects;
import dev.rehearse.explore.search.Search;
import dev.rehearse.explore.search.Story;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search agrees with TLC, Spin and Stateright on the yardstick. */
class YardstickTest {

    @ParameterizedTest(name = "{0} transactions, {1} at a time, {2} faults")
    @CsvSource({
        "3, 2, 0,   1098,    2549, 33",
        "3, 2, 1,  17491,   48360, 36",
        "3, 2, 2,  85696,  304427, 39",
        "3, 2, 3, 231317,  994927, 41",
        "6, 3, 0,   5762,   15976, 42",
        "6, 3, 1, 155034,  454766, 46",
        "6, 3, 2, 1244589, 4128086, 49"
    })
    void statesTransitionsAndDepthWhateverTheModeAndTheThreads(
            int transactions, int outstanding, int faults, long states, long transitions, int depth) {
        HsbMigration model = HsbMigration.of(transactions, outstanding, faults);
        Plan plan = Plan.upTo(faults);
        for (Plan each :
                new Plan[] {plan, plan.by(2), plan.exactly(), plan.exactly().by(2)}) {
            if (each.exact() && states > 1_000_000) {
                continue; // takes more memory than a test should
            }
            Answer answer = Search.of(model, each);
            assertEquals(End.COMPLETE, answer.end());
            assertEquals(states, answer.states(), each::toString);
            assertEquals(transitions, answer.transitions(), each::toString);
            assertEquals(depth, answer.depth(), each::toString);
            assertTrue(answer.findings().isEmpty(), () -> answer.findings().toString());
        }
    }

    @ParameterizedTest(name = "{3} of durable {0}, watchdog {1}, slips {2}: {4} steps")
    @CsvSource({
        "false, false, false, 1,  8",
        "true,  true,  false, 1,  6",
        "true,  true,  false, 0,  7",
        "true,  false, true,  1, 18",
        "true,  false, true,  2, 23"
    })
    void theShortestStory(boolean durable, boolean watchdog, boolean slips, int property, int steps) {
        HsbMigration model = new HsbMigration(3, 2, 1, durable, watchdog, slips);
        for (int threads = 1; threads <= 2; threads++) {
            Finding finding = Search.of(model, Plan.upTo(1).by(threads)).finding(property);
            assertNotNull(finding);
            assertEquals(1, finding.faults());
            assertEquals(steps, finding.depth());
            Story<HsbPair> story = Story.of(model, finding);
            assertEquals(steps, story.lines().size());
            assertTrue(((model.broken(story.end()) >>> property) & 1) != 0, () -> story.lines()
                    .toString());
        }
    }

    @ParameterizedTest(name = "durable {0}, watchdog {1}, slips {2}: {3} of {4}")
    @CsvSource({
        "true,  false, false,  0,  85",
        "false, false, false, 17,  85",
        "true,  true,  false, 19,  93",
        "true,  false, true,   3, 103"
    })
    void unsafePlacements(boolean durable, boolean watchdog, boolean slips, int unsafe, int all) {
        HsbMigration model = new HsbMigration(3, 2, 1, durable, watchdog, slips);
        Set<Integer> harmful = ConcurrentHashMap.newKeySet();
        Search.of(Placed.space(model), Plan.upTo(1), placed -> {
            if (model.broken(placed.state()) != 0) {
                harmful.addAll(placed.placements());
            }
        });
        Prospects.of(Placed.space(model), 1).deadEnds().forEach(placed -> harmful.addAll(placed.placements()));
        assertEquals(unsafe, harmful.size(), harmful::toString);
        assertEquals(all, placements(model).size());
    }

    @Test
    void aSkippedInstallationIsADeadEnd() {
        HsbMigration model = new HsbMigration(3, 2, 1, true, false, true);
        Prospects<HsbPair> prospects = Prospects.of(model, 1);
        Story<HsbPair> story = Prospects.story(model, 1, prospects);
        assertEquals("step 14: SKIPPED", story.lines().get(story.lines().size() - 1));
    }

    private static Set<Integer> placements(HsbMigration model) {
        Set<Integer> met = ConcurrentHashMap.newKeySet();
        Search.of(new Watched(model, met), Plan.upTo(1));
        return met;
    }

    /** The same space, in which faults are noted. */
    private record Watched(HsbMigration model, Set<Integer> met) implements Delegate {
        @Override
        public void faults(HsbPair state, Faults<HsbPair> into) {
            model.faults(state, (next, placement) -> {
                met.add(placement);
                into.fault(next, placement);
            });
        }
    }

    @Test
    void tablesTakeNoMoreThanSeventeenBytesAState() {
        Answer answer = Search.of(HsbMigration.of(6, 3, 1), Plan.upTo(1));
        assertTrue(answer.bytes() <= 17 * answer.states(), () -> answer.bytes() + " for " + answer.states());
        assertTrue(answer.expectedOmissions() < 1e-6);
    }

    @Test
    void aLimitEndsItUndecidedAndSaysWhatWasSeen() {
        Limits few = new Limits(1_000, Long.MAX_VALUE, () -> false);
        Answer answer = Search.of(HsbMigration.of(6, 3, 1), Plan.upTo(1).within(few));
        assertEquals(End.STATES, answer.end());
        assertTrue(answer.states() > 1_000 && answer.states() < 5_762);
        Limits small = new Limits(Long.MAX_VALUE, 1 << 19, () -> false);
        assertEquals(
                End.MEMORY,
                Search.of(HsbMigration.of(6, 3, 1), Plan.upTo(1).within(small)).end());
        Limits soon = new Limits(Long.MAX_VALUE, Long.MAX_VALUE, () -> true);
        assertEquals(
                End.TIME,
                Search.of(HsbMigration.of(6, 3, 1), Plan.upTo(1).within(soon)).end());
    }
}
