package dev.rehearse.ablation;

import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipKind;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.Step;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;

/** All that can be left out of a procedure or weakened in it, in the order in which a person reads it. */
final class Changes {

    private static final String LEFT_OUT = "left out";

    private final Scenario scenario;
    private final List<Change> changes = new ArrayList<>();

    private Changes(Scenario scenario) {
        this.scenario = scenario;
    }

    static List<Change> of(Scenario scenario) {
        return new Changes(scenario).all();
    }

    private List<Change> all() {
        Runbook runbook = scenario.runbook();
        surround(Slip.BEFORE, runbook.before());
        runbook.procedure().forEach(this::step);
        surround(Slip.AFTER, runbook.after());
        List<Rule> rules = own(runbook);
        for (int i = 0; i < rules.size(); i++) {
            String set = Change.RECOVERY + "." + (i + 1) + "=" + LEFT_OUT;
            String words = "when " + rules.get(i).condition().text();
            changes.add(new Change(Kind.RULE, Change.RECOVERY, i + 1, words, LEFT_OUT, List.of(set)));
        }
        return List.copyOf(changes);
    }

    /** The rules that the scenario says itself; the system's advice stands in no line of it. */
    static List<Rule> own(Runbook runbook) {
        return runbook.recovery().stream()
                .filter(rule -> !rule.origin().isAdvice())
                .toList();
    }

    private void surround(String block, List<Instruction> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> words =
                lines.stream().map(line -> line.target() + ": " + line.text()).toList();
        changes.add(new Change(Kind.STEP, block, 0, String.join("; ", words), LEFT_OUT, List.of(block + "=[]")));
        lines(block, block, lines);
    }

    private void step(Step step) {
        String block = Integer.toString(step.number());
        String path = "procedure." + block;
        changes.add(new Change(Kind.STEP, block, 0, step.words(), LEFT_OUT, List.of(path + "=" + LEFT_OUT)));
        lines(block, path, step.instructions());
        options(step, path);
        if (step.onFailure() != null) {
            String set = path + ".on failure=" + LEFT_OUT;
            changes.add(new Change(Kind.ON_FAILURE, block, 0, "on failure", LEFT_OUT, List.of(set)));
        }
    }

    private void lines(String block, String path, List<Instruction> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Instruction line = lines.get(i);
            String place = path + "." + (i + 1) + "=";
            String subject = line.target() + ": " + line.text();
            if (lines.size() > 1) {
                changes.add(new Change(Kind.LINE, block, i + 1, subject, LEFT_OUT, List.of(place + LEFT_OUT)));
            }
            if (mayWait(line)) {
                String set = place + line.words() + " -> " + Instruction.ANYTHING;
                String words = line.seen().isEmpty() ? "not waited for" : line.seen() + " is not waited for";
                changes.add(new Change(Kind.WAIT, block, i + 1, subject, words, List.of(set)));
            }
            if (line.within() > 1) {
                limit(block, i + 1, line, place);
            }
        }
    }

    private static boolean mayWait(Instruction line) {
        boolean asks = line.command().question() == line.command();
        return !line.hasty() && (!line.seen().isEmpty() || !asks);
    }

    private void limit(String block, int number, Instruction line, String place) {
        String subject = line.target() + ": " + line.text() + " within " + Words.exactly(line.within());
        String half = Words.exactly(line.within() / 2);
        String twice = Words.exactly(line.within() * 2);
        String set = place + line.text() + " within ";
        changes.add(new Change(Kind.SHORTER, block, number, subject, "only within " + half, List.of(set + half)));
        changes.add(new Change(Kind.LONGER, block, number, subject, "within " + twice, List.of(set + twice)));
    }

    /** The slips in which an option is forgotten say what is typed then. */
    private void options(Step step, String path) {
        for (Slip slip : SlipMenu.of(scenario.system(), scenario.plan(), scenario.runbook())) {
            boolean here = slip.slip() == SlipKind.WRONG_OPTION && slip.step().equals(Integer.toString(step.number()));
            if (!here) {
                continue;
            }
            Instruction line = step.instructions().get(slip.instead().line());
            String typed = slip.instead().typed();
            if (line.words().startsWith(typed + " ")) {
                int number = slip.instead().line() + 1;
                String option = line.words().substring(typed.length()).strip();
                String limit = line.within() == 0 ? "" : " within " + Words.exactly(line.within());
                String seen = line.seen().isEmpty() ? "" : " -> " + line.seen();
                changes.add(new Change(
                        Kind.OPTION,
                        Integer.toString(step.number()),
                        number,
                        line.target() + ": " + line.text(),
                        "without " + option,
                        List.of(path + "." + number + "=" + typed + seen + limit)));
            }
        }
    }
}
