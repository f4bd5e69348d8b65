package dev.rehearse.scenario.read;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Heading;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.SlipMenu;
import dev.rehearse.scenario.Source;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tree to scenario. Whatever does not depend on a mistake is still looked at. */
final class Binder {

    private final List<SystemKind> systems;
    private final Vocabulary vocabulary;
    private final Problems problems;

    Binder(List<SystemKind> systems, Vocabulary vocabulary, Problems problems) {
        this.systems = systems;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * The scenario of a tree.
     *
     * @throws BadScenario if anything is wrong with it
     */
    Scenario bind(Source source, Fields root) {
        HeadReader head = new HeadReader(problems);
        Heading heading = head.heading(root);
        Limits limits = head.limits(root);
        Node procedure = root.get(Keys.PROCEDURE);
        int before = problems.count();
        List<StepHead> steps = procedure == null ? List.of() : StepHead.all(procedure, problems);
        boolean whole = problems.count() == before;
        Node node = root.get(Keys.CLUSTER);
        SystemKind system = ClusterReader.system(systems, node);
        if (system == null || !(node instanceof Fields cluster)) {
            if (node != null) {
                ClusterReader.noteNoSystem(systems, node, problems);
            }
            new ClaimsReader(vocabulary, null, problems).read(root);
            throw problems.refusal();
        }
        ClusterReader reader = new ClusterReader(system, problems);
        Plan plan = reader.read(root, cluster);
        Set<Integer> numbers = new LinkedHashSet<>();
        steps.forEach(step -> numbers.add(step.number()));
        Lexicon lexicon = new Lexicon(system, reader.parts(cluster), numbers, whole);
        Claims claims = new ClaimsReader(vocabulary, lexicon, problems).read(root);
        Runbook runbook = new RunbookReader(lexicon, problems).read(root, steps);
        Node faults = root.get(Keys.FAULTS);
        Hazards hazards = faults == null ? Hazards.NONE : new HazardsReader(lexicon, runbook, problems).read(faults);
        Node slips = root.get(Keys.SLIPS);
        if (slips != null) {
            List<Slip> menu = plan == null ? List.of() : SlipMenu.of(system, plan, runbook);
            hazards = hazards.with(new SlipsReader(problems).read(slips, menu));
        }
        // whoever leaves an upgrade out wants to see that the level is not there in the end
        if (plan != null && problems.isEmpty() && !Form.leavesOut(root)) {
            LevelCheck.check(plan, runbook, claims, problems);
        }
        if (plan == null || !problems.isEmpty()) {
            throw problems.refusal();
        }
        return new Scenario(source, heading, system, plan, runbook, hazards, claims, limits);
    }
}
