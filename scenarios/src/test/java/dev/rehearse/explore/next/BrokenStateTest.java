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
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code broken}, and the table {@code broken.tsv} that says what is told of each. */
class BrokenStateTest {

    private static final String SCENARIO = "soliddb/hot-migration-netcopy";

    static List<String> rows() throws IOException {
        try (InputStream in = BrokenStateTest.class.getResourceAsStream("broken.tsv")) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    private static Path folder() {
        return Path.of(Objects.requireNonNull(BrokenStateTest.class.getResource("broken"))
                .getPath());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aBrokenStateIsRefusedWithItsPlaceAndAHint(String row) {
        String[] cells = row.split("\t", -1);
        Scenario scenario = WhatNowTest.READER.open(SCENARIO, List.of());
        String file = folder().resolve(cells[0] + ".yaml").toString();
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
        assertEquals(cells[1] + ":" + cells[2], first.line() + ":" + first.column(), first.toString());
        assertTrue(first.message().contains(cells[3]), first.toString());
        assertTrue(first.hint().startsWith(cells[4]), first.toString());
        assertEquals(file, first.file());
    }

    @Test
    void everyBrokenFileStandsInTheTable() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        for (String row : rows()) {
            named.add(row.substring(0, row.indexOf('\t')) + ".yaml");
        }
        try (Stream<Path> files = Files.list(folder())) {
            TreeSet<String> present = new TreeSet<>();
            files.forEach(file -> present.add(file.getFileName().toString()));
            assertEquals(present, named);
        }
        assertTrue(named.size() >= 40, "only " + named.size());
    }
}
