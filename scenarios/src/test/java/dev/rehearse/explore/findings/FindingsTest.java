package dev.rehearse.explore.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.Leeway;
import dev.rehearse.explore.findings.Finding.Quest;
import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is known about the procedures and is a matter of order and faults is found by the search, which is told what may go wrong and
 * never when. {@code -Dfindings=PIECE} searches only what is in a file, or has a title, that contains the piece.
 */
class FindingsTest {

    private static final String ONLY = System.getProperty("findings", "");

    private final ScenarioReader reader =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private static List<Finding> findings() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(FindingsTest.class.getResource("procedures"))
                .toURI());
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                findings.addAll(FindingFile.read(file.getFileName().toString(), Files.readString(file)));
            }
        }
        return findings;
    }

    @TestFactory
    Stream<DynamicTest> theSearchFindsWhatIsKnown() throws IOException, URISyntaxException {
        Map<Quest, Reported> known = new HashMap<>();
        return findings().stream()
                .filter(it -> (it.place() + " " + it.title()).contains(ONLY))
                .map(it -> DynamicTest.dynamicTest(it.title(), () -> check(it, known)));
    }

    private void check(Finding it, Map<Quest, Reported> known) {
        assertEquals(List.of(), it.gaps(), it.place());
        if (it.aside().isEmpty()) {
            Reported reported = known.computeIfAbsent(it.quest(), this::search);
            for (String claim : it.claims()) {
                assertTrue(reported.bears(claim), () -> it.place() + ": not so: " + claim + reported.said(claim));
            }
        }
    }

    private Reported search(Quest quest) {
        Reported reported = new Reported(explore(quest, quest.overrides()));
        if (!quest.look().isEmpty()) {
            for (Step step :
                    reader.open(quest.scenario(), quest.overrides()).runbook().procedure()) {
                List<String> overrides = new ArrayList<>(quest.overrides());
                overrides.add("procedure." + step.number() + "=[" + quest.look() + "]");
                reported.skipped(step.number(), explore(quest, overrides));
            }
        }
        return reported;
    }

    private Exploration explore(Quest quest, List<String> overrides) {
        Scenario scenario = reader.open(quest.scenario(), overrides);
        List<FaultPhrase> menu = quest.menu().stream()
                .map(fault -> reader.fault(fault, scenario))
                .toList();
        List<FaultPhrase> faults = menu.isEmpty() ? scenario.hazards().phrases() : menu;
        Exploration exploration =
                Exploration.of(scenario, faults, Plan.upTo(quest.faults()), Leeway.corners(quest.corners()));
        assertEquals(End.COMPLETE, exploration.coverage().end());
        return exploration;
    }

    @Test
    void noTwoFindingsHaveTheSameTitle() throws IOException, URISyntaxException {
        List<String> titles = findings().stream().map(Finding::title).toList();
        assertEquals(titles.stream().distinct().toList(), titles);
    }

    @Test
    void aClaimThatIsNotTrueIsNotBorneOut() {
        Reported reported =
                search(new Quest("enterprise-server/incompatible-pac-upgrade", List.of(), List.of(), 0, 0, ""));
        assertTrue(reported.bears("reports one-region-serves at step 8"));
        for (String untrue : List.of(
                "reports one-region-serves at step 9",
                "spares one-region-serves",
                "reports no-job-runs-twice at step 8",
                "reports one-region-serves after R1 crash at step 8",
                "ends stuck")) {
            assertTrue(!reported.bears(untrue), untrue);
        }
    }
}
