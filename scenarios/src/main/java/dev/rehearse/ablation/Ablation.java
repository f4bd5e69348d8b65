package dev.rehearse.ablation;

import dev.rehearse.ablation.Change.Kind;
import dev.rehearse.explore.search.Crew;
import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.fact.RuleApplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A procedure of which everything is left out or weakened in turn, and what that does. */
public final class Ablation {

    private final Scenario scenario;
    private final Scope scope;
    private final Survey written;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * What is done.
     *
     * @param block the only step whose changes are looked at, by its name, or {@code before}, {@code after} or {@code recovery}; empty
     *     for all
     * @param faults 0 or 1, how many faults or slips may strike in a history
     */
    public record Scope(String block, int faults) {

        private boolean has(Change change) {
            return block.isEmpty() || block.equals(change.block());
        }
    }

    /**
     * How far it is.
     *
     * @param done changes that are done
     * @param all changes that there are
     */
    public record Progress(int done, int all) {}

    private Ablation(Scenario scenario, Scope scope) {
        this.scenario = scenario;
        this.scope = scope;
        this.written = Survey.of(scenario, scope.faults(), spot -> true);
    }

    /**
     * Leaves everything out in turn.
     *
     * @param reader reads the same scenario with more overrides, behind its own
     * @param threads how many threads work; what is found does not depend on it
     * @param progress is told after each change
     */
    public static Ablation of(
            Scenario scenario,
            Function<List<String>, Scenario> reader,
            Scope scope,
            int threads,
            Consumer<Progress> progress) {
        List<Change> changes = Changes.of(scenario).stream().filter(scope::has).toList();
        progress.accept(new Progress(0, changes.size()));
        Ablation ablation = new Ablation(scenario, scope);
        try (Crew crew = new Crew(threads)) {
            crew.each(changes, change -> ablation.finding(change, reader), finding -> {
                ablation.findings.add(finding);
                progress.accept(new Progress(ablation.findings.size(), changes.size()));
            });
        }
        return ablation;
    }

    private Finding finding(Change change, Function<List<String>, Scenario> reader) {
        Scenario changed;
        try {
            changed = reader.apply(change.overrides());
        } catch (BadScenario bad) {
            return Finding.unreadable(change, bad.problems().get(0).toString());
        }
        Predicate<RuleApplied> rule = rule(change);
        boolean untaken = isRule(change) && written.neverTakes(rule);
        if (untaken) {
            return Finding.untaken(change, written.placements());
        }
        Predicate<Spot> wanted = isRule(change) ? written.taking(rule) : spot -> true;
        return compared(change, changed, Survey.of(changed, scope.faults(), wanted));
    }

    private Finding compared(Change change, Scenario changed, Survey without) {
        Difference difference = new Difference(written.tolls(), without.tolls(), change.block());
        List<Harm> worse = difference.worse();
        List<Harm> better = difference.better();
        Finding.Search search = new Finding.Search(without.placements(), without.histories(), without.events(), false);
        List<String> story = worse.isEmpty() ? List.of() : Story.of(changed, worse.get(0));
        return new Finding(change, need(worse, better), worse, better, story, search, changed, "");
    }

    private static Need need(List<Harm> worse, List<Harm> better) {
        if (worse.isEmpty()) {
            return better.isEmpty() ? Need.REDUNDANT : Need.COSTS;
        }
        return worse.get(0).fault().isEmpty() ? Need.NECESSARY : Need.GUARDS;
    }

    private static boolean isRule(Change change) {
        return change.kind() == Kind.RULE || change.kind() == Kind.ON_FAILURE;
    }

    /** How facts tell of the rule that is left out; of rules with the same condition they do not say which. */
    private static Predicate<RuleApplied> rule(Change change) {
        String subject = change.subject();
        return change.kind() == Kind.RULE
                ? applied -> subject.equals("when " + applied.rule())
                : applied -> applied.rule().equals(subject) && applied.step().equals(change.block());
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What was done. */
    public Scope scope() {
        return scope;
    }

    /** What was found, in the order of the procedure. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How much of the procedure as written was looked at. */
    public Finding.Search written() {
        return new Finding.Search(written.placements(), written.histories(), written.events(), false);
    }

    /** How many faults and slips may strike. */
    public int menu() {
        return scope.faults() == 0 ? 0 : written.menu();
    }
}
