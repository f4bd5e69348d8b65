package dev.rehearse.fmea;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Account;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.WhatCanGoWrong;
import dev.rehearse.rehearsal.cases.Case;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The manuals' tables of what can go wrong, row by row, against the cells of the table of effects: each row of one fault, which is a run
 * with random times, is in the cell of that fault in that step.
 */
class RowsAgreeTest {

    /** The scenario of cases, and what is set on top of it. */
    private record Stage(String scenario, List<String> overrides) {}

    /** In which step a fault strikes. */
    private static final class Whereabouts implements Listener {

        private String step = "";
        private @Nullable String struck;

        @Override
        public void fact(long time, int source, Fact fact) {
            if (fact instanceof StepStarted started) {
                step = started.step();
            } else if (fact instanceof ProcedureEnded) {
                step = "";
            } else if (fact instanceof FaultStruck && struck == null) {
                struck = step;
            }
        }
    }

    private static Map<Stage, List<Case>> rows() throws IOException, URISyntaxException {
        Map<Stage, List<Case>> rows = new LinkedHashMap<>();
        for (Case row : WhatCanGoWrong.cases()) {
            Case.Stage stage = row.stage();
            if (stage.faults().size() == 1 && stage.edits().isEmpty()) {
                rows.computeIfAbsent(new Stage(stage.scenario(), stage.overrides()), any -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows;
    }

    @Test
    void thereAreManySuchRowsOfEachSystem() throws IOException, URISyntaxException {
        for (String system : List.of("soliddb", "ftserver", "csm", "enterprise-server")) {
            long rows = rows().entrySet().stream()
                    .filter(entry -> entry.getKey().scenario().startsWith(system))
                    .mapToLong(entry -> entry.getValue().size())
                    .sum();
            assertTrue(rows >= 15, system + " " + rows);
        }
    }

    @TestFactory
    Stream<DynamicTest> eachRowIsInTheCellOfItsFaultAndStep() throws IOException, URISyntaxException {
        return rows().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().scenario() + " " + entry.getKey().overrides(),
                        () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(Stage stage, List<Case> rows) {
        Scenario scenario = Sheets.READER.open(stage.scenario(), stage.overrides());
        List<FaultPhrase> menu = new ArrayList<>();
        for (Case row : rows) {
            FaultPhrase open = open(fault(row, scenario));
            if (!menu.contains(open)) {
                menu.add(open);
            }
        }
        Effects effects = Effects.of(scenario, menu, Plan.upTo(1).by(2), any -> true);
        Perils perils = new Perils(scenario, menu);
        Ordinary ordinary = Ordinary.of(perils, 1000);
        Appraisal appraisal = new Appraisal(scenario, ordinary);
        List<String> astray = new ArrayList<>();
        for (Case row : rows) {
            String said = said(row, scenario, effects, ordinary, appraisal);
            if (!said.isEmpty()) {
                astray.add(row.place() + " " + row.title() + ": " + said);
            }
        }
        assertTrue(astray.isEmpty(), String.join("\n", astray));
    }

    private static FaultPhrase fault(Case row, Scenario scenario) {
        return Sheets.READER.fault(row.stage().faults().get(0), scenario);
    }

    private static FaultPhrase open(FaultPhrase fault) {
        return fault.namesStep() ? ((Slip) fault.kind()).phrase() : fault.at(Placement.ANYWHERE);
    }

    /** What of the row is not in its cell; empty if all is. */
    private static String said(Case row, Scenario scenario, Effects effects, Ordinary ordinary, Appraisal appraisal) {
        FaultPhrase fault = fault(row, scenario);
        Rehearsal rehearsal = new Rehearsal(scenario, List.of(fault));
        Whereabouts where = new Whereabouts();
        Witness witness = new Witness(ordinary::tells);
        long seed = row.stage().seed();
        Occasion occasion = rehearsal.occasion(seed, 0);
        Run run = rehearsal.run(occasion, new Drawn(seed, 0), List.of(where, witness));
        if (where.struck == null) {
            return ""; // a row about a fault that does not strike
        }
        String step = fault.kind() instanceof Slip slip ? slip.step() : Objects.requireNonNull(where.struck);
        Cell cell =
                Sheets.cell(effects, step, open(fault).at(Placement.ANYWHERE).words());
        return astray(cell, effects, appraisal.result(Account.of(run), witness), run.verdicts(), scenario);
    }

    private static String astray(
            Cell cell, Effects effects, Consequence.Result result, List<Verdict> verdicts, Scenario scenario) {
        List<String> timeless = scenario.claims().all().stream()
                .filter(phrase -> phrase.within() == 0 && phrase.argument().isEmpty())
                .map(PropertyPhrase::text)
                .toList();
        for (Verdict verdict : verdicts) {
            boolean known = cell.violates().contains(verdict.property())
                    || effects.normal().violated().contains(verdict.property());
            if (verdict.judgement() == Judgement.VIOLATED && !known && timeless.contains(verdict.property())) {
                return "it violates " + verdict.property() + ", the cell " + cell.violates();
            }
        }
        for (Harm harm : result.effect().harms()) {
            boolean timed = harm.severity() == Severity.VIOLATED || harm.severity() == Severity.MISSED;
            // amounts and limits depend on the times that are drawn; what is lost, and whether it ends, does not
            if (!timed
                    && harm.severity().isWorseThan(Severity.OUTAGE)
                    && harm.severity().isWorseThan(cell.severity())) {
                return "it is " + harm.words() + ", the cell " + cell.severity().words();
            }
        }
        return "";
    }
}
