package dev.rehearse.cli;

import static dev.rehearse.cli.Said.refused;
import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.rehearse.report.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    private final Path folder;

    NextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String state(String... lines) throws IOException {
        Path file = folder.resolve("state.yaml");
        Files.writeString(file, "rehearse: 1\n" + String.join("\n", lines) + "\n");
        return file.toString();
    }

    private Said next(String scenario, String... lines) throws IOException {
        return rehearse("next", scenario, "--state", state(lines));
    }

    private String plain(Said said) {
        return said.out().replace(folder + "/", "");
    }

    @Test
    void theSheetSaysWhatIsTakenWhatIsOpenAndWhatToType() throws IOException {
        Said said = next(NETCOPY, "after step: 8", "S1: {process state: down}", "S2: {hsb state: SECONDARY ALONE}");
        assertEquals(0, said.exit(), said::err);
        Golden.check("next-soliddb-hot-migration-netcopy.txt", plain(said));
    }

    @Test
    void whereThereIsNoSafeEndTheNearestIsShown() throws IOException {
        Said said = next(
                NETCOPY,
                "after step: 4",
                "S1: {hsb state: PRIMARY ALONE}",
                "S2: {hsb state: PRIMARY ALONE}",
                "S1-S2: {has more: both}");
        assertEquals(1, said.exit(), said::err);
        Golden.check("next-soliddb-none.txt", plain(said));
    }

    @Test
    void whereNoDatabaseIsLeftOnlyABackupHelps() throws IOException {
        String gone = "{hsb state: no answer, process state: down, database: none, level: 6.5}";
        Said said = next(NETCOPY, "S1: " + gone, "S2: " + gone);
        assertEquals(1, said.exit(), said::err);
        assertTrue(said.out().contains("no database is left on S1 and S2"), said::out);
        assertTrue(said.out().contains("only a backup does"), said::out);
        assertFalse(said.out().contains("prints ,"), said::out);
        assertFalse(said.out().contains("holds commits"), said::out);
        Said after = next(NETCOPY, "after step: 5", "S1: {exit: 16}", "S2: {exit: 24}");
        assertTrue(after.out().contains("only a backup does"), after::out);
    }

    @Test
    void nothingIsTakenForGrantedThatIsOpen() throws IOException {
        Said said = next(
                NETCOPY, "S1: {hsb state: PRIMARY ALONE, level: 6.5}", "S2: {hsb state: PRIMARY ALONE, level: 7.0}");
        assertTrue(said.out().contains("each hold commits that the other lacks"), said::out);
        assertFalse(said.out().contains("have not both accepted writes"), said::out);
        assertTrue(said.out().contains(" already   violated: one-primary-accepts-writes"), said::out);
    }

    @Test
    void nothingIsGivenUpWhereARepairIsEnough() throws IOException {
        for (String first : List.of("hsb status connect: BROKEN", "log disk: full")) {
            Said said = next(
                    NETCOPY,
                    "after step: 8",
                    "S1: {hsb state: PRIMARY ALONE, " + first + "}",
                    "S2: {hsb state: SECONDARY ALONE, level: 7.0}",
                    "S1-S2: {link: down}");
            assertEquals(1, said.exit(), said::err);
            assertTrue(said.out().contains("once the link S1-S2 is repaired"), said::out);
            assertFalse(said.out().contains("given up"), said::out);
        }
    }

    @Test
    void theJsonSaysTheSame() throws IOException {
        String file = state(
                "after step: 7",
                "S1: {hsb state: PRIMARY ALONE, hsb status connect: BROKEN}",
                "S2: {hsb state: SECONDARY ALONE}");
        Said said = rehearse("next", NETCOPY, "--state", file, "--json", "-");
        assertEquals(0, said.exit(), said::err);
        List<String> typed = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(said.out())) {
            while (parser.nextToken() != null) {
                if ("type".equals(parser.currentName()) && parser.getValueAsString() != null) {
                    typed.add(parser.getText());
                }
            }
        }
        typed.removeIf("type"::equals);
        assertEquals("hsb connect", typed.get(0));
        assertEquals(7, typed.size(), typed::toString);
        assertTrue(said.out().contains("\"verdict\" : \"found\""), said::out);
    }

    @Test
    void nothingMoreHasToBeTypedAtTheEnd() throws IOException {
        Said said = next(
                NETCOPY,
                "S1: {hsb state: SECONDARY ACTIVE, level: 7.0}",
                "S2: {hsb state: PRIMARY ACTIVE, level: 7.0}");
        assertEquals(0, said.exit(), said::err);
        assertTrue(said.out().contains("nothing has to be typed"), said::out);
    }

    @Test
    void aLimitMakesItUndecided() throws IOException {
        String file = state("after step: 0", "S1: {hsb state: PRIMARY ACTIVE}", "S2: {hsb state: SECONDARY ACTIVE}");
        Said said = rehearse("next", NETCOPY, "--state", file, "--states", "10");
        assertEquals(2, said.exit(), said::out);
        assertTrue(said.out().contains("UNDECIDED"), said::out);
    }

    @Test
    void conditionsAreJudgedFromHereOnAndThoseOfThePastAreNamed() throws IOException {
        String file = state("after step: 3", "S1: {hsb state: PRIMARY ALONE}", "S2: {process state: down}");
        String past = "never=[at step 1 and write is down, S1 is STANDALONE]";
        Said said = rehearse("next", NETCOPY, "--state", file, "--set", past, "--set", "sometimes=[S2 is STANDALONE]");
        assertEquals(0, said.exit(), said::err);
        assertTrue(said.err().contains("next does not judge never at step 1 and write is down, which asks"), said::err);
        assertTrue(said.err().contains("next does not judge sometimes S2 is STANDALONE, which asks"), said::err);
        assertFalse(said.err().contains("S1 is STANDALONE"), said::err);
        Said barred = rehearse("next", NETCOPY, "--state", file, "--set", "never=[S2 is OFFLINE]");
        assertFalse(barred.out().contains("S2: solid -x backupserver"), barred::out);
        assertTrue(said.out().contains("FOUND     10 commands"), said::out);
    }

    @Test
    void whoeverMayTakeTheServiceDownNeedsFewerCommands() throws IOException {
        String file = state("after step: 3", "S1: {hsb state: PRIMARY ALONE}", "S2: {process state: down}");
        String hot = rehearse("next", NETCOPY, "--state", file).out();
        String cold =
                rehearse("next", NETCOPY, "--state", file, "--outage", "2 h").out();
        assertTrue(hot.contains("FOUND     10 commands"), hot);
        assertTrue(cold.contains("FOUND     8 commands"), cold);
    }

    @Test
    void withoutAStateItSaysWhatCanBeTyped() {
        Said said = rehearse("next", NETCOPY);
        assertEquals(0, said.exit(), said::err);
        assertTrue(said.out().contains("S1: {hsb state: PRIMARY ACTIVE | PRIMARY ALONE"), said::out);
        assertTrue(said.out().contains("WD: {state: STOPPED"), said::out);
    }

    @Test
    void anActiveUpgradeIsReadFromItsConsoleItsManagementToolAndItsMirrors() throws IOException {
        Said said = next(
                "ftserver/active-upgrade",
                "after step: 2",
                "AU: {state: no answer}",
                "A: {state: SIMPLEX}",
                "SYS: {state: SIMPLEX, disk 11: DISABLED}");
        assertEquals(0, said.exit(), said::err);
        Golden.check("next-ftserver-active-upgrade.txt", plain(said));
        assertTrue(rehearse("next", "ftserver/active-upgrade").out().contains("AU: {state: Idle/Ready | Idle/Busy"));
        refused(next("ftserver/active-upgrade", "AU: {state: Splitt/Ready}"), "did you mean Split/Ready?");
        refused(next("ftserver/active-upgrade", "AU: {state: no answer}"), "nothing says how far the upgrade is");
    }

    @Test
    void aPacIsReadFromEscwaCaspacDbfhadminRedisAndTheLoadBalancer() throws IOException {
        Said said = next(
                "enterprise-server/incompatible-pac-upgrade",
                "R1: {region state: Not Responding, processes: gone}",
                "R2: {region state: Started, pool state: in the pool}",
                "H1: {level: 5.0}",
                "H2: {level: 4.0}",
                "MyPAC: {PAC state: Upgrade beside Running}");
        assertEquals(0, said.exit(), said::err);
        Golden.check("next-enterprise-server-incompatible-pac-upgrade.txt", plain(said));
        assertTrue(said.err().contains("next does not judge two-pacs-take-batch-only-in 10 .. 12"), said::err);
        String words =
                rehearse("next", "enterprise-server/incompatible-pac-upgrade").out();
        assertTrue(words.contains("R1: {region state: (not defined) | Stopped | Starting"), words);
        refused(next("enterprise-server/incompatible-pac-upgrade", "R1: {region state: Startd}"), "Started?");
        refused(next("enterprise-server/incompatible-pac-upgrade", "S1: {hsb state: PRIMARY ALONE}"), "known are R1");
    }

    @Test
    void whatMakesNoSenseIsRefused() throws IOException {
        refused(next(NETCOPY, "S1: {hsb state: PRIMARY ALNE}"), "did you mean PRIMARY ALONE?");
        refused(rehearse("next", NETCOPY, "--state", "no such file.yaml"), "there is no file");
        refused(rehearse("next", NETCOPY, "--state", state("S1: {}"), "--outage", "soon"), "--outage: soon");
        refused(rehearse("next", NETCOPY, "--states", "0"), "--states is 1 or more");
    }
}
