package dev.rehearse.explore.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.next.NextCases.Case;
import dev.rehearse.explore.search.Plan.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody stands in the middle of an Active Upgrade and asks what to do now. Each continuation found has been played as a run. */
class ActiveUpgradeNextTest {

    private static final String FILE = "ftserver.cases";

    static List<Case> rows() throws IOException {
        return NextCases.of(FILE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theWayOutIsTheDomains(Case row) {
        List<String> found = WhatNowTest.lines(WhatNowTest.advice(row, Limits.NONE));
        assertEquals(String.join("\n", row.expected()), String.join("\n", found));
    }

    @Test
    void thereAreManyWaysInWhichAnActiveUpgradeCanGoWrong() throws IOException {
        List<Case> rows = rows();
        assertTrue(rows.size() >= 40, "only " + rows.size());
        if (System.getProperty("golden.update") != null) {
            List<List<String>> found = new ArrayList<>();
            for (Case row : rows) {
                found.add(WhatNowTest.lines(WhatNowTest.advice(row, Limits.NONE)));
            }
            NextCases.update(FILE, rows, found);
        }
    }
}
