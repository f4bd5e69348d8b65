package dev.rehearse.explore.next;

import dev.rehearse.kernel.World;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.List;

/** Holds the end of a continuation against the checks with which the procedure itself ends. */
final class Finish {

    private final Scenario scenario;
    private final Midway midway;

    Finish(Scenario scenario, Midway midway) {
        this.scenario = scenario;
        this.midway = midway;
    }

    /** What comes by itself when nothing more has to be typed, in sentences: of states only. */
    List<String> further(World end, World rest) {
        List<String> further = new ArrayList<>();
        List<Seen> before = midway.look(scenario.plan(), end);
        List<Seen> after = midway.look(scenario.plan(), rest);
        for (int i = 0; i < after.size(); i++) {
            Seen now = after.get(i);
            boolean state = now.question().endsWith(" state") && !now.answer().isEmpty();
            if (state && !now.equals(before.get(i))) {
                further.add("then by itself " + now.question() + " -> " + now.answer());
            }
        }
        return further;
    }

    /** Where a world prints otherwise than the procedure's last checks expect, in sentences. */
    List<String> differences(World world) {
        List<String> differences = new ArrayList<>();
        for (Instruction check : scenario.runbook().after()) {
            String question = check.target() + ": " + check.command().question().words();
            for (Seen seen : midway.look(scenario.plan(), world)) {
                boolean same = seen.answer().equals(check.seen());
                if (seen.question().equals(question) && !check.seen().isEmpty() && !same) {
                    String prints = seen.answer().isEmpty() ? " gives no answer" : " prints " + seen.answer();
                    differences.add(question + prints + ", where the procedure ends with " + check.seen());
                }
            }
        }
        return differences;
    }
}
