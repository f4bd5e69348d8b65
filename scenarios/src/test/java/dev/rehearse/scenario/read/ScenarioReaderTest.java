package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @Test
    void allTextsStayAsTheyAreWritten() {
        Scenario scenario = Sample.with("source: 7.10\nnotes: no\nworkload: {clients: basic}\n");
        assertEquals("7.10", scenario.heading().source());
        assertEquals("no", scenario.heading().notes());
        assertEquals("basic", scenario.plan().setting("workload", "clients").text());
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        Scenario scenario = Sample.read(Sample.SMALL);
        assertEquals(Limits.DEFAULT, scenario.limits());
        assertEquals("6.5", scenario.plan().parts().get(0).value("level").text());
        assertEquals("4 s", scenario.plan().setting("solid.ini", "PingTimeout").text());
        assertEquals(0, scenario.hazards().phrases().size());
    }

    @Test
    void propertiesHaveAnArgumentAndATimeLimit() {
        Claims claims = Sample.with("eventually: [both at level 6.5, redundancy-restored within 4 h]\n")
                .claims();
        assertEquals("both at level", claims.eventually().get(0).name());
        assertEquals("6.5", claims.eventually().get(0).argument());
        assertEquals("redundancy-restored", claims.eventually().get(1).name());
        assertEquals(4 * 3600 * 1_000_000_000L, claims.eventually().get(1).within());
    }

    @Test
    void mistakesAreToldTogetherInTheOrderOfTheText() {
        String text = Sample.SMALL.replace("hsb switch primary", "hsb swich primary")
                + "measure: [downtme]\nlimits: {run: 1 hour}\nworkload: {reads: 1}\n";
        BadScenario bad = assertThrows(BadScenario.class, () -> Sample.read(text));
        assertEquals(
                List.of(7, 9, 10, 11),
                bad.problems().stream().map(Problem::line).toList());
        assertEquals(
                "sample.yaml:7:12: hsb swich primary is not a command of S2 (did you mean hsb switch primary?)",
                bad.problems().get(0).toString());
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkDoNoHarm() {
        assertEquals(
                2,
                Sample.read("\uFEFF" + Sample.SMALL.replace("\n", "\r\n"))
                        .runbook()
                        .procedure()
                        .size());
    }

    @Test
    void aFileIsReadByItsPath(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, Sample.SMALL);
        assertEquals(
                file.toString(), Sample.READER.open(file.toString(), List.of()).name());
    }
}
