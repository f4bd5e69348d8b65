package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Continuation.Branch;
import dev.rehearse.explore.next.Continuation.Fork;
import dev.rehearse.explore.next.Continuation.Step;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Next;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A continuation as it goes if one thing is so: which commands are typed then, and where that ends. Played as an ordinary run it is
 * the proof that the continuation is right.
 *
 * @param legs the commands
 * @param end the situation at the end
 */
record Route(List<Leg> legs, int end) {

    /**
     * A command.
     *
     * @param step as it goes then
     * @param done whether it is not refused
     */
    record Leg(Step step, boolean done) {}

    /** What is refused, as was to be expected, does not hold anybody up. */
    private static final Reaction PASS_OVER = new Reaction(List.of(), new Next(Next.Course.RESUME, 0));

    /** From a situation on. */
    static Route of(Ground ground, List<Instruction> moves, int from, Continuation continuation) {
        List<Leg> legs = new ArrayList<>();
        Continuation rest = continuation;
        int at = from;
        String answer = "";
        while (true) {
            for (Step step : rest.steps()) {
                Edge edge = ground.edge(at, moves.indexOf(step.line()));
                if (edge == null) {
                    throw new IllegalStateException(step.line().words() + " cannot be typed any more");
                }
                String seen = edge.waited() ? edge.answer().text().strip() : "";
                legs.add(new Leg(new Step(step.line(), seen, edge.time(), step.changes()), edge.done()));
                at = edge.to();
                answer = edge.seen();
            }
            Fork fork = rest.fork();
            if (fork == null) {
                return new Route(List.copyOf(legs), at);
            }
            Continuation next = branch(fork, ground.look(at), answer);
            if (next == null) {
                throw new IllegalStateException("no way on after " + fork.question());
            }
            rest = next;
        }
    }

    static @Nullable Continuation branch(Fork fork, List<Seen> look, String last) {
        String answer = look.stream()
                .filter(seen -> seen.question().equals(fork.question()))
                .map(Seen::answer)
                .findFirst()
                .orElse(last);
        for (Branch branch : fork.branches()) {
            if (branch.answers().contains(answer)) {
                return branch.then();
            }
        }
        return null;
    }

    /** The run of a scenario that begins in a situation and whose procedure are these commands. */
    static Run play(Scenario at, List<Leg> legs) {
        List<dev.rehearse.scenario.Step> procedure = new ArrayList<>();
        for (Leg leg : legs) {
            Step step = leg.step();
            Instruction line = step.line();
            Instruction waiting = new Instruction(
                    line.place(), line.target(), line.command(), line.words(), line.argument(), step.seen(), 0);
            procedure.add(new dev.rehearse.scenario.Step(
                    line.place(),
                    procedure.size() + 1,
                    line.target(),
                    List.of(waiting),
                    leg.done() ? null : PASS_OVER,
                    ""));
        }
        procedure.add(look(legs.get(legs.size() - 1).step().line(), procedure.size() + 1));
        Scenario played = new Scenario(
                at.source(),
                at.heading(),
                at.system(),
                at.plan(),
                new Runbook(List.of(), procedure, List.of(), List.of()),
                Hazards.NONE,
                at.claims(),
                at.limits());
        Rehearsal rehearsal = new Rehearsal(played, List.of());
        return rehearsal.run(rehearsal.nominal(), new Nominal(), List.of());
    }

    /** In the end somebody looks once more, whatever he sees; meanwhile what the last command has set going arrives. */
    private static dev.rehearse.scenario.Step look(Instruction last, int number) {
        Command question = last.command().question();
        Instruction line = new Instruction(last.place(), last.target(), question, question.words(), 0, "", 0);
        return new dev.rehearse.scenario.Step(last.place(), number, last.target(), List.of(line), PASS_OVER, "");
    }

    /**
     * Plays it.
     *
     * @param excused properties that it may violate
     * @throws IllegalStateException if the run does not come to the same end, which would be a mistake of ours
     */
    Run proven(Scenario at, List<String> excused) {
        Run run = play(at, legs);
        for (Verdict verdict : run.verdicts()) {
            if (verdict.judgement() != Judgement.HOLDS && !excused.contains(verdict.property())) {
                Violation violation = verdict.violation();
                throw new IllegalStateException("played as a run, " + words() + " leaves " + verdict.property() + " "
                        + verdict.judgement() + (violation == null ? "" : ": " + violation.why()));
            }
        }
        if (run.outcome() != Outcome.COMPLETED && run.outcome() != Outcome.COMPLETED_LATE) {
            throw new IllegalStateException(
                    "played as a run, " + words() + " is " + run.outcome().words() + ": " + run.why());
        }
        return run;
    }

    private String words() {
        StringJoiner words = new StringJoiner("; ");
        legs.forEach(leg ->
                words.add(leg.step().line().target() + ": " + leg.step().line().words()));
        return words.toString();
    }
}
