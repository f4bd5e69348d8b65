package dev.rehearse.pac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.TransitionTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams of a PAC, each complete by construction, held against what the manuals say and against drawings. */
class PacDiagramsTest {

    private static final Map<String, TransitionTable<?, ?>> TABLES = Map.of(
            "region", RegionDiagram.TABLE,
            "listener", ListenerStatus.TABLE,
            "pac-mode", PacMode.TABLE,
            "member", MemberState.TABLE,
            "redis", RedisState.TABLE,
            "job", JobState.TABLE,
            "pool", PoolState.TABLE);

    static List<String> names() {
        return TABLES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDrawingIsTheCommittedOne(String name) throws IOException {
        String drawing = Objects.requireNonNull(TABLES.get(name)).mermaid();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/rehearse/pac/" + name + ".mmd"), drawing);
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name + ".mmd"))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), drawing);
        }
    }

    @Test
    void everyRefusalHasAMeaning() {
        for (TransitionTable<?, ?> table : TABLES.values()) {
            for (Transition<?, ?> entry : table.entries()) {
                if (entry.refused()) {
                    assertNotEquals("", Code.meaning(entry.code()), entry.toString());
                }
            }
        }
    }

    @Test
    void aRegionOnAHostThatIsGoneIsGone() {
        for (RegionState state : RegionState.values()) {
            if (state != RegionState.HOST_DOWN) {
                assertEquals(
                        RegionState.HOST_DOWN,
                        RegionDiagram.TABLE.on(state, RegionEvent.HOST_LOST).to());
            }
        }
    }

    @Test
    void whateverRunsCanBeForcedToStop() {
        for (RegionState state : RegionState.values()) {
            Transition<RegionState, RegionEvent> entry = RegionDiagram.TABLE.on(state, RegionEvent.CASSTOP_F);
            assertEquals(state.runs(), entry.moves() && state.runs(), entry.toString());
        }
    }

    @Test
    void onlyAStoppedRegionStarts() {
        for (RegionState state : RegionState.values()) {
            boolean starts = RegionDiagram.TABLE.on(state, RegionEvent.CASSTART).moves();
            assertEquals(state == RegionState.STOPPED, starts, state.name());
        }
    }

    @Test
    void aNewPacCannotBeQuiescedBeforeItRuns() {
        Transition<PacMode, PacMode.Event> entry = PacMode.TABLE.on(PacMode.UPGRADE, PacMode.Event.SET_QUIESCE);
        assertTrue(entry.refused());
        assertEquals(Code.MODE, entry.code());
        assertEquals(
                PacMode.RUNNING,
                PacMode.TABLE.on(PacMode.QUIESCE, PacMode.Event.SET_RUNNING).to());
    }

    @Test
    void anOrphanedJobRunsAgainOnlyIfTheOperatorSaysSo() {
        for (Transition<JobState, JobState.Event> entry : JobState.TABLE.entries()) {
            if (entry.from() == JobState.ORPHANED && entry.moves() && entry.to() == JobState.WAITING) {
                assertEquals(JobState.Event.RESUBMITTED, entry.on());
            }
        }
    }

    @Test
    void aDisabledListenerStaysDisabledWhateverItsRegionDoes() {
        for (ListenerStatus.Event event : ListenerStatus.Event.values()) {
            boolean enables = event == ListenerStatus.Event.ENABLE_UP || event == ListenerStatus.Event.ENABLE_DOWN;
            assertEquals(
                    enables,
                    ListenerStatus.TABLE.on(ListenerStatus.DISABLED, event).moves(),
                    event.name());
        }
    }
}
