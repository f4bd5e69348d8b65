package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.measure.Measures;
import dev.rehearse.measure.StepTime;
import dev.rehearse.measure.Stopwatch;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Show.Heard;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hot migration using netcopy as the guide promises it, when nothing goes wrong. */
@TestInstance(Lifecycle.PER_CLASS)
class HotMigrationShowTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long COMMITS_A_SECOND = 200;
    private static final long LOG_PER_COMMIT = 2048;

    private final Rehearsal rehearsal = Show.rehearsal("soliddb/hot-migration-netcopy");
    private final List<Show> shows = LongStream.rangeClosed(1, 50)
            .mapToObj(seed -> Show.of(rehearsal, seed))
            .toList();

    List<Show> shows() {
        return shows;
    }

    private static String at(Show show) {
        return "seed " + show.run.occasion().seed();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void theProcedureIsCompletedAndEverythingHolds(Show show) {
        assertEquals(Outcome.COMPLETED, show.run.outcome(), at(show));
        assertEquals(Judgement.HOLDS, show.run.judgement(), at(show));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void bothServersEndUpgradedAndWithTheirRolesExchanged(Show show) {
        for (String server : List.of("S1", "S2")) {
            assertEquals(
                    List.of(new LevelInstalled("7.0")),
                    show.told(server + " host", LevelInstalled.class).stream()
                            .map(Heard::fact)
                            .toList(),
                    at(show));
        }
        assertEquals("SECONDARY ACTIVE", last(states(show, "S1")).shown(), at(show));
        assertEquals("PRIMARY ACTIVE", last(states(show, "S2")).shown(), at(show));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void writesAreDownOnlyWhileTheRolesAreExchanged(Show show) {
        Measures.Service write = show.run.measures().services().get(0);
        assertEquals("write", write.name());
        assertEquals(List.of("10"), steps(write.down()), at(show));
    }

    /** From the end of the disconnect to the moment at which both are active again; so not in step 10, nor after 18. */
    @ParameterizedTest
    @MethodSource("shows")
    void acknowledgedWorkIsWithOneServerOnlyWhileTheyAreNotConnected(Show show) {
        List<Long> expected = List.of(
                first(show, "S1", "PRIMARY_ALONE", 0),
                bothActive(show, 1),
                first(show, "S2", "PRIMARY_ALONE", 0),
                bothActive(show, 2));
        List<Long> seen = new ArrayList<>();
        for (Heard heard : show.heard) {
            if (heard.fact() instanceof ExposureChanged change && change.kind().equals("data")) {
                assertEquals(seen.size() % 2 == 0, change.exposed(), at(show));
                seen.add(heard.time());
            }
        }
        assertEquals(expected, seen, at(show));
        Measures.Exposure data = show.run.measures().exposures().get(0);
        assertEquals("data", data.kind());
        TreeSet<Integer> steps = new TreeSet<>();
        steps(data.open()).forEach(step -> steps.add(Integer.valueOf(step)));
        steps.add(9); // the catchup may be over before the operator begins to wait for it
        assertEquals("[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18]", steps.toString(), at(show));
    }

    /** Log is kept for the peer from the disconnect to the end of the catchup, at the rate at which it is written. */
    @ParameterizedTest
    @MethodSource("shows")
    void theLogHeldIsTheLogRateTimesTheTimeAlone(Show show) {
        assertEquals(
                List.of("S1", "S2"), List.of(log(show, 0).server(), log(show, 1).server()));
        assertEquals(held(show, "S1", 0), log(show, 0).bytes(), at(show));
        long stopped = first(show, "S1", "SWITCHING_TO_SECONDARY", 0);
        long back = first(show, "clients", "CONNECTED", stopped);
        assertEquals(held(show, "S2", back - stopped), log(show, 1).bytes(), at(show));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void noCommandIsRefusedAndNobodyHasToIntervene(Show show) {
        for (Heard heard : show.heard) {
            if (heard.fact() instanceof CommandAnswered answered) {
                assertTrue(
                        answered.reply() != Reply.REFUSED && answered.reply() != Reply.SILENT,
                        () -> at(show) + ": " + answered);
            }
        }
        assertEquals(0, show.run.measures().refused(), at(show));
        assertEquals(0, show.run.measures().operator().interventions(), at(show));
        assertEquals(0, show.run.measures().work().worst().commits(), at(show));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void aWholeMigrationIsFewerThanAThousandEvents(Show show) {
        assertTrue(
                show.run.measures().events() < 1000,
                () -> at(show) + ": " + show.run.measures().events());
    }

    /**
     * Bytes of log between the moment the server was left alone and the moment it was connected again.
     *
     * @param pause nanoseconds before that in which nobody could write
     */
    private static long held(Show show, String server, long pause) {
        long alone = first(show, server, "PRIMARY_ALONE", 0);
        long active = first(show, server, "PRIMARY_ACTIVE", alone);
        return (commits(active - pause) - commits(alone - pause)) * LOG_PER_COMMIT;
    }

    private static long commits(long time) {
        return Math.floorDiv(Math.multiplyExact(time, COMMITS_A_SECOND), SECOND);
    }

    private static Measures.LogMark log(Show show, int server) {
        return show.run.measures().logs().get(server);
    }

    /** When it first came to that state after that time. */
    private static long first(Show show, String part, String state, long after) {
        return show.told(part, StateChanged.class).stream()
                .filter(h -> h.time() > after && ((StateChanged) h.fact()).to().equals(state))
                .findFirst()
                .orElseThrow(() -> new AssertionError(at(show) + ": " + part + " never came to " + state))
                .time();
    }

    /** When a catchup had ended at both, for the first or second time. */
    private static long bothActive(Show show, int time) {
        return show.heard.stream()
                .filter(h -> h.fact() instanceof StateChanged change
                        && change.from().equals("SECONDARY_CATCHING_UP")
                        && change.to().equals("SECONDARY_ACTIVE"))
                .skip(time - 1)
                .findFirst()
                .orElseThrow()
                .time();
    }

    private static List<StateChanged> states(Show show, String server) {
        return show.told(server, StateChanged.class).stream()
                .map(h -> (StateChanged) h.fact())
                .toList();
    }

    private static List<String> steps(Stopwatch watch) {
        return watch.steps().stream().map(StepTime::step).toList();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
