package dev.rehearse.cli;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;

/** The reader of scenarios, with all systems, properties and measures of the product. */
final class Library {

    private Library() {}

    static ScenarioReader reader() {
        return new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));
    }
}
