package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.rehearse.hotstandby.HsbCommand;
import dev.rehearse.scenario.Clause;
import dev.rehearse.scenario.Clause.Relation;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Next.Course;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.HostCommand;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunbookReaderTest {

    private static final long MINUTE = 60_000_000_000L;

    private static Instruction first(String text) {
        return Sample.with("before: ['S1': '" + text + "']\n")
                .runbook()
                .before()
                .get(0);
    }

    private static Rule rule(String when, String then) {
        return Sample.with("recovery:\n  - when " + when + ": " + then + "\n")
                .runbook()
                .recovery()
                .get(0);
    }

    @Test
    void stepsKeepTheManualsNumbersAndWords() {
        List<Step> steps = Sample.read(Sample.SMALL).runbook().procedure();
        assertEquals(1, steps.get(0).number());
        assertEquals("S2", steps.get(0).target());
        assertEquals("S2: hsb switch primary -> PRIMARY ACTIVE", steps.get(0).words());
        assertEquals(
                "S1: hsb state -> SECONDARY ACTIVE; hsb status catchup",
                steps.get(1).words());
        assertEquals(7, steps.get(0).place().line());
        assertNull(steps.get(0).onFailure());
    }

    @Test
    void aStepMayTellAnotherPartSomethingInBetween() {
        String text = Sample.SMALL + "  - 3. S1: [hsb disconnect, S2: shutdown force, hsb state]\n";
        Step step = Sample.read(text).runbook().procedure().get(2);
        assertEquals("S1: hsb disconnect; S2: shutdown force; hsb state", step.words());
        assertEquals("S2", step.instructions().get(1).component());
        assertEquals("S1", step.instructions().get(2).component());
    }

    @Test
    void anInstructionIsBoundToTheSystemsOwnCommand() {
        Instruction instruction = first("hsb status copy -> SUCCESS within 5 min");
        assertEquals(HsbCommand.HSB_STATUS_COPY, instruction.command());
        assertEquals("SUCCESS", instruction.seen());
        assertEquals(5 * MINUTE, instruction.within());
        assertEquals("S1", instruction.component());
    }

    @Test
    void aCommandToTheHostGoesToTheHost() {
        Instruction instruction = first("upgrade to 7.0 FP2");
        assertEquals(HostCommand.UPGRADE, instruction.command());
        assertEquals("S1 host", instruction.component());
        assertEquals(700_000_002, instruction.argument());
        assertEquals("upgrade to 7.0 FP2", instruction.words());
    }

    @Test
    void aStepCanSayWhatAnotherPartIsTold() {
        Step step = Sample.read(Sample.SMALL.replace("hsb status catchup]", "S2: hsb state, S2: [hsb cominfo]]"))
                .runbook()
                .procedure()
                .get(1);
        assertEquals(
                List.of("S1", "S2", "S2"),
                step.instructions().stream().map(Instruction::target).toList());
        assertEquals("S1: hsb state -> SECONDARY ACTIVE; S2: hsb state; S2: hsb cominfo", step.words());
    }

    @Test
    void aReactionEndsInAWayToGoOn() {
        Reaction reaction = Objects.requireNonNull(
                Sample.with("    on failure: [hsb state, S2: [hsb netcopy, hsb status copy], resume from 1]\n")
                        .runbook()
                        .procedure()
                        .get(1)
                        .onFailure());
        assertEquals(
                List.of("S1", "S2", "S2"),
                reaction.instructions().stream().map(Instruction::target).toList());
        assertEquals(new Next(Course.RESUME_FROM, 1), reaction.next());
    }

    @ParameterizedTest
    @CsvSource({
        "retry, RETRY",
        "resume, RESUME",
        "abandon, ABANDON",
        "rolled back, ROLLED_BACK",
        "'S1: hsb state', RETRY"
    })
    void withoutAWordTheFailedInstructionIsTriedAgain(String then, Course course) {
        assertEquals(
                course, rule("S1 is down", "[" + then + "]").reaction().next().course());
    }

    @ParameterizedTest
    @CsvSource({
        "S1 is PRIMARY UNCERTAIN,     S1, IS,       PRIMARY UNCERTAIN, 0, 0",
        "S1 is PRIMARY_COPYING,       S1, IS,       PRIMARY_COPYING,   0, 0",
        "S1 is not PRIMARY ALONE,     S1, IS_NOT,   PRIMARY ALONE,     0, 0",
        "S2 is down,                  S2, DOWN,     '',                0, 0",
        "S2 is up,                    S2, UP,       '',                0, 0",
        "S1 refused 14525,            S1, REFUSED,  '',                14525, 14525",
        "refused 14525,               '', REFUSED,  '',                14525, 14525",
        "S1 failed,                   S1, FAILED,   '',                0, 0",
        "failed,                      '', FAILED,   '',                0, 0",
        "refused,                     '', REFUSED,  '',                0, 0",
        "S1 exit 24,                  S1, EXIT,     '',                24, 24",
        "S1 has more,                 S1, HAS_MORE, '',                0, 0",
        "S1 has less,                 S1, HAS_LESS, '',                0, 0",
        "at step 2,                   '', AT_STEP,  '',                2, 2",
        "at steps 1 .. 2,             '', AT_STEP,  '',                1, 2",
        "afterwards,                  '', AT_STEP,  '',                2147483647, 2147483647",
        "S1 level 7.0,                S1, LEVEL,    '',                700000000, 700000000",
    })
    void aConditionSaysWhatTheOperatorSees(
            String text, String subject, Relation relation, String word, long low, long high) {
        assertEquals(
                List.of(new Clause(subject, relation, word, low, high)),
                rule(text, "[retry]").condition().clauses());
    }

    @Test
    void clausesAreJoinedByAnd() {
        assertEquals(
                List.of(Relation.DOWN, Relation.AT_STEP, Relation.IS),
                rule("S1 is down and at step 1 and S2 is SECONDARY ALONE", "[retry]").condition().clauses().stream()
                        .map(Clause::relation)
                        .toList());
    }

    @Test
    void stepsAreFoundByTheirNumber() {
        Runbook runbook = Sample.read(Sample.SMALL).runbook();
        assertEquals(1, runbook.index(2));
        assertEquals(-1, runbook.index(3));
    }
}
