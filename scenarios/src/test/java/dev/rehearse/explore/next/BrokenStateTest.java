package dev.rehearse.explore.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.StateReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code broken} and its like, and the tables beside them that say what is told of each. */
class BrokenStateTest {

    /** The scenario of each folder. */
    private static final Map<String, String> SCENARIOS =
            Map.of("broken", "soliddb/hot-migration-netcopy", "broken-ftserver", "ftserver/active-upgrade");

    static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String folder : new TreeSet<>(SCENARIOS.keySet())) {
            rows(folder).forEach(row -> rows.add(folder + "\t" + row));
        }
        return rows;
    }

    private static List<String> rows(String folder) throws IOException {
        try (InputStream in = BrokenStateTest.class.getResourceAsStream(folder + ".tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Path folder(String name) {
        return Path.of(
                Objects.requireNonNull(BrokenStateTest.class.getResource(name)).getPath());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBrokenStateIsRefusedWithItsPlaceAndAHint(String row) {
        String[] cells = row.split("\t", -1);
        Scenario scenario = WhatNowTest.READER.open(Objects.requireNonNull(SCENARIOS.get(cells[0])), List.of());
        String file = folder(cells[0]).resolve(cells[1] + ".yaml").toString();
        BadScenario bad = assertThrows(
                BadScenario.class,
                () -> WhatNow.of(
                        scenario,
                        StateReader.open(
                                file,
                                scenario,
                                Objects.requireNonNull(scenario.system().midway())
                                        .typed(scenario.plan())),
                        Limits.NONE,
                        WhatNowTest.MINUTE));
        Problem first = bad.problems().get(0);
        assertEquals(cells[2] + ":" + cells[3], first.line() + ":" + first.column(), first.toString());
        assertTrue(first.message().contains(cells[4]), first.toString());
        assertTrue(first.hint().startsWith(cells[5]), first.toString());
        assertEquals(file, first.file());
    }

    @ParameterizedTest
    @CsvSource({"broken, 40", "broken-ftserver, 30"})
    void everyBrokenFileStandsInTheTable(String folder, int least) throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (String row : rows(folder)) {
            named.add(row.substring(0, row.indexOf('\t')) + ".yaml");
        }
        try (Stream<Path> files = Files.list(folder(folder))) {
            TreeSet<String> present = new TreeSet<>();
            files.forEach(file -> present.add(file.getFileName().toString()));
            assertEquals(present, named);
        }
        assertTrue(named.size() >= least, "only " + named.size());
    }
}
