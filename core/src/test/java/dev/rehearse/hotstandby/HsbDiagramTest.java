package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.Transition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HsbDiagramTest {

    /** The transition table of the manual, row by row; {@code refuse} rows give the code. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvFileSource(resources = "transitions.csv", numLinesToSkip = 1)
    void theDiagramSaysWhatTheManualSays(HsbState from, HsbEvent on, String outcome) {
        Transition<HsbState, HsbEvent> entry = HsbDiagram.TABLE.on(from, on);
        String said = entry.refused()
                ? "refuse " + entry.code()
                : entry.moves() ? entry.to().name() : "ignore";
        assertEquals(outcome, said);
    }

    @Test
    void everyRefusalHasAMeaning() {
        for (Transition<HsbState, HsbEvent> entry : HsbDiagram.TABLE.entries()) {
            if (entry.refused() && entry.on() != HsbEvent.START) {
                assertNotEquals("", HsbCode.meaning(entry.code()), entry.toString());
            }
        }
    }

    @Test
    void theProcessCanEndInEveryState() {
        for (HsbState state : HsbState.values()) {
            assertEquals(
                    HsbState.DOWN,
                    HsbDiagram.TABLE.on(state, HsbEvent.PROCESS_ENDED).to());
        }
    }

    @Test
    void onlyAServerThatAnswersObeys() {
        for (Transition<HsbState, HsbEvent> entry : HsbDiagram.TABLE.entries()) {
            boolean command = entry.on().name().startsWith("HSB_") || entry.on() == HsbEvent.SHUTDOWN;
            if (command && !entry.from().answers()) {
                assertTrue(!entry.moves() && !entry.refused(), entry.toString());
            }
        }
    }

    @Test
    void theDrawingIsTheCommittedOne() throws IOException {
        String drawing = HsbDiagram.TABLE.mermaid();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/rehearse/hotstandby/diagram.mmd"), drawing);
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("diagram.mmd"))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), drawing);
        }
    }
}
