package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.CopyEnded;
import dev.rehearse.duplex.fact.CopyStarted;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.duplex.fact.SinglePoints;
import dev.rehearse.duplex.fact.SplitBegan;
import dev.rehearse.kernel.Fact;
import dev.rehearse.measure.Measures;
import dev.rehearse.measure.StepTime;
import dev.rehearse.rehearsal.Show.Heard;
import dev.rehearse.site.fact.ExposureChanged;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Active Upgrade as the guide promises it, when nothing goes wrong. */
@TestInstance(Lifecycle.PER_CLASS)
class ActiveUpgradeShowTest {

    private static final long SECOND = 1_000_000_000L;

    private final List<Show> upgrades = shows("ftserver/active-upgrade");
    private final List<Show> inSplit = shows("ftserver/active-upgrade-abort-in-split");
    private final List<Show> afterMerge = shows("ftserver/active-upgrade-abort-after-merge");

    private static List<Show> shows(String name) {
        Rehearsal rehearsal = Show.rehearsal(name);
        return LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> Show.of(rehearsal, seed))
                .toList();
    }

    List<Show> upgrades() {
        return upgrades;
    }

    List<Show> inSplit() {
        return inSplit;
    }

    List<Show> afterMerge() {
        return afterMerge;
    }

    private static String at(Show show) {
        return "seed " + show.run.occasion().seed();
    }

    private static Measures.Service application(Show show) {
        return show.run.measures().services().get(0);
    }

    private static List<String> stepsDown(Show show) {
        return application(show).down().steps().stream().map(StepTime::step).toList();
    }

    /** When the first, or the last, fact of which this is so was told. */
    private static long time(Show show, boolean last, Predicate<Fact> so) {
        List<Long> times = show.heard.stream()
                .filter(heard -> so.test(heard.fact()))
                .map(Heard::time)
                .toList();
        assertTrue(!times.isEmpty(), () -> at(show));
        return times.get(last ? times.size() - 1 : 0);
    }

    private static boolean reaches(Fact fact, String upgrade, String operation) {
        return fact instanceof SessionMoved moved
                && moved.upgrade().equals(upgrade)
                && moved.operation().equals(operation);
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void applicationsAreDownInsideTheMergeOnly(Show show) {
        assertEquals(List.of("9"), stepsDown(show), at(show));
        assertEquals(1, application(show).down().count(), at(show));
        long merge = time(show, false, fact -> reaches(fact, "Merge", "READY"))
                - time(show, false, fact -> reaches(fact, "Merge", "BUSY"));
        assertTrue(application(show).down().total() <= merge, at(show));
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void oneIsExposedFromTheSplitToTheEndOfTheResync(Show show) {
        long split = time(show, false, SplitBegan.class::isInstance);
        long resynced = time(show, true, fact -> fact instanceof CopyEnded ended && ended.complete());
        for (String kind : List.of("data", "service")) {
            List<Heard> windows = show.heard.stream()
                    .filter(heard -> heard.fact() instanceof ExposureChanged change
                            && change.kind().equals(kind))
                    .toList();
            assertEquals(2, windows.size(), at(show));
            assertEquals(split, windows.get(0).time(), at(show));
            assertEquals(resynced, windows.get(1).time(), at(show));
        }
    }

    /** In the split only the Production Side is needed; from the merge to the end of the first resync both halves are. */
    @ParameterizedTest
    @MethodSource("upgrades")
    void bothEnclosuresAreSinglePointsOfFailureFromTheMergeToTheResync(Show show) {
        List<Integer> points = show.told("ft server", SinglePoints.class).stream()
                .map(heard -> ((SinglePoints) heard.fact()).enclosures())
                .toList();
        assertEquals(List.of(1, 3, 1, 0), points, at(show));
        List<Long> times = show.told("ft server", SinglePoints.class).stream()
                .map(Heard::time)
                .toList();
        long merged = time(show, false, fact -> reaches(fact, "Merge", "READY"));
        long committed = time(show, false, fact -> reaches(fact, "Commit", "BUSY"));
        assertTrue(times.get(1) < merged && committed < times.get(2), at(show));
        assertEquals(time(show, false, CopyEnded.class::isInstance), times.get(2), at(show));
        assertEquals(time(show, true, CopyEnded.class::isInstance), times.get(3), at(show));
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void theSystemIsCopiedOneWayAndTheDataTheOther(Show show) {
        List<Fact> copies = show.told("ft server", CopyStarted.class).stream()
                .map(Heard::fact)
                .toList();
        assertEquals(
                List.of(new CopyStarted("SYS", true, true), new CopyStarted("DATA", false, false)), copies, at(show));
    }

    /** Two hours of copying are one event, and so is whatever else the operator waits for. */
    @ParameterizedTest
    @MethodSource({"upgrades", "inSplit", "afterMerge"})
    void aWholeUpgradeIsNoMoreThan250Events(Show show) {
        long events = show.run.measures().events();
        assertTrue(events <= 250, () -> at(show) + ": " + events);
    }

    @ParameterizedTest
    @MethodSource("inSplit")
    void abortInTheSplitCostsNoService(Show show) {
        assertEquals(0, application(show).down().total(), at(show));
        assertTrue(application(show).degraded().total() < 4 * SECOND, at(show)); // the brown-out
    }

    @ParameterizedTest
    @MethodSource("inSplit")
    void abortInTheSplitCopiesEverythingFromTheProductionSide(Show show) {
        List<Fact> copies = show.told("ft server", CopyStarted.class).stream()
                .map(Heard::fact)
                .toList();
        assertEquals(
                List.of(new CopyStarted("SYS", true, false), new CopyStarted("DATA", false, false)), copies, at(show));
    }

    /** Shutdown, test, start, and the start of the applications. */
    @ParameterizedTest
    @MethodSource("afterMerge")
    void abortAfterTheMergeCostsARestart(Show show) {
        assertEquals(List.of("9", "11"), stepsDown(show), at(show));
        long restart = application(show).down().steps().get(1).time();
        assertTrue(restart >= (60 + 240 + 150 + 30) * SECOND, at(show));
        assertTrue(restart <= (60 + 240 + 150 + 60) * SECOND, at(show));
    }

    @ParameterizedTest
    @MethodSource("afterMerge")
    void abortAfterTheMergeCopiesEverythingFromTheProductionSide(Show show) {
        List<Fact> copies = show.told("ft server", CopyStarted.class).stream()
                .map(Heard::fact)
                .toList();
        assertEquals(
                List.of(new CopyStarted("SYS", true, false), new CopyStarted("DATA", false, false)), copies, at(show));
    }
}
