package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Reaction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Step;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code before}, {@code procedure}, {@code after} and {@code recovery}. */
final class RunbookReader {

    private static final List<String> STEP_KEYS = List.of(Keys.ON_FAILURE, Keys.NOTE);

    private final Lexicon lexicon;
    private final Problems problems;
    private final InstructionParser instructions;
    private final ReactionReader reactions;

    RunbookReader(Lexicon lexicon, Problems problems) {
        this.lexicon = lexicon;
        this.problems = problems;
        this.instructions = new InstructionParser(lexicon);
        this.reactions = new ReactionReader(lexicon);
    }

    Runbook read(Fields root, List<StepHead> heads) {
        List<Instruction> before = surroundings(root, Keys.BEFORE);
        List<Step> steps = new ArrayList<>();
        for (StepHead head : heads) {
            Step step = step(head);
            if (step != null) {
                steps.add(step);
            }
        }
        List<Instruction> after = surroundings(root, Keys.AFTER);
        if (steps.isEmpty() && !heads.isEmpty() && problems.isEmpty()) {
            problems.add(heads.get(0).place(), "every step is left out", "a procedure has at least one");
        }
        List<Rule> rules = new RecoveryReader(lexicon, problems, steps).read(root.get(Keys.RECOVERY));
        Runbook runbook = new Runbook(before, List.copyOf(steps), after, rules);
        if (lexicon.whole()) {
            LoopCheck.check(runbook, problems);
        }
        return runbook;
    }

    private List<Instruction> surroundings(Fields root, String key) {
        List<Instruction> found = new ArrayList<>();
        for (Node item : list(root, key)) {
            try {
                found.addAll(instructions.addressed(
                        Form.pair(item, "an entry of " + key, "one target and its command, as in S1: command")));
            } catch (Misread misread) {
                misread.addTo(problems);
            }
        }
        return List.copyOf(found);
    }

    private List<Node> list(Fields root, String key) {
        Node node = root.get(key);
        try {
            return node == null ? List.of() : Form.list(node, key);
        } catch (Misread misread) {
            misread.addTo(problems);
            return List.of();
        }
    }

    private @Nullable Step step(StepHead head) {
        Form.refuseUnknownKeys(head.others(), STEP_KEYS, problems);
        List<Instruction> told = List.of();
        Reaction onFailure = null;
        String note = "";
        try {
            String target = lexicon.part(head.target());
            told = List.copyOf(instructions.all(target, head.instructions()));
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        try {
            Node node = head.others().get(Keys.ON_FAILURE);
            boolean known = lexicon.parts().containsKey(head.target().value());
            onFailure = node == null || Form.isLeftOut(node) || !known
                    ? null
                    : reactions.read(node, head.target().value(), Keys.ON_FAILURE);
            Node remark = head.others().get(Keys.NOTE);
            note = remark == null ? "" : Form.text(remark, Keys.NOTE).value();
        } catch (Misread misread) {
            misread.addTo(problems);
        }
        return told.isEmpty()
                ? null
                : new Step(head.place(), head.number(), head.target().value(), told, onFailure, note);
    }
}
