package dev.rehearse.copyservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rehearse.copyservices.ha.HaCode;
import dev.rehearse.copyservices.ha.HaDiagram;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerDiagram;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionCode;
import dev.rehearse.copyservices.session.SessionDiagram;
import dev.rehearse.copyservices.session.SessionEvent;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.setup.SetupDiagram;
import dev.rehearse.copyservices.setup.SetupEvent;
import dev.rehearse.copyservices.setup.SetupPage;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.TransitionTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramsTest {

    private static final Map<String, TransitionTable<?, ?>> TABLES = Map.of(
            "server", ServerDiagram.TABLE,
            "relation", HaDiagram.TABLE,
            "session", SessionDiagram.TABLE,
            "setup", SetupDiagram.TABLE);

    private static final Map<String, IntFunction<String>> MEANINGS = Map.of(
            "server", HaCode::meaning,
            "relation", HaCode::meaning,
            "session", SessionCode::meaning,
            "setup", SetupDiagram::meaning);

    static Stream<String> names() {
        return TABLES.keySet().stream().sorted();
    }

    private static TransitionTable<?, ?> table(String name) {
        return Objects.requireNonNull(TABLES.get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPairOfAStateAndAnEventHasItsEntry(String name) {
        TransitionTable<?, ?> table = table(name);
        long states = table.entries().stream().map(Transition::from).distinct().count();
        long events = table.entries().stream().map(Transition::on).distinct().count();
        assertEquals(states * events, table.entries().size());
        assertFalse(table.entries().stream().anyMatch(entry -> entry.refused() != (entry.code() != 0)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRefusalHasAMeaning(String name) {
        for (Transition<?, ?> entry : table(name).entries()) {
            if (entry.refused()) {
                assertNotEquals("", Objects.requireNonNull(MEANINGS.get(name)).apply(entry.code()), entry.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDrawingIsTheCommittedOne(String name) throws IOException {
        String drawing = table(name).mermaid();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/rehearse/copyservices/" + name + ".mmd"), drawing);
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(name + ".mmd"))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), drawing);
        }
    }

    private static String said(Transition<?, ?> entry) {
        return entry.refused()
                ? "refuse " + entry.code()
                : entry.moves() ? entry.to().name() : "ignore";
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "server.csv", numLinesToSkip = 1)
    void rolesAreAsTheManualHasThem(ServerState from, ServerEvent on, String outcome) {
        assertEquals(outcome, said(ServerDiagram.TABLE.on(from, on)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "relation.csv", numLinesToSkip = 1)
    void statusesAreAsTheManualHasThem(HaStatus from, HaEvent on, String outcome) {
        assertEquals(outcome, said(HaDiagram.TABLE.on(from, on)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "session.csv", numLinesToSkip = 1)
    void sessionsAreAsTheManualHasThem(SessionState from, SessionEvent on, String outcome) {
        assertEquals(outcome, said(SessionDiagram.TABLE.on(from, on)));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "setup.csv", numLinesToSkip = 1)
    void pagesAreAsTheManualHasThem(SetupPage from, SetupEvent on, String outcome) {
        assertEquals(outcome, said(SetupDiagram.TABLE.on(from, on)));
    }

    @Test
    void theProcessCanEndInEveryState() {
        for (ServerState state : ServerState.values()) {
            assertEquals(
                    ServerState.DOWN,
                    ServerDiagram.TABLE.on(state, ServerEvent.PROCESS_ENDED).to());
        }
    }

    @Test
    void aSessionLeavesEveryTransitoryStateByItself() {
        for (SessionState state : SessionState.values()) {
            boolean left = SessionDiagram.TABLE.entries().stream()
                    .anyMatch(entry -> entry.from() == state
                            && entry.moves()
                            && entry.to() != state
                            && entry.on().compareTo(SessionEvent.IN_SYNC) >= 0
                            && entry.on().compareTo(SessionEvent.COMMAND_FAILED) <= 0);
            assertEquals(state.isTransitory() || state == SessionState.PREPARED, left, state.name());
        }
    }
}
