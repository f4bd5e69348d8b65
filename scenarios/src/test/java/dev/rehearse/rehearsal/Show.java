package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.report.Rows;
import dev.rehearse.report.Sheet;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;

/** One run of a built-in scenario without faults, with everything that was told in it. */
final class Show implements Listener {

    /**
     * A fact that was told.
     *
     * @param time nanoseconds from the start of the run
     * @param source name of the component that told it
     * @param fact what it told
     */
    record Heard(long time, String source, Fact fact) {}

    final List<Heard> heard = new ArrayList<>();
    final Run run;
    final String sheet;
    private final Rehearsal rehearsal;

    private Show(Rehearsal rehearsal, long seed) {
        this.rehearsal = rehearsal;
        Rows rows = new Rows(rehearsal.model(), rehearsal.scene());
        this.run = rehearsal.run(rehearsal.occasion(seed, 0), new Drawn(seed, 0), List.of(rows, this));
        this.sheet = new Sheet(rehearsal, rows).text(run);
    }

    /** The built-in scenario, ready to be run. */
    static Rehearsal rehearsal(String name) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        Scenario scenario = new ScenarioReader(Systems.all(), words).open(name, List.of());
        return new Rehearsal(scenario, List.of());
    }

    /** Its run with that seed. */
    static Show of(Rehearsal rehearsal, long seed) {
        return new Show(rehearsal, seed);
    }

    @Override
    public void fact(long time, int source, Fact fact) {
        heard.add(new Heard(time, rehearsal.model().name(source), fact));
    }

    /** What this component told of that kind, in the order of time. */
    List<Heard> told(String source, Class<? extends Fact> kind) {
        return heard.stream()
                .filter(h -> h.source().equals(source) && kind.isInstance(h.fact()))
                .toList();
    }
}
