package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.SessionState.Operation;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.TransitionTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramsTest {

    static Stream<Arguments> diagrams() {
        return Stream.of(
                Arguments.of("op-states", OpDiagram.TABLE),
                Arguments.of("partner-states", PartnerDiagram.TABLE),
                Arguments.of("sessions", SessionDiagram.TABLE),
                Arguments.of("applications", AppDiagram.TABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void theDrawingIsTheCommittedOne(String name, TransitionTable<?, ?> table) throws IOException {
        String file = name + ".mmd";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/rehearse/duplex", file), table.mermaid());
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), table.mermaid());
        }
    }

    /** The state model of the guide, row by row; {@code refuse} rows give the code. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "sessions.csv", numLinesToSkip = 1)
    void theSessionFollowsTheGuide(SessionState from, SessionEvent on, String outcome) {
        Transition<SessionState, SessionEvent> entry = SessionDiagram.TABLE.on(from, on);
        assertEquals(outcome, said(entry));
    }

    private static String said(Transition<?, ?> entry) {
        return entry.refused()
                ? "refuse " + entry.code()
                : entry.moves() ? entry.to().name() : "ignore";
    }

    @Test
    void nothingIsAcceptedWhileAnOperationRuns() {
        for (Transition<SessionState, SessionEvent> entry : SessionDiagram.TABLE.entries()) {
            boolean request = entry.on().compareTo(SessionEvent.RETRY) <= 0;
            if (request && entry.from().operation() == Operation.BUSY) {
                assertTrue(entry.refused(), entry.toString());
            }
        }
    }

    @Test
    void whatIsBrokenGoesOnByRetryOrAbortOnly() {
        for (Transition<SessionState, SessionEvent> entry : SessionDiagram.TABLE.entries()) {
            boolean request = entry.on().compareTo(SessionEvent.RETRY) <= 0;
            boolean way = entry.on() == SessionEvent.RETRY || entry.on() == SessionEvent.ABORT;
            if (request && entry.from().operation() == Operation.BROKEN && !way) {
                assertTrue(entry.refused(), entry.toString());
            }
        }
    }

    @Test
    void fromCommitOnNobodyCanAbort() {
        for (SessionState state : List.of(
                SessionState.COMMITTING, SessionState.COMMITTED, SessionState.COMMIT_BROKEN, SessionState.FINISHING)) {
            assertTrue(SessionDiagram.TABLE.on(state, SessionEvent.ABORT).refused(), state.name());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("diagrams")
    void everyRefusalHasAMeaning(String name, TransitionTable<?, ?> table) {
        for (Transition<?, ?> entry : table.entries()) {
            if (entry.refused()) {
                assertNotEquals("", DuplexCode.meaning(entry.code()), name + ": " + entry);
            }
        }
    }

    @Test
    void theElementLoopOfAFaultEndsInLockstepAgain() {
        OpState state = OpState.DUPLEX;
        for (OpEvent event : List.of(
                OpEvent.FAULT,
                OpEvent.SELF_TEST,
                OpEvent.TEST_PASSED,
                OpEvent.INITIALIZE,
                OpEvent.READY_TO_COPY,
                OpEvent.SYNCHRONIZED)) {
            state = OpDiagram.TABLE.on(state, event).to();
        }
        assertEquals(OpState.DUPLEX, state);
    }

    @Test
    void brokenIsLeftByPeopleOrPowerOnly() {
        for (OpEvent event : OpEvent.values()) {
            boolean leaves = OpDiagram.TABLE.on(OpState.BROKEN, event).to() != OpState.BROKEN;
            boolean people = List.of(OpEvent.BRING_UP, OpEvent.BRING_DOWN, OpEvent.POWER_LOST)
                    .contains(event);
            assertEquals(people, leaves, event.name());
        }
    }

    @Test
    void codesOfOpStatesAreTheProducts() {
        assertEquals(5, OpState.BROKEN.code());
        assertEquals(12, OpState.FIRMWARE_UPDATE_COMPLETE.code());
        assertEquals(15, OpState.STOPPED.code());
    }

    @Test
    void everyHangCanBeReset() {
        for (PartnerState state : PartnerState.values()) {
            if (state.hung()) {
                assertEquals(
                        PartnerState.BIOS_POST,
                        PartnerDiagram.TABLE.on(state, PartnerEvent.RESTART).to(),
                        state.name());
            }
        }
    }
}
