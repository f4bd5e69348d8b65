package dev.rehearse.cli;

import static dev.rehearse.cli.Said.rehearse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.read.Catalogue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recovery rules in force, as {@code rehearse recovery} prints them. */
class RecoveryListTest {

    private static final String SECTION = "(?ms)^recovery:.*?(?=^faults:)";

    static List<String> names() {
        return Catalogue.names();
    }

    private static List<String> meaning(Scenario scenario) {
        List<String> meaning = new ArrayList<>();
        for (Rule rule : scenario.runbook().recovery()) {
            StringBuilder words = new StringBuilder(rule.condition().clauses().toString());
            rule.reaction()
                    .instructions()
                    .forEach(it -> words.append(it.target()).append(it.text()).append(it.within()));
            meaning.add(words.append(rule.reaction().next()).toString());
        }
        return meaning;
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsPrintedMeansTheSameInAScenario(String name) {
        String printed = rehearse("recovery", name).out();
        String text =
                Catalogue.text(name).replaceFirst(SECTION, java.util.regex.Matcher.quoteReplacement(printed) + "\n");
        Scenario again = Library.reader().read(name, text.getBytes(StandardCharsets.UTF_8), List.of());
        assertEquals(meaning(Library.reader().open(name, List.of())), meaning(again));
    }

    @Test
    void adviceIsNamedWithItsSource() {
        String printed = rehearse("recovery", "soliddb/cold-migration").out();
        assertTrue(
                printed.contains("  # advice uncertain: High Availability Guide, "
                        + "\"Server states\", PRIMARY UNCERTAIN; \"AutoPrimaryAlone\"\n"
                        + "  - when S1 is PRIMARY UNCERTAIN: [S1: hsb set primary alone, retry]\n"
                        + "  - when S2 is PRIMARY UNCERTAIN: [S2: hsb set primary alone, retry]\n"),
                printed);
        assertTrue(printed.contains("  # the scenario's own\n"), printed);
    }

    @Test
    void whoeverWantsNoneHasNone() {
        String printed = rehearse("recovery", "soliddb/cold-migration", "--set", "recovery=none")
                .out();
        assertTrue(printed.endsWith("\nrecovery: none\n"), printed);
    }
}
