package dev.rehearse.ablation;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.property.Violation;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.InstructionFailed;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;

/** What happens in a run: when the operator notices anything, what is violated, and how it ends. */
final class Story implements Listener {

    private final boolean fault;
    private boolean struck;
    private String noticed = "";

    private Story(boolean fault) {
        this.fault = fault;
    }

    /** The lines of a story; none if only chance going its second way leads to it. */
    static List<String> of(Scenario scenario, Harm harm) {
        if (!harm.example().nominal()) {
            return List.of();
        }
        Rehearsal rehearsal = new Rehearsal(scenario, harm.example().faults());
        Story story = new Story(!harm.fault().isEmpty());
        Run run = rehearsal.run(rehearsal.nominal(), new Nominal(), List.of(story));
        List<String> lines = new ArrayList<>();
        lines.add(story.noticed.isEmpty() ? "no check notices anything" : story.noticed);
        for (Verdict verdict : run.verdicts()) {
            Violation violation = verdict.violation();
            if (verdict.judgement() == Judgement.VIOLATED && violation != null) {
                lines.add(Words.clock(violation.time()) + step(violation.step()) + ": " + verdict.property() + ": "
                        + violation.why());
            }
        }
        lines.add("in the end the procedure is " + run.outcome().words()
                + (run.why().isEmpty() ? "" : ": " + run.why()));
        return List.copyOf(lines);
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        struck |= fact instanceof FaultStruck;
        if (noticed.isEmpty() && (struck || !fault) && fact instanceof InstructionFailed failed) {
            noticed = Words.clock(time) + step(failed.step()) + ": " + failed.words() + ": " + failed.why();
        }
    }

    private static String step(String name) {
        boolean number = !name.isEmpty() && Character.isDigit(name.charAt(0));
        return name.isEmpty() ? "" : number ? " in step " + name : " in '" + name + "'";
    }
}
