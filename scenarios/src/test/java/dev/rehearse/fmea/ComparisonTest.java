package dev.rehearse.fmea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.fmea.Comparison.Change;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Maps of HotStandby that differ in one thing. */
class ComparisonTest {

    private static final String HOT = "soliddb/hot-migration-netcopy";

    private static Comparison compared(Scenario now, Scenario before, String... faults) {
        return new Comparison(Sheets.of(now, faults), Sheets.of(before, faults));
    }

    private static List<String> words(List<Change> changes) {
        return changes.stream()
                .map(change -> change.now().step() + " " + change.now().fault().words() + ": "
                        + change.before().severity().words() + " -> "
                        + change.now().severity().words())
                .toList();
    }

    @Test
    void aProcedureComparedWithItselfIsTheSame() {
        Comparison same = compared(Sheets.open(HOT), Sheets.open(HOT), "S1 crash", "operator skips step 10");
        assertEquals(List.of(), same.better());
        assertEquals(List.of(), same.worse());
        assertEquals(List.of(), same.added());
        assertEquals(List.of(), same.gone());
        assertTrue(same.same() > 20);
    }

    @Test
    void aWatchdogThatIsLeftOnMakesTwoPrimariesOfACrash() {
        Comparison left = compared(Sheets.open(HOT, "cluster.WD.left on=yes"), Sheets.open(HOT), "S1 crash");
        assertTrue(words(left.worse()).contains("4 S1 crash: outage -> data loss"), words(left.worse())::toString);
        Change worst = left.worse().get(0);
        assertTrue(worst.now().violates().contains("one-primary-accepts-writes"), worst.now()::toString);
    }

    /** With durable acknowledgements a server keeps less log for its peer, which may lack what it had not flushed as the primary. */
    @Test
    void ofAcknowledgementsThatAreReceivedAndDurableTheMapsDiffer() {
        Comparison durable = compared(
                Sheets.open(HOT, "solid.ini.2SafeAckPolicy=durable"),
                Sheets.open(HOT, "solid.ini.2SafeAckPolicy=received"),
                "S1 crash",
                "S2 crash");
        assertTrue(
                words(durable.worse()).contains("before S1 crash: outage -> stuck"), words(durable.worse())::toString);
        assertEquals(List.of(), durable.better());
    }

    @Test
    void ofStepsThatAreSkippedTheUpgradeAndTheSwitchDoHarmThatNoInstructionGivesAway() {
        Scenario scenario = Sheets.open(HOT);
        List<FaultPhrase> skipped = Sheets.slips(scenario).stream()
                .filter(phrase -> phrase.words().startsWith("operator skips "))
                .toList();
        Effects effects = Sheets.of(scenario, skipped, any -> true);
        List<String> silent = effects.cells().stream()
                .filter(cell -> cell.severity().isWorseThan(Severity.OUTAGE))
                .filter(cell -> cell.worst().notice().by() != Notice.By.INSTRUCTION)
                .map(Cell::step)
                .sorted()
                .toList();
        assertEquals(List.of("10", "4"), silent);
        assertEquals(
                "step 17",
                "step "
                        + Sheets.cell(effects, "14", "operator skips step 14")
                                .worst()
                                .notice()
                                .step());
    }

    @Test
    void stepsThatSayTheSameAreCompared() {
        // the fix pack is installed by the same steps, but for what is installed and how it is started
        Comparison pack = compared(
                Sheets.open("soliddb/fix-pack-netcopy"), Sheets.open(HOT), "S1 crash", "operator skips step 10");
        assertEquals(List.of(), pack.added());
        assertEquals(List.of(), pack.gone());
        // without netcopy the procedure has other steps
        Comparison less = compared(Sheets.open("soliddb/hot-migration"), Sheets.open(HOT), "S1 crash");
        assertTrue(less.gone().stream().anyMatch(cell -> cell.step().equals("7")), less.gone()::toString);
    }
}
