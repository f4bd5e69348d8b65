package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.fault.Possible;
import dev.rehearse.property.PropertyKind;
import dev.rehearse.property.Vocables;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is listed for a scenario is what can be written in it. */
class ListsTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";

    static List<String> names() {
        return Catalogue.names();
    }

    private static Rehearsal rehearsal(String name, String... overrides) {
        return new Rehearsal(Library.reader().open(name, List.of(overrides)), List.of());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFaultThatIsListedCanBePlacedAndNoneIsMissing(String name) {
        Rehearsal rehearsal = rehearsal(name);
        Scenario scenario = rehearsal.scenario();
        Set<FaultKind> listed = new HashSet<>();
        List<FaultPhrase> placed = new ArrayList<>();
        int named = 0;
        for (Possible possible : Possible.of(scenario, rehearsal.model())) {
            for (String where : possible.where()) {
                FaultPhrase phrase = Library.reader().fault(where + " " + possible.fault() + " at 1 s", scenario);
                assertSame(possible.kind(), phrase.kind().base());
                placed.add(phrase);
            }
            named += possible.named().size();
            listed.add(possible.kind());
            assertFalse(possible.kind().meaning().isBlank());
            assertEquals(possible.kind().repair(), possible.repair().assumption());
            assertEquals(
                    possible.kind().repair().isEmpty(),
                    possible.repair().lasts().isEmpty());
        }
        new Rehearsal(scenario, placed); // every component is there
        assertEquals(scenario.hazards().phrases().size(), named);
        for (String kind : scenario.system().kinds()) {
            if (!scenario.plan().parts(kind).isEmpty()) {
                assertTrue(listed.containsAll(scenario.system().faults(kind)), kind);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPropertyThatIsListedCanBeClaimedAndTheOthersCannot(String name) {
        List<PropertyKind> listed = Vocables.of(rehearsal(name).scene()).kinds();
        String level = level(name);
        String service = rehearsal(name).scene().services().get(0);
        List<String> can = new ArrayList<>();
        List<String> cannot = new ArrayList<>();
        for (PropertyKind kind : dev.rehearse.property.Catalogue.kinds()) {
            String argument = kind.argument()
                    .replace("SERVICE", service)
                    .replace("KIND", "service")
                    .replace("DURATION", "3 min")
                    .replace("STEPS", "1 .. 3")
                    .replace("LEVEL", level);
            (listed.contains(kind) ? can : cannot).add((kind.name() + " " + argument).strip());
        }
        Said said = rehearse("check", name, "--set", "always=[\"" + String.join("\", \"", can) + "\"]");
        assertEquals(0, said.exit(), said::err);
        said = rehearse("check", name, "--set", "always=[\"" + String.join("\", \"", cannot) + "\"]");
        assertEquals(64, said.exit());
        assertEquals(cannot.size(), said.err().lines().count(), said::err);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyWordThatIsListedCanBeAsked(String name) {
        Vocables words = Vocables.of(rehearsal(name).scene());
        List<String> claims = new ArrayList<>();
        for (Vocables.Asked asked : words.subjects()) {
            for (String subject : asked.names()) {
                asked.traits().forEach(trait -> claims.addAll(questions(subject, trait, level(name))));
            }
        }
        Said said = rehearse("check", name, "--set", "never=[\"" + String.join("\", \"", claims) + "\"]");
        assertEquals(0, said.exit(), said::err);
        assertTrue(claims.size() > 20, claims::toString);
    }

    /** A level that something has. */
    private static String level(String name) {
        return rehearsal(name).scenario().plan().parts().stream()
                .filter(part -> part.values().containsKey("level"))
                .findFirst()
                .orElseThrow()
                .value("level")
                .text();
    }

    private static List<String> questions(String subject, Trait trait, String level) {
        String stem = (subject + " " + trait.stem() + (trait.takesLevel() ? " " + level : "")).strip();
        if (trait.quantity() == Quantity.FLAG) {
            return List.of(stem);
        }
        if (trait.quantity() == Quantity.LEVEL) {
            return List.of(stem + " >= " + level);
        }
        return trait.words().stream().map(word -> stem + " is " + word).toList();
    }

    @Test
    void faultsAreListedWithWhatTheyDoAndHowLongTheyLast() {
        String out = rehearse("faults", NETCOPY).out();
        assertTrue(out.contains("\n hotstandby: S1, S2\n * crash  "), out);
        assertTrue(
                out.contains(
                        "\n   database disk full       4 h     something else has filled the disk of the database\n"),
                out);
        assertTrue(out.contains("\n link: S1->S2 link\n   break "), out);
        assertTrue(out.contains("assume: host boot, 5 min (a host from power on; assumed)\n"), out);
        assertTrue(rehearse("faults", NETCOPY, "--set", "assume.host boot=7 min")
                .out()
                .contains("assume: host boot, 7 min"));
    }

    @Test
    void slipsAreListedAndHowMuchCanBeSaid() {
        String out = rehearse("faults", NETCOPY).out();
        assertTrue(out.contains("\n operator: his slips\n   skips step 1 "), out);
        assertTrue(out.contains("  and 17 more   he passes the step over\n"), out);
        assertTrue(out.contains("\n   slow by 4 "), out);
        assertTrue(out.contains("one cause: S1 and S2 crash\n"), out);
        assertTrue(out.contains("all of them: site power loss\n"), out);
        assertTrue(out.contains("how much is yours to say, as in S1 slow by 4\n"), out);
        String json = rehearse("faults", NETCOPY, "--json", "-").out();
        assertTrue(json.contains("\"slip\" : \"operator skips step 18\""), json);
    }

    @Test
    void propertiesAreListedWithTheWordsOfConditions() {
        String out = rehearse("properties", NETCOPY).out();
        assertTrue(out.contains("\n   one-primary-accepts-writes       At most one server accepts"), out);
        assertTrue(out.contains("\n     accepts writes   ("), out);
        assertTrue(out.contains("\n   write, read\n     is up | degraded | down   ("), out);
        assertTrue(out.contains("count of servers where"), out);
        assertFalse(out.contains("duplex-means-alike"), out);
    }

    @Test
    void listsCanBeReadByPrograms() {
        String faults = rehearse("faults", NETCOPY, "--json", "-").out();
        assertTrue(faults.startsWith("{\n  \"rehearse\" : 1,\n  \"scenario\" : \"" + NETCOPY), faults);
        assertTrue(faults.contains("\"where\" : [ \"S1\", \"S2\" ],\n    \"fault\" : \"crash\","), faults);
        String properties = rehearse("properties", NETCOPY, "--json", "-").out();
        assertTrue(properties.contains("\"trait\" : \"accepts writes\",\n      \"quantity\" : \"flag\""), properties);
        assertTrue(properties.contains("\"name\" : \"both at level\",\n    \"argument\" : \"LEVEL\""), properties);
    }

    @Test
    void whoeverNamesNoCommandIsToldWhichThereAre() {
        for (Said said : List.of(rehearse(), rehearse("bogus"), rehearse("--bogus"), rehearse("rnu"))) {
            assertEquals(64, said.exit());
            assertEquals("", said.out());
            for (String command :
                    List.of("list", "show", "check", "faults", "properties", "run", "explore", "shrink")) {
                assertTrue(said.err().contains("\n  " + command + " "), said::err);
            }
        }
        assertTrue(rehearse("rnu").err().startsWith("rehearse: rnu is not a command; did you mean run?\nCommands:\n"));
        assertTrue(rehearse("faults").err().contains("SCENARIO"));
    }
}
