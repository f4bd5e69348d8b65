package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    private static Scenario set(String... overrides) {
        return Sample.READER.open(NETCOPY, List.of(overrides));
    }

    @ParameterizedTest
    @CsvSource({
        "solid.ini.AutoPrimaryAlone=yes,           solid.ini, AutoPrimaryAlone, yes",
        "cluster.solid.ini.AutoPrimaryAlone=yes,   solid.ini, AutoPrimaryAlone, yes",
        "solid.ini.PingTimeout=9 s,                solid.ini, PingTimeout,      9 s",
        "workload.commits=300/s,                   workload,  commits,          300/s",
        "workload.reads=5/s,                       workload,  reads,            5/s",
        "assume.catchup=1 MiB/s,                   assume,    catchup,          1 MiB/s",
        "'assume.upgrade=lognormal 1 min, p95 2 min', assume, upgrade,          'lognormal 1 min, p95 2 min'",
        "assume.hsb netcopy = 9 MB/s,              assume,    hsb netcopy,      9 MB/s",
    })
    void aSettingIsSetWhetherTheFileHasItOrNot(String override, String section, String name, String value) {
        assertEquals(value, set(override).plan().setting(section, name).text());
    }

    @Test
    void anAttributeOfAPartIsFoundBelowTheCluster() {
        Scenario scenario = set("S1.log disk=2 GiB", "S1.level=6.4");
        assertEquals(2L << 30, scenario.plan().parts().get(0).value("log disk").number());
        assertEquals("6.4", scenario.plan().parts().get(0).value("level").text());
        assertEquals("8 GiB", scenario.plan().parts().get(1).value("log disk").text());
    }

    @Test
    void aWholeListCanBeReplaced() {
        assertEquals(List.of(), set("before=[]").runbook().before());
        assertEquals(
                1,
                set("faults={any: [S1 crash], at most: 1}").hazards().phrases().size());
        assertEquals(2, set("faults.at most=2").hazards().atMost());
        assertEquals(3_600_000_000_000L, set("limits.run=1 h").limits().run());
    }

    @Test
    void aStepIsFoundByItsNumber() {
        Scenario scenario = set("procedure.18.on failure=[hsb netcopy, resume from 17]", "procedure.4=upgrade to 7.1");
        assertEquals(
                "upgrade to 7.1",
                scenario.runbook().procedure().get(3).instructions().get(0).words());
        int last = scenario.runbook().index(18);
        assertEquals(
                17,
                Objects.requireNonNull(scenario.runbook().procedure().get(last).onFailure())
                        .next()
                        .step());
    }

    @Test
    void laterOverridesWinAndAllAreKeptWithTheSource() {
        Scenario scenario = set("workload.commits=1/s", "workload.commits=2/s");
        assertEquals(2, scenario.plan().setting("workload", "commits").number());
        assertEquals(
                List.of("workload.commits=1/s", "workload.commits=2/s"),
                scenario.source().overrides());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            worklod.commits=1/s          | --set | 1 | there is no worklod            | did you mean workload?
            workload.comits=1/s          | --set | 10 | there is no comits in workload | did you mean commits?
            S3.level=7.0                 | --set | 1 | there is no S3                 |
            S1.levle=7.0                 | --set | 4 | there is no levle in cluster.S1 | did you mean level?
            workload.commits=many        | --set | 18 | workload, commits: many is not a frequency | units are /s
            workload.commits=            | --set | 18 | workload, commits is nothing   | it must be a text
            workload.commits             | --set | 1 | workload.commits sets nothing  | write path=value
            procedure.99=hsb state       | --set | 11 | there is no step 99            | write procedure
            before=[S1: hsb sate]        | --set | 13 | hsb sate is not a command of S1 | did you mean hsb state?
            before=[S1: hsb state        | --set | 8 | this list is not closed        | put ]
            title.x=1                    | --set | 7 | there is no x                  |""")
    void anOverrideThatFitsNowhereIsRefusedAtItsColumn(
            String override, String file, int column, String message, String hint) {
        BadScenario bad = assertThrows(BadScenario.class, () -> set(override));
        Problem problem = bad.problems().get(0);
        assertEquals(file + ":1:" + column, problem.file() + ":" + problem.line() + ":" + problem.column());
        assertTrue(problem.message().contains(message), problem.toString());
        assertTrue(hint == null || problem.hint().contains(hint), problem.toString());
    }
}
