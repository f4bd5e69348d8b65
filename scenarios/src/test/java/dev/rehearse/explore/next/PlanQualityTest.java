package dev.rehearse.explore.next;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.next.Advice.Verdict;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.explore.search.Plan.Limits;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Standing;
import dev.rehearse.scenario.read.StateReader;
import dev.rehearse.site.plan.Midway;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is bidden is worth typing. */
class PlanQualityTest {

    private static final String TAKEOVER = "csm/upgrade-with-takeover";

    private static Scenario open(String... overrides) {
        return WhatNowTest.READER.open(TAKEOVER, List.of(overrides));
    }

    private static Midway midway(Scenario scenario) {
        return Objects.requireNonNull(scenario.system().midway());
    }

    private static Standing standing(Scenario scenario, String... state) {
        byte[] file = ("rehearse: 1\n" + String.join("\n", state)).getBytes(StandardCharsets.UTF_8);
        return StateReader.read("typed", file, scenario, midway(scenario).typed(scenario.plan()));
    }

    private static Advice advice(Scenario scenario, String... state) {
        return WhatNow.of(scenario, standing(scenario, state), Limits.NONE, WhatNowTest.MINUTE);
    }

    private static String script(Advice advice) {
        return Objects.requireNonNull(advice.plan()).script();
    }

    @Test
    void aCommandThatCanBeLeftOutIsLeftOut() {
        Scenario scenario = open();
        Midway midway = midway(scenario);
        Standing standing = standing(
                scenario,
                "after step: 10",
                "P: {server state: ACTIVE, lshaservers: None}",
                "Q: {server state: ACTIVE, lshaservers: None}");
        List<Instruction> moves = Moves.of(scenario, midway, standing.after());
        Ground ground = new Ground(midway, new Backward(scenario, midway, moves), moves, List.of(Long.MAX_VALUE));
        int first = ground.first(
                new Evidence(scenario, standing, midway).places().get(0).stage(), false);
        List<Step> steps = new ArrayList<>();
        List<String> typed = List.of(
                "Q: run setup 6.3.14", "P: disable scheduled tasks", "Q: setasstdby", "P: enable scheduled tasks");
        for (String words : typed) {
            Instruction line = moves.stream()
                    .filter(move -> words.equals(move.target() + ": " + move.words()))
                    .findFirst()
                    .orElseGet(() -> moves.stream()
                            .filter(move -> move.words().equals("run setup 6.3.18")
                                    && move.target().equals("Q"))
                            .findFirst()
                            .orElseThrow());
            steps.add(new Step(line, "", 0, List.of()));
        }
        Continuation whole = new Continuation(List.copyOf(steps), null);
        String left = new Trim(ground, moves, new Rule(0, false, 1, false), new int[] {first})
                .of(whole)
                .script();
        assertFalse(left.contains("run setup"), left);
        assertTrue(left.contains("Q: setasstdby"), left);
        assertTrue(left.endsWith("P: enable scheduled tasks"), left);
    }

    @Test
    void whatComesByItselfIsWaitedForAndNotHopedFor() {
        Advice advice = advice(
                open(),
                "after step: 11",
                "P: {server state: STANDBY, lshaservers: Synchronized, level: 6.3.18}",
                "Q: {server state: ACTIVE, lshaservers: Synchronized, level: 6.3.18}");
        assertEquals("P: hatakeover; Q: server state; Q: setasstdby", script(advice));
        Step wait = Objects.requireNonNull(advice.plan()).steps().get(1);
        assertEquals("STANDBY MODE", wait.seen());
        assertTrue(wait.time() > 0, "it came at once");
    }

    @Test
    void whatComesByItselfInTheEndIsTold() {
        Scenario alone = WhatNowTest.READER.open("csm/upgrade-monitoring-only", List.of());
        Advice advice = advice(alone, "after step: 5", "P: {server state: ACTIVE}");
        assertTrue(advice.notes().contains("then by itself P: server state -> ACTIVE"), advice.notes()::toString);
        assertEquals(List.of(), advice.ends());
    }

    @Test
    void anOlderLevelIsInstalledOnlyWhereItIsClaimedAndThatIsTold() {
        Advice back = advice(
                open("cluster.P.level=6.3.20", "cluster.Q.level=6.3.20"),
                "P: {server state: ACTIVE, lshaservers: None, level: 6.3.18}",
                "Q: {server state: ACTIVE, lshaservers: None, level: 6.3.20}",
                "P-Q: {has changes: neither}");
        assertEquals(Verdict.FOUND, back.verdict());
        assertTrue(back.notes().contains("Q: run setup 6.3.18 goes back from 6.3.20"), back.notes()::toString);
        Advice forward = advice(
                open(),
                "P: {server state: ACTIVE, lshaservers: None, level: 6.3.14}",
                "Q: {server state: ACTIVE, lshaservers: None, level: 6.3.18}",
                "P-Q: {has changes: neither}");
        assertFalse(script(forward).contains("6.3.14"), script(forward));
        assertTrue(script(forward).contains("P: run setup 6.3.18"), script(forward));
    }
}
