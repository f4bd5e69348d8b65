package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Slips as whoever types commands meets them. */
class SlipsTest {

    private static final String HOT = "soliddb/hot-migration-netcopy";

    @Test
    void aSlipIsGivenLikeAFaultAndTheSheetShowsIt() {
        Said said = rehearse("run", HOT, "--nominal", "--fault", "operator skips step 10");
        assertEquals(1, said.exit(), said::out);
        assertTrue(said.out().startsWith(HOT + "      nominal times      fault: operator skips step 10\n"), said::out);
        assertTrue(said.out().contains("FAULT operator skips step 10"), said::out);
        assertTrue(said.out().contains("no-acknowledged-commit-lost     VIOLATED"), said::out);
    }

    @Test
    void slipsThatTheOperatorMakesByHimselfStandInTheHeadOfTheSheet() {
        Said said = rehearse("run", HOT, "--seed", "2", "--set", "slips={repeats: 0, misreads: 0, skips: 0.1}");
        String head = said.out().lines().findFirst().orElse("");
        assertTrue(head.contains("fault: operator skips step "), head);
    }

    @Test
    void withoutProbabilitiesNobodySlips() {
        Said plain = rehearse("run", HOT, "--seed", "2");
        assertTrue(plain.out().startsWith(HOT + "      seed 2      no fault\n"), plain::out);
        Said none = rehearse("run", HOT, "--seed", "2", "--set", "slips=none");
        assertEquals(plain.out(), none.out().replace(" --set slips=none", ""));
    }

    @Test
    void aMistakeIsRefused() {
        refused(rehearse("run", HOT, "--fault", "operator skip step 10"), "did you mean skips?");
        refused(rehearse("run", HOT, "--set", "slips.skip=1"), "did you mean skips?");
    }
}
