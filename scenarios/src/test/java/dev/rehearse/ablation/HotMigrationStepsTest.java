package dev.rehearse.ablation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.ablation.Ablation.Scope;
import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why each step of the hot migration using netcopy is there, as whoever knows the manual would say. */
class HotMigrationStepsTest {

    private static final String NAME = "soliddb/hot-migration-netcopy";
    private static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    private static final Ablation CLEAN = of("", 0);

    private static Ablation of(String block, int faults, String... set) {
        List<String> overrides = List.of(set);
        return Ablation.of(
                READER.open(NAME, overrides),
                more -> READER.open(
                        NAME, Stream.concat(overrides.stream(), more.stream()).toList()),
                new Scope(block, faults),
                1,
                step -> {});
    }

    private static Finding step(String block) {
        return CLEAN.findings().stream()
                .filter(finding -> finding.change().block().equals(block)
                        && finding.change().kind() == Kind.STEP)
                .findFirst()
                .orElseThrow();
    }

    private static boolean does(Finding finding, Effect.Kind kind, String fault) {
        return finding.worse().stream()
                .anyMatch(harm -> harm.effect().kind() == kind && harm.fault().equals(fault));
    }

    @Test
    void theFirstUpgradeAndTheSwitchAreTheOnesThatNobodyMisses() {
        assertEquals(
                List.of("4", "10"),
                CLEAN.findings().stream()
                        .filter(finding ->
                                finding.change().kind() == Kind.STEP && does(finding, Effect.Kind.UNNOTICED, ""))
                        .map(finding -> finding.change().block())
                        .toList());
        assertTrue(does(step("10"), Effect.Kind.DATA_LOST, ""));
    }

    @Test
    void thatTheSecondUpgradeIsMissingTheCopyShows() {
        assertTrue(step("14").story().get(0).contains("in step 17: S2: hsb status copy -> SUCCESS"));
        assertTrue(does(step("14"), Effect.Kind.VIOLATED, ""));
    }

    @Test
    void stepsThatOnlyAFaultMakesNecessaryAreNotNecessaryWithoutOne() {
        assertEquals(
                List.of("1", "3", "9", "11", "13", "after"),
                CLEAN.findings().stream()
                        .filter(finding -> finding.change().kind() == Kind.STEP && finding.need() == Need.REDUNDANT)
                        .map(finding -> finding.change().block())
                        .toList());
    }

    @Test
    void whoeverDoesNotWaitForTheCopyIsRefusedAndWhoeverForgetsToConvertIsToo() {
        Finding copy = Small.finding(scoped("7"), Kind.WAIT, 1);
        assertEquals(Need.NECESSARY, copy.need());
        assertTrue(copy.story().get(0).contains("in step 8: S1: hsb connect: refused 14703"), copy.story()::toString);
        Finding option = Small.finding(scoped("5"), Kind.OPTION, 1);
        assertEquals(Need.NECESSARY, option.need());
        assertTrue(option.story().get(0).contains("in step 5: S2: solid"), option.story()::toString);
    }

    private static Ablation scoped(String block) {
        return of(block, 0);
    }

    @Test
    void toWaitForTheCatchupGuardsWhatTheSecondaryDoesNotHaveYet() {
        Ablation nine = of("9", 1, "faults={any: [S1 crash], at most: 1}");
        Finding step = Small.finding(nine, Kind.STEP, 0);
        assertEquals(Need.GUARDS, step.need());
        assertEquals(Effect.Kind.DATA_LOST, step.worse().get(0).effect().kind());
        assertEquals("S1 crash", step.worse().get(0).fault());
    }

    @Test
    void thereIsNoNeedToWaitForACatchupThatIsOverBeforeOneHasThoughtAndOfASlowOneThereIs() {
        assertEquals(Need.REDUNDANT, Small.finding(of("9", 0), Kind.WAIT, 1).need());
        Finding slow = Small.finding(of("9", 0, "assume.catchup=1 MiB/s"), Kind.WAIT, 1);
        assertEquals(Need.NECESSARY, slow.need());
        assertTrue(slow.story().get(0).contains("in step 10: S2: hsb switch primary -> PRIMARY ACTIVE: refused 14702"));
    }

    @Test
    void theWatchdogIsStoppedBecauseItConnectsAndPromotesByItself() {
        Finding stop = Small.finding(of("before", 1, "faults={any: [S1 crash], at most: 1}"), Kind.LINE, 1);
        assertEquals("WD: stop", stop.change().subject());
        assertEquals(Need.NECESSARY, stop.need());
        assertTrue(stop.story().get(0).contains("hsb connect: refused 30579 (connected already)"));
        assertTrue(stop.worse().stream()
                .anyMatch(harm -> harm.effect().what().equals("one-primary-accepts-writes")
                        && harm.fault().equals("S1 crash")));
    }
}
