package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that finds nothing to strike, or waits for what never comes, is told apart from one that did its harm. */
class FaultsInVainTest {

    /** A scenario, faults, and what became of each of them. */
    static List<String> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FaultsInVainTest.class.getResourceAsStream("faults-in-vain.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatBecameOfEachFaultIsTold(String line) {
        String[] cells = line.split("\t+", -1);
        ScenarioReader reader = new ScenarioReader(
                Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));
        Scenario scenario = reader.open(cells[0], List.of());
        List<FaultPhrase> faults = new ArrayList<>();
        for (String fault : cells[1].split("; ", -1)) {
            faults.add(reader.fault(fault, scenario));
        }
        Run run = new Rehearsal(scenario, faults).run(1, 0);
        List<String> told = new ArrayList<>();
        for (Fate fate : run.fates()) {
            told.add(fate.harmed() ? "harm" : fate.vain());
        }
        assertEquals(cells[2], String.join("; ", told));
    }
}
