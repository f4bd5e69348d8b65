package dev.rehearse.toy;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.StepEnded;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.List;

/** What was said in a run, a line each, with the second at which it was said. */
public final class Transcript implements Listener {

    private final Model model;
    private final List<String> lines = new ArrayList<>();

    public Transcript(Model model) {
        this.model = model;
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        String line = line(fact);
        if (!line.isEmpty()) {
            lines.add(time / 1_000_000_000L + " " + line);
        }
    }

    private String line(Fact fact) {
        if (fact instanceof CommandGiven given) {
            return model.name(given.to()) + ": " + given.words();
        } else if (fact instanceof CommandAnswered answered) {
            String code = answered.code() == 0 ? "" : " " + answered.code();
            String text = answered.text().isEmpty() ? "" : " " + answered.text();
            return model.name(answered.by()) + ": " + answered.words() + " = " + answered.reply() + code + text;
        } else if (fact instanceof StepStarted started) {
            return "step " + started.step();
        } else if (fact instanceof StepEnded ended) {
            return "step " + ended.step() + (ended.done() ? " done" : " left");
        } else if (fact instanceof InstructionFailed failed) {
            return "failed " + failed.words() + ": " + failed.why();
        } else if (fact instanceof RuleApplied rule) {
            return "rule " + rule.rule();
        } else if (fact instanceof ProcedureEnded ended) {
            return ended.outcome() + (ended.why().isEmpty() ? "" : ": " + ended.why());
        } else if (fact instanceof FaultStruck struck) {
            return "fault " + struck.words();
        } else if (fact instanceof FaultHealed healed) {
            return "healed " + healed.words();
        }
        return "";
    }

    /** All lines. */
    public List<String> lines() {
        return lines;
    }

    /** The lines without questions and answers. */
    public List<String> deeds() {
        return lines.stream().filter(line -> !line.contains(" = ")).toList();
    }

    /** The lines that contain a text. */
    public List<String> with(String text) {
        return lines.stream().filter(line -> line.contains(text)).toList();
    }
}
