package dev.rehearse.fmea;

import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Step;
import java.util.ArrayList;
import java.util.List;

/** The steps at which something may strike, in the order of the procedure. */
final class Steps {

    private Steps() {}

    /** By the names that facts give them; the last, without a name, is outside the procedure. */
    static List<String> of(Scenario scenario) {
        List<String> steps = new ArrayList<>();
        steps.add(Slip.BEFORE);
        for (Step step : scenario.runbook().procedure()) {
            steps.add(Integer.toString(step.number()));
        }
        steps.add(Slip.AFTER);
        steps.add("");
        return steps;
    }
}
