package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A condition that says what a property with a name says is violated by the same faults at the same steps. */
class ConditionsAgreeTest {

    private static final ScenarioReader READER =
            new ScenarioReader(Systems.all(), new Vocabulary(Catalogue.names(), MeasureName.names()));

    /** The sets of faults, each with the step that it strikes in, that violate a property. */
    private static Set<String> ways(Exploration exploration, int property) {
        return exploration.counterexamples(property).stream()
                .map(way -> way.strikes().stream()
                        .map(strike -> strike.fault() + " in " + strike.step())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "soliddb/hot-migration-netcopy   | one-primary-accepts-writes         | never      | S1 accepts writes and S2 accepts writes",
                "soliddb/hot-migration-netcopy   | write-service-restored within 4 h  | eventually | after write is down, write is up or write is degraded within 4 h",
                "soliddb/hot-migration-netcopy   | both at level 7.0                  | eventually | in the end count of servers where level is 7.0 = 2",
                "csm/upgrade-monitoring-only     | one-active-server                  | never      | count of servers where is ACTIVE > 1",
                "ftserver/active-upgrade-abort-in-split | redundancy-restored within 1 h | eventually | after data is exposed or service is exposed, data is safe and service is safe within 1 h",
                "enterprise-server/compatible-pac-upgrade | one-region-serves          | always     | online is not down"
            })
    void theSameIsFound(String name, String property, String key, String condition) {
        String both =
                key.equals("always") ? "always=[" + property + ", \"" + condition + "\"]" : "always=[" + property + "]";
        List<String> sets = key.equals("always")
                ? List.of(both, "eventually=[]")
                : List.of(both, "eventually=[]", key + "=[\"" + condition + "\"]");
        Scenario scenario = READER.open(name, sets);
        Exploration exploration = Exploration.of(
                scenario, scenario.hazards().phrases(), Plan.upTo(1).by(2));
        assertEquals(2, exploration.properties().size());
        assertEquals(ways(exploration, 0), ways(exploration, 1), () -> exploration.properties() + " in " + name);
    }
}
