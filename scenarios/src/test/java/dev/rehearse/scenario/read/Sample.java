package dev.rehearse.scenario.read;

import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts to read and the words they may use. */
final class Sample {

    static final Vocabulary WORDS = new Vocabulary(
            List.of(
                    "one-primary-accepts-writes",
                    "no-acknowledged-commit-lost",
                    "a-way-back-exists",
                    "redundancy-restored",
                    "downtime of",
                    "both at level"),
            List.of("downtime", "exposure window", "RPO", "RTO"));

    static final ScenarioReader READER = new ScenarioReader(Systems.all(), WORDS);

    /** With all the words that the product knows, as built-in scenarios use them. */
    static final ScenarioReader WHOLE = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));

    static final String SMALL =
            """
            rehearse: 1
            title: two servers change places
            cluster:
              S1: {is: hotstandby, state: PRIMARY ACTIVE}
              S2: {is: hotstandby, state: SECONDARY ACTIVE}
            procedure:
              - 1. S2: hsb switch primary -> PRIMARY ACTIVE
              - 2. S1: [hsb state -> SECONDARY ACTIVE within 5 min, hsb status catchup]
            """;

    private Sample() {}

    static Scenario read(String text, String... overrides) {
        return READER.read("sample.yaml", text.getBytes(StandardCharsets.UTF_8), List.of(overrides));
    }

    /** The small scenario with more keys. */
    static Scenario with(String more) {
        return read(SMALL + more);
    }
}
