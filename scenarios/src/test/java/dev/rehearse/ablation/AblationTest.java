package dev.rehearse.ablation;

import static dev.rehearse.ablation.Small.block;
import static dev.rehearse.ablation.Small.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.ablation.Finding.Search;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One of each verdict, on a small procedure. */
class AblationTest {

    @Test
    void withoutANecessaryStepSomethingGoesWrongThoughThereIsNoFault() {
        Finding promote = finding(block("4"), Kind.STEP, 0);
        assertEquals(Need.NECESSARY, promote.need());
        Harm first = promote.worse().get(0);
        assertEquals(new Effect(Effect.Kind.VIOLATED, "downtime of write <= 2 min"), first.effect());
        assertEquals("", first.fault());
        assertEquals("no check notices anything", promote.story().get(0));
        assertTrue(
                promote.story()
                        .contains(
                                "0:11:10: write-service-restored within 10 min: write still down when the limit had passed"),
                promote.story()::toString);
        assertEquals("rehearse run small.yaml --nominal --set \"procedure.4=left out\"", promote.command(first));
    }

    @Test
    void whatNobodyNoticesIsSaidAndWhatIsNoticedIsSaidToo() {
        assertTrue(finding(block("4"), Kind.STEP, 0).worse().stream()
                .anyMatch(harm -> harm.effect().kind() == Effect.Kind.UNNOTICED));
        Finding stop = finding(block("3"), Kind.STEP, 0);
        assertEquals(
                "0:03:20 in step 6: A: start -> STANDBY: refused 21 (runs already)",
                stop.story().get(0));
        assertFalse(stop.worse().stream()
                .anyMatch(harm -> harm.fault().isEmpty() && harm.effect().kind() == Effect.Kind.UNNOTICED));
    }

    @Test
    void ofARedundantStepItIsSaidHowMuchWasSearched() {
        String text = Small.TEXT.replace("recovery:", "  - 7. B: logpos\nrecovery:");
        Ablation ablation = Small.of(text, "7", 1);
        Finding added = finding(ablation, Kind.STEP, 0);
        assertEquals(Need.REDUNDANT, added.need());
        assertEquals(List.of(), added.worse());
        Search search = added.search();
        assertTrue(search.placements() > 100);
        assertEquals(search.placements() + 1, search.histories()); // and the one without a fault
        assertTrue(search.events() > search.histories());
        assertTrue(ablation.written().placements() > search.placements());
    }

    @Test
    void aRuleGuardsAgainstTheFaultThatItIsFor() {
        Finding rule = finding(block(Change.RECOVERY), Kind.RULE, 2);
        assertEquals(Need.GUARDS, rule.need());
        Harm first = rule.worse().get(0);
        assertEquals("B crash", first.fault());
        assertTrue(first.steps().contains("1"), first.steps()::toString);
        assertEquals(
                "rehearse run small.yaml --nominal --fault \"B crash after 5 events\" --set \"recovery.2=left out\"",
                rule.command(first));
    }

    @Test
    void onlyHistoriesThatTakeARuleAreFollowedWithoutIt() {
        Ablation ablation = block(Change.RECOVERY);
        Search taken = finding(ablation, Kind.RULE, 2).search();
        assertFalse(taken.untaken());
        assertTrue(taken.histories() < taken.placements() / 2);
        Finding untaken = finding(ablation, Kind.RULE, 4);
        assertEquals(Need.REDUNDANT, untaken.need());
        assertTrue(untaken.search().untaken());
        assertEquals(0, untaken.search().histories());
    }

    @Test
    void whatAStepSaysForItsOwnFailureIsLeftOutToo() {
        Finding own = finding(block("6"), Kind.ON_FAILURE, 0);
        assertEquals(Need.GUARDS, own.need());
        assertEquals("operator types step 6 at B", own.worse().get(0).fault());
    }

    /** Who checks first can be hit by a crash while he checks. */
    @Test
    void aCheckThatStopsWhoeverCouldGoOnCosts() {
        String name = "csm/upgrade-with-takeover";
        List<String> menu = List.of("faults={any: [P host crash], at most: 1}");
        ScenarioReader reader =
                new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));
        Ablation ablation = Ablation.of(
                reader.open(name, menu),
                more -> reader.open(
                        name, Stream.concat(menu.stream(), more.stream()).toList()),
                new Ablation.Scope("1", 1),
                2,
                progress -> {});
        Finding check = finding(ablation, Kind.STEP, 0);
        assertEquals(Need.COSTS, check.need());
        assertEquals(List.of(), check.worse());
        assertEquals("P host crash", check.better().get(0).fault());
    }

    @Test
    void aScenarioThatCannotBeReadWithoutAStepIsNotDecided() {
        String text = Small.TEXT.replace("[A crash, B crash]", "[A crash, operator skips step 5]");
        Finding unread = finding(Small.of(text, "5", 1), Kind.STEP, 0);
        assertEquals(Need.UNDECIDED, unread.need());
        assertTrue(unread.problem().contains("step 5 is not known"), unread.problem());
    }

    @Test
    void withoutFaultsOnlyTheHistoryWithoutAnyIsFollowed() {
        Ablation ablation = Small.of(Small.TEXT, "4", 0);
        assertEquals(0, ablation.menu());
        assertEquals(new Search(0, 1, ablation.written().events(), false), ablation.written());
        assertEquals(Need.NECESSARY, finding(ablation, Kind.STEP, 0).need());
        assertEquals(
                Need.REDUNDANT,
                finding(Small.of(Small.TEXT, "6", 0), Kind.ON_FAILURE, 0).need());
    }

    @Test
    void ofOneBlockOnlyItsChangesAreLookedAt() {
        Set<String> blocks = block("2").findings().stream()
                .map(finding -> finding.change().block())
                .collect(Collectors.toSet());
        assertEquals(Set.of("2"), blocks);
    }
}
