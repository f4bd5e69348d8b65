package dev.rehearse.fmea;

import static dev.rehearse.fmea.Sheets.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.Exploration;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {

    private static final String HOT = "soliddb/hot-migration-netcopy";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soliddb/cold-migration",
                "csm/upgrade-monitoring-only",
                "enterprise-server/compatible-pac-upgrade",
                "ftserver/active-upgrade-abort-in-split"
            })
    void theCellsSayWhatTheSearchForOneFaultSays(String name) {
        Scenario scenario = Sheets.open(name);
        Effects effects = Sheets.of(scenario, Sheets.menu(scenario), any -> true);
        Exploration exploration = effects.exploration();
        assertEquals(exploration.judgement(), effects.judgement());
        List<String> astray = new ArrayList<>();
        for (Cell cell : effects.cells()) {
            int fault = exploration.menu().indexOf(cell.fault());
            boolean stops = exploration.stops(new Exploration.Cell(fault, cell.step()));
            boolean mild = Severity.LATE.isWorseThan(cell.severity());
            Outcome outcome = cell.worst().wayOut().outcome();
            boolean completed = outcome == Outcome.COMPLETED || outcome == Outcome.COMPLETED_LATE;
            if ((!cell.violates().isEmpty() && mild) || (!stops && !completed && outcome != Outcome.UNFINISHED)) {
                astray.add(cell.toString());
            }
        }
        assertEquals(List.of(), astray);
        assertEquals(
                effects.cells().stream().map(Cell::severity).sorted().toList(),
                effects.cells().stream().map(Cell::severity).toList());
    }

    @Test
    void eachPlacementOfACellIsLookedAt() {
        Effects effects = Sheets.of(Sheets.open(HOT), "S1 crash", "operator skips step 4");
        int places =
                effects.cells().stream().mapToInt(cell -> cell.tried().places()).sum();
        assertEquals(effects.exploration().coverage().placements() - 1, places);
        assertEquals(1, cell(effects, "4", "operator skips step 4").tried().places());
        Cell.Tried crash = cell(effects, "1", "S1 crash").tried();
        assertTrue(1 <= crash.asBad() && crash.asBad() < crash.places(), crash::toString);
    }

    @Test
    void whatTheProcedureDoesByItselfIsNoEffect() {
        Effects effects = Sheets.of(Sheets.open("soliddb/cold-migration"), "operator does not wait in step 5");
        assertTrue(effects.normal().downtimes().get(0).time() > 600_000_000_000L);
        Cell cell = cell(effects, "5", "operator does not wait in step 5");
        assertEquals(Severity.NONE, cell.severity());
        assertEquals(Notice.By.NOTHING_WRONG, cell.worst().notice().by());
        assertTrue(cell.worst().vain().startsWith("was armed for "), cell.worst()::vain);
    }

    @Test
    void anOutageHasItsLengthAndTheInstructionThatGaveItAway() {
        Cell cell = cell(Sheets.of(Sheets.open(HOT), "S1 crash"), "6", "S1 crash");
        assertEquals(Severity.OUTAGE, cell.severity());
        assertEquals("write down", cell.worst().effect().harms().get(0).what());
        assertTrue(cell.worst().effect().amount() > 600_000_000_000L);
        assertEquals(Notice.By.INSTRUCTION, cell.worst().notice().by());
        assertEquals("S1: hsb status copy -> SUCCESS", cell.worst().notice().words());
        assertEquals(
                List.of("S1 is down and at steps 6 .. 7"),
                cell.worst().wayOut().rules().subList(0, 1));
    }

    @Test
    void anOutageThatNobodyDealsWithIsNoticedByUsersOnly() {
        Cell cell = cell(Sheets.of(Sheets.open(HOT), "S2 log disk full"), "after", "S2 log disk full");
        assertEquals(Severity.OUTAGE, cell.severity());
        assertEquals(Notice.By.USERS, cell.worst().notice().by());
        assertFalse(cell.worst().notice().isNever());
    }

    @Test
    void whatLimitsCutOffIsSaidToBePerhapsWorse() {
        Effects effects = Sheets.of(
                Sheets.open("soliddb/cold-migration", "limits={run: 90 min}"),
                "S1 disk loss",
                "S2 disk loss",
                "S1 host crash");
        List<Cell> open =
                effects.cells().stream().filter(cell -> !cell.tried().whole()).toList();
        assertTrue(open.size() >= effects.exploration().cutOff().size(), open::toString);
        assertFalse(open.isEmpty());
    }

    @Test
    void aSearchThatIsGivenUpDecidesNothingThatItHasNotFound() {
        Scenario scenario = Sheets.open("csm/upgrade-monitoring-only");
        Limits few = new Limits(5, Long.MAX_VALUE, () -> false);
        Effects effects =
                Effects.of(scenario, Sheets.menu(scenario), Plan.upTo(1).within(few), any -> true);
        assertEquals(Judgement.UNDECIDED, effects.judgement());
    }

    @Test
    void ofSomeStepsOnlyTheirCellsAreJudged() {
        Scenario scenario = Sheets.open(HOT);
        Effects harmless = Sheets.of(scenario, List.of(Sheets.READER.fault("S2 crash", scenario)), "3"::equals);
        assertEquals(List.of("3"), harmless.cells().stream().map(Cell::step).toList());
        assertEquals(Judgement.HOLDS, harmless.judgement());
        assertEquals(Judgement.VIOLATED, harmless.exploration().judgement());
    }
}
