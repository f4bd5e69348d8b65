package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.rehearsal.cases.Case;
import dev.rehearse.rehearsal.cases.CaseFile;
import dev.rehearse.rehearsal.cases.Staging;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The manuals' tables of what can go wrong, row by row, on the whole product. {@code -Dcases=PIECE} runs only the cases
 * whose file or title contains the piece.
 */
class WhatCanGoWrongTest {

    private static final String ONLY = System.getProperty("cases", "");

    @TestFactory
    Stream<DynamicTest> eachHasItsReactionItsEffectAndItsWayOut() throws IOException, URISyntaxException {
        return WhatCanGoWrong.cases().stream()
                .filter(it -> (it.place() + " " + it.title()).contains(ONLY))
                .map(it -> DynamicTest.dynamicTest(it.title(), () -> check(it)));
    }

    private static void check(Case it) throws IOException {
        Staging staging = new Staging(it);
        assertEquals(List.of(), staging.gaps(), it.place());
        String complaint = staging.complaint();
        assertTrue(complaint.isEmpty(), complaint);
    }

    @Test
    void noTwoCasesHaveTheSameTitle() throws IOException, URISyntaxException {
        List<String> titles = WhatCanGoWrong.cases().stream().map(Case::title).toList();
        assertEquals(titles.stream().distinct().toList(), titles);
    }

    @Test
    void aSentenceThatIsNotUnderstoodNamesItsLine() {
        IllegalArgumentException wrong = assertThrows(
                IllegalArgumentException.class, () -> CaseFile.read("x.cases", "case a\nexpect S1 sings loudly\n"));
        assertEquals("x.cases:2: not understood: S1 sings loudly", wrong.getMessage());
    }

    @Test
    void aCaseThatExpectsTooLittleIsToldSo() {
        Case it = CaseFile.read("x.cases", "case a\nexpect write stays up\n").get(0);
        assertEquals(List.of("no source", "expects no REACTION", "expects no WAY_OUT"), new Staging(it).gaps());
    }

    @Test
    void anExpectationInVainIsShownWithTheCommandThatRepeatsIt() throws IOException {
        Case it = CaseFile.read(
                        "x.cases",
                        "case a\nscenario soliddb/hot-migration-netcopy\nseed 3\nexpect S1 exits 24\nexpect write stays up at step 4\n")
                .get(0);
        String complaint = new Staging(it).complaint();
        assertTrue(complaint.contains("rehearse run soliddb/hot-migration-netcopy --seed 3"), complaint);
        assertTrue(complaint.contains("expected in vain:\n    S1 exits 24\n"), complaint);
        assertFalse(complaint.contains("    write stays up"), complaint);
    }
}
