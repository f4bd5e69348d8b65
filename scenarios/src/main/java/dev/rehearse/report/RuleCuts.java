package dev.rehearse.report;

import dev.rehearse.measure.OperatorMeter.Cut;
import dev.rehearse.rehearsal.Run;
import java.util.ArrayList;
import java.util.List;

/** What the foot of a sheet says of recovery rules that went round in a circle. */
final class RuleCuts {

    private RuleCuts() {}

    static List<String> lines(Run run) {
        List<String> lines = new ArrayList<>();
        for (Cut cut : run.measures().operator().cuts()) {
            String where = cut.step().isEmpty() ? "afterwards" : "at step " + cut.step();
            String text = cut.rule() + ": tried " + cut.times() + " times " + where + " without getting further";
            lines.add(Foot.line("rule cut", text));
        }
        return lines;
    }
}
