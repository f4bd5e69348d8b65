package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Campaigns that go on where others stopped. */
class CampaignResumeTest {

    private static final String COLD = "soliddb/cold-migration";
    private static final String OFTEN = "faults.MTBF=20 h";

    private final Path folder;

    CampaignResumeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private Said campaign(String threads, String... more) {
        List<String> words = new ArrayList<>(List.of("campaign", COLD, "--threads", threads));
        words.addAll(List.of("--csv", file(threads + ".csv"), "--json", file(threads + ".json")));
        words.addAll(List.of("--save", file(threads + ".save")));
        words.addAll(List.of(more));
        return rehearse(words.toArray(String[]::new));
    }

    @Test
    void whatWasInterruptedAndGoesOnIsAsIfNothingHadBeen() throws IOException {
        rehearse(
                "campaign",
                COLD,
                "--set",
                OFTEN,
                "--replications",
                "300",
                "--csv",
                file("all.csv"),
                "--json",
                file("all"));
        rehearse("campaign", COLD, "--set", OFTEN, "--replications", "77", "--csv", file("a.csv"), "--save", file("a"));
        Said on = rehearse(
                "campaign",
                "--resume",
                file("a"),
                "--replications",
                "300",
                "--csv",
                file("a.csv"),
                "--json",
                file("b"));
        assertEquals(1, on.exit(), on::err);
        assertEquals(text("all.csv"), text("a.csv"));
        assertEquals(text("all"), text("b"));
    }

    @Test
    void rowsThatNobodyWroteBeforeAreMadeFromTheFirstOn() throws IOException {
        campaign("2", "--replications", "100");
        campaign("1", "--replications", "70", "--precision", "90%", "--measure", "duration");
        String[] on = {"--replications", "100", "--csv", file("late.csv"), "--json", file("late")};
        rehearse("campaign", "--resume", file("1.save"), on[0], on[1], on[2], on[3], on[4], on[5]);
        assertEquals(text("2.csv"), text("late.csv"));
    }

    @Test
    void aCampaignThatGoesOnIsAskedForMoreThanItHas() {
        campaign("2", "--replications", "10");
        Said less = rehearse("campaign", "--resume", file("2.save"), "--replications", "9");
        Said.refused(less, "--replications 9: 10 are done already and count");
        Said same = rehearse("campaign", "--resume", file("2.save"), "--replications", "10");
        assertTrue(
                same.out().contains("repeat    rehearse campaign " + COLD + " --seed 1 --replications 10\n"),
                same::out);
    }

    @Test
    void aSavedCampaignThatWasEditedIsRefused() throws IOException {
        campaign("2", "--replications", "10");
        Files.writeString(folder.resolve("2.save"), text("2.save").replace("\"seed\":1", "\"seed\":2"));
        Said.refused(rehearse("campaign", "--resume", file("2.save")), "its checksum does not fit");
        Files.writeString(folder.resolve("2.save"), "[1]");
        Said.refused(rehearse("campaign", "--resume", file("2.save")), "it is no saved campaign");
        Said.refused(rehearse("campaign", "--resume", file("none")), "cannot be read");
    }

    @Test
    void rowsOfAnotherCampaignAreNotGoneOnWith() {
        campaign("2", "--replications", "10");
        rehearse("campaign", COLD, "--replications", "11", "--csv", file("other.csv"));
        Said.refused(
                rehearse("campaign", "--resume", file("2.save"), "--replications", "20", "--csv", file("other.csv")),
                "has not the 10 rows");
    }
}
