package dev.rehearse.report;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.ToyScenario;
import dev.rehearse.scenario.FaultPhrase;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private record Paper(String sheet, String json, String trace) {}

    private static Paper print(FaultPhrase... faults) {
        Rehearsal rehearsal = new Rehearsal(ToyScenario.whole(), List.of(faults));
        Rows rows = new Rows(rehearsal.model(), rehearsal.scene());
        Trace trace = new Trace(rehearsal.model());
        Run run = rehearsal.run(rehearsal.occasion(7, 0), new Drawn(7, 0), List.of(rows, trace));
        return new Paper(new Sheet(rehearsal, rows).text(run), new JsonResult(rehearsal, run).text(), trace.text());
    }

    @Test
    void aCleanRunShowsStepsStatesAndWhatUsersGot() throws IOException {
        Golden.check("toy-clean.txt", print().sheet());
    }

    @Test
    void aFaultShowsWhatItDidAndHowItWasRepaired() throws IOException {
        Golden.check("toy-crash.txt", print(ToyScenario.crash()).sheet());
    }

    @Test
    void theResultIsThereForProgramsToo() throws IOException {
        Golden.check("toy-crash.json", print(ToyScenario.crash()).json());
    }

    @Test
    void theTraceHoldsEveryFact() throws IOException {
        Golden.check("toy-crash.jsonl", print(ToyScenario.crash()).trace());
    }

    @Test
    void noLineEndsWithASpace() {
        print(ToyScenario.crash()).sheet().lines().forEach(line -> assertFalse(line.endsWith(" "), line));
    }
}
