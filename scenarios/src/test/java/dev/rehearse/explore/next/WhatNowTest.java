package dev.rehearse.explore.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.next.Advice.Other;
import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.explore.next.NextCases.Case;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import dev.rehearse.scenario.read.StateReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody stands in the middle of a procedure and asks what to do now. Each continuation found has been played as a run. */
class WhatNowTest {

    static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));
    static final long MINUTE = 60_000_000_000L;
    private static final String NETCOPY = "soliddb/hot-migration-netcopy";
    private static final List<String> FILES = List.of("soliddb.cases", "csm.cases", "pac.cases");

    static List<Case> rows() throws IOException {
        List<Case> rows = new ArrayList<>();
        for (String file : FILES) {
            rows.addAll(NextCases.of(file));
        }
        return rows;
    }

    static Advice advice(Case row, Limits limits) {
        Scenario scenario = READER.open(row.scenario(), List.of());
        Standing standing = StateReader.read(
                row.name(),
                row.file(),
                scenario,
                Objects.requireNonNull(scenario.system().midway()).typed(scenario.plan()));
        return WhatNow.of(scenario, standing, limits, MINUTE);
    }

    static Advice advice(String scenario, String... state) {
        return advice(new Case("typed", scenario, List.of(state), List.of()), Limits.NONE);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theWayOutIsTheDomains(Case row) {
        assertEquals(String.join("\n", row.expected()), String.join("\n", lines(advice(row, Limits.NONE))));
    }

    @Test
    void thereAreManyWaysInWhichASystemCanGoWrong() throws IOException {
        for (String file : FILES) {
            List<Case> rows = NextCases.of(file);
            assertTrue(rows.size() >= 35, file + ": only " + rows.size());
            if (System.getProperty("golden.update") != null) {
                List<List<String>> found = new ArrayList<>();
                for (Case row : rows) {
                    found.add(lines(advice(row, Limits.NONE)));
                }
                NextCases.update(file, rows, found);
            }
        }
    }

    @Test
    void whatCannotBeToldApartIsAskedBeforeAnythingIsTyped() {
        Advice advice = advice(
                NETCOPY,
                "S1: {hsb state: SECONDARY ALONE, level: 6.5}",
                "S2: {hsb state: SECONDARY ALONE, level: 6.5}");
        Continuation plan = Objects.requireNonNull(advice.plan());
        assertTrue(plan.steps().isEmpty(), plan::script);
        assertEquals(
                "S1: hsb logpos, S2: hsb logpos",
                Objects.requireNonNull(plan.fork()).question());
        assertEquals(3, advice.readings().size());
    }

    @Test
    void whatWasAskedAlreadyIsNotAskedAgain() {
        Advice advice = advice(
                NETCOPY,
                "S1: {hsb state: SECONDARY ALONE, level: 6.5, hsb logpos: \"200:SECONDARY\"}",
                "S2: {hsb state: SECONDARY ALONE, level: 6.5, hsb logpos: \"0199:SECONDARY\"}");
        Continuation plan = Objects.requireNonNull(advice.plan());
        assertTrue(plan.straight(), plan::script);
        assertTrue(plan.script().startsWith("S1: hsb set primary alone"), plan::script);
    }

    @Test
    void theSameCommandsForEveryAnswerNeedNoQuestion() {
        Advice advice = advice(
                NETCOPY, "after step: 3", "S1: {hsb state: PRIMARY ALONE}", "S2: {process state: down, level: 7.0}");
        assertTrue(advice.readings().size() > 1, "nothing was open");
        assertTrue(Objects.requireNonNull(advice.plan()).straight(), "and yet it asks");
    }

    @Test
    void aLimitMakesItUndecided() {
        Case row = new Case(
                "typed",
                NETCOPY,
                List.of("after step: 0", "S1: {hsb state: PRIMARY ACTIVE}", "S2: {hsb state: SECONDARY ACTIVE}"),
                List.of());
        assertEquals(
                Verdict.UNDECIDED,
                advice(row, new Limits(20, Long.MAX_VALUE, () -> false)).verdict());
        assertEquals(
                Verdict.UNDECIDED,
                advice(row, new Limits(20_000, Long.MAX_VALUE, () -> true)).verdict());
    }

    @Test
    void whatIsTakenForGrantedIsTold() {
        Advice advice = advice(NETCOPY, "after step: 3", "S1: {hsb state: PRIMARY ALONE}", "S2: {process state: down}");
        List<String> taken = advice.readings().get(0).taken();
        assertTrue(taken.contains("the link S1-S2 is up"), taken::toString);
        assertTrue(taken.stream().anyMatch(line -> line.startsWith("WD does not interfere")), taken::toString);
    }

    @Test
    void nothingIsLostInSilence() {
        Advice advice = advice(NETCOPY, "after step: 3", "S1: {exit: 16}", "S2: {process state: down}");
        assertEquals(Verdict.NONE, advice.verdict());
        assertTrue(advice.notes().contains("once what only S1 had is given up"), advice.notes()::toString);
        assertFalse(Objects.requireNonNull(advice.plan()).steps().isEmpty());
    }

    @Test
    void theSearchIsTheSameEveryTime() {
        String[] state = {"after step: 9", "S1: {hsb state: SECONDARY ALONE}", "S2: {hsb state: SECONDARY ALONE}"};
        assertEquals(lines(advice(NETCOPY, state)), lines(advice(NETCOPY, state)));
    }

    /** A continuation as a file of cases writes it. */
    static List<String> lines(Advice advice) {
        List<String> lines = new ArrayList<>();
        lines.add(advice.verdict().name());
        advice.already().forEach(line -> lines.add("already  " + line));
        advice.notes().forEach(line -> lines.add("note     " + line));
        Continuation plan = advice.plan();
        if (plan != null) {
            course(plan, "", lines);
        }
        for (Other other : advice.others()) {
            lines.add("or       " + other.words());
            course(other.plan(), "", lines);
        }
        return lines;
    }

    private static void course(Continuation plan, String indent, List<String> lines) {
        for (Step step : plan.steps()) {
            lines.add("type     " + indent + step.line().target() + ": "
                    + step.line().words());
        }
        Fork fork = plan.fork();
        if (fork != null) {
            lines.add("ask      " + indent + fork.question());
            for (Branch branch : fork.branches()) {
                lines.add("if       " + indent + String.join(" or ", branch.answers()));
                course(branch.then(), indent + "  ", lines);
            }
        }
    }
}
