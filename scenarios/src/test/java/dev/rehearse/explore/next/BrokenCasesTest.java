package dev.rehearse.explore.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.next.NextCases.Case;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** State files that make no sense are refused with all their mistakes, each with its place and a hint. */
class BrokenCasesTest {

    private static final List<String> FILES = List.of("broken-csm.cases", "broken-pac.cases");

    static List<Case> rows() throws IOException {
        List<Case> rows = new ArrayList<>();
        for (String file : FILES) {
            rows.addAll(NextCases.of(file));
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aStateThatMakesNoSenseIsRefusedWithAllItsMistakes(Case row) {
        assertEquals(String.join("\n", row.expected()), String.join("\n", told(row)));
    }

    @Test
    void thereAreManyMistakesToMake() throws IOException {
        for (String file : FILES) {
            List<Case> rows = NextCases.of(file);
            assertTrue(rows.size() >= 20, file + ": only " + rows.size());
            if (System.getProperty("golden.update") != null) {
                NextCases.update(
                        file, rows, rows.stream().map(BrokenCasesTest::told).toList());
            }
        }
    }

    private static List<String> told(Case row) {
        BadScenario bad = assertThrows(BadScenario.class, () -> WhatNowTest.advice(row, Limits.NONE));
        List<String> told = new ArrayList<>();
        for (Problem problem : bad.problems()) {
            assertFalse(problem.hint().isEmpty(), problem::toString);
            told.add("told     " + problem.line() + ":" + problem.column() + " " + problem.message() + " ("
                    + problem.hint() + ")");
        }
        return told;
    }
}
