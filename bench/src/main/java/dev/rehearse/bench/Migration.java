package dev.rehearse.bench;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;

/** The scenario that the benchmarks run: the hot migration as it is built in. */
final class Migration {

    private Migration() {}

    static Rehearsal rehearsal() {
        Vocabulary vocabulary = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new Rehearsal(
                new ScenarioReader(Systems.all(), vocabulary).open("soliddb/hot-migration-netcopy", List.of()),
                List.of());
    }
}
