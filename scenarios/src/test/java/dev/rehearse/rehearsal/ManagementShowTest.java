package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskRan;
import dev.rehearse.measure.Figure;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.measure.Measures;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Show.Heard;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ways to upgrade Copy Services Manager, when nothing goes wrong, with a task that is due every ten seconds. */
@TestInstance(Lifecycle.PER_CLASS)
class ManagementShowTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long PERIOD = 10 * SECOND;

    /** A flash under way at a takeover would be another story; here the new server goes on with it. */
    private final Rehearsal takeover = rehearsal(
            "csm/upgrade-with-takeover",
            List.of("T1.first=10 s", "T1.every=10 s", "assume.Flash=1 s", "assume.command in flight=goes on"));

    private final List<Show> shows = LongStream.rangeClosed(1, 20)
            .mapToObj(seed -> Show.of(takeover, seed))
            .toList();

    private record Window(long from, long to) {}

    private static Rehearsal rehearsal(String name, List<String> overrides) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new Rehearsal(new ScenarioReader(Systems.all(), words).open(name, overrides), List.of());
    }

    List<Show> shows() {
        return shows;
    }

    private static Measures.Service recovery(Show show) {
        Measures.Service service = show.run.measures().services().get(0);
        assertEquals("disaster-recovery", service.name());
        return service;
    }

    private static long figure(Show show, String name) {
        return show.run.measures().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .mapToLong(Figure::value)
                .sum();
    }

    /** When both servers were active, from what they told. */
    private static List<Window> dual(Show show) {
        List<Window> windows = new ArrayList<>();
        boolean p = true;
        boolean q = false;
        long since = -1;
        for (Heard heard : show.heard) {
            if (heard.fact() instanceof StateChanged changed) {
                p = heard.source().equals("P") ? changed.to().equals("ACTIVE") : p;
                q = heard.source().equals("Q") ? changed.to().equals("ACTIVE") : q;
                if (p && q && since < 0) {
                    since = heard.time();
                } else if (!(p && q) && since >= 0) {
                    windows.add(new Window(since, heard.time()));
                    since = -1;
                }
            }
        }
        return windows;
    }

    @ParameterizedTest
    @MethodSource("shows")
    void theCapabilityIsNeverLostOnTheWayWithTakeover(Show show) {
        assertEquals(Outcome.COMPLETED, show.run.outcome());
        assertEquals(0, recovery(show).down().count());
        assertEquals(0, recovery(show).degraded().count());
    }

    @ParameterizedTest
    @MethodSource("shows")
    void bothWindowsAfterATakeoverAreFoundAndTheOneOfWhichTheTextSaysNothing(Show show) {
        List<Window> windows = dual(show);
        assertEquals(3, windows.size());
        assertEquals(3, figure(show, "dual active windows"));
        long sum = windows.stream()
                .mapToLong(window -> window.to() - window.from())
                .sum();
        assertEquals(sum, figure(show, "dual active"));
        assertEquals(ended(show, "P", "STANDBY_MODE"), windows.get(0).to());
        assertEquals(ended(show, "Q", "DOWN"), windows.get(1).to());
        assertEquals(ended(show, "Q", "STANDBY"), windows.get(2).to());
    }

    private static long ended(Show show, String server, String state) {
        return show.told(server, StateChanged.class).stream()
                .filter(heard -> ((StateChanged) heard.fact()).to().equals(state))
                .findFirst()
                .orElseThrow()
                .time();
    }

    @ParameterizedTest
    @MethodSource("shows")
    void everyTaskInstanceThatFallsIntoAWindowRunsTwiceAndNoOther(Show show) {
        List<Long> expected = new ArrayList<>();
        for (Window window : dual(show)) {
            for (long instance = window.from() / PERIOD + 1; instance * PERIOD < window.to(); instance++) {
                expected.add(instance);
            }
        }
        assertTrue(expected.size() > 2, expected::toString);
        List<Long> doubled = show.told("T1", TaskDoubled.class).stream()
                .map(heard -> ((TaskDoubled) heard.fact()).instance())
                .toList();
        assertEquals(expected, doubled);
        assertEquals(expected.size(), figure(show, "doubled tasks"));
        assertEquals(0, figure(show, "missed tasks"));
        TreeMap<Long, Integer> runs = new TreeMap<>();
        for (Heard heard : show.heard) {
            if (heard.fact() instanceof TaskRan ran) {
                runs.merge(ran.instance(), 1, Integer::sum);
            }
        }
        runs.forEach((instance, times) -> assertEquals(expected.contains(instance) ? 2 : 1, times, "" + instance));
    }

    @ParameterizedTest
    @MethodSource("shows")
    void noServerCouldTakeOverFromTheTakeoverUntilTheRelationIsSynchronizedAgain(Show show) {
        List<Heard> told = show.heard.stream()
                .filter(heard -> heard.fact() instanceof ExposureChanged changed
                        && changed.kind().equals("service"))
                .toList();
        assertEquals(2, told.size());
        assertEquals(ended(show, "Q", "TAKING_OVER"), told.get(0).time());
        List<Heard> relations = show.told("Q", RelationChanged.class);
        assertEquals(relations.get(relations.size() - 1).time(), told.get(1).time());
    }

    @Test
    void theCapabilityIsLostWhileTheOnlyServerIsUpgraded() {
        Rehearsal alone = rehearsal("csm/upgrade-monitoring-only", List.of());
        for (long seed = 1; seed <= 20; seed++) {
            Show show = Show.of(alone, seed);
            assertEquals(Outcome.COMPLETED, show.run.outcome());
            assertEquals(1, recovery(show).down().count());
            List<StateChanged> states = show.told("P", StateChanged.class).stream()
                    .map(heard -> (StateChanged) heard.fact())
                    .toList();
            assertEquals(
                    List.of("DOWN", "STARTING", "ACTIVE"),
                    states.stream().map(StateChanged::to).toList());
            long down = ended(show, "P", "ACTIVE") - ended(show, "P", "DOWN");
            assertEquals(down, recovery(show).down().total());
        }
    }
}
