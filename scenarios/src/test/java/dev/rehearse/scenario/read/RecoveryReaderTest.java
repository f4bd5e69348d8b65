package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a scenario replaces, extends or switches off the recovery rules that its system ships. */
class RecoveryReaderTest {

    private static final String OWN = "  - when refused 14700: [abandon]\n";

    private static List<String> conditions(String recovery) {
        List<String> conditions = new ArrayList<>();
        for (Rule rule : scenario(recovery).runbook().recovery()) {
            conditions.add(rule.condition().text());
        }
        return conditions;
    }

    private static Scenario scenario(String recovery) {
        return recovery.isEmpty() ? Sample.read(Sample.SMALL) : Sample.with("recovery:" + recovery);
    }

    private static List<String> shipped() {
        return conditions("");
    }

    @Test
    void aScenarioThatSaysNothingHasTheRulesOfItsSystemForEachOfItsServers() {
        List<String> shipped = shipped();
        assertEquals("S1 is PRIMARY UNCERTAIN", shipped.get(0));
        assertEquals("S2 is PRIMARY UNCERTAIN", shipped.get(1));
        assertTrue(shipped.contains("S1 is SECONDARY ALONE and S2 is SECONDARY ALONE and S1 has more"));
        assertTrue(shipped.contains("S2 is SECONDARY ALONE and S1 is SECONDARY ALONE and S2 has more"));
    }

    @Test
    void itsOwnRulesComeBeforeThem() {
        List<String> both = new ArrayList<>(List.of("refused 14700"));
        both.addAll(shipped());
        assertEquals(both, conditions("\n" + OWN));
    }

    @Test
    void adviceStandsWhereItIsNamedAndAllOtherAdviceWhereAdviceIs() {
        List<String> conditions = conditions("\n  - advice refused\n  - advice\n" + OWN);
        assertEquals("refused", conditions.get(0));
        assertEquals("S1 is PRIMARY UNCERTAIN", conditions.get(1));
        assertEquals("refused 14700", conditions.get(conditions.size() - 1));
        assertEquals(shipped().size() + 1, conditions.size());
    }

    @Test
    void oneOfThemOrAllAreLeftOut() {
        List<String> fewer = new ArrayList<>(shipped());
        fewer.removeIf(condition -> condition.endsWith("PRIMARY UNCERTAIN"));
        assertEquals(fewer, conditions("\n  - no advice uncertain\n"));
        assertEquals(List.of("refused 14700"), conditions("\n  - no advice\n" + OWN));
        assertEquals(List.of("refused"), conditions("\n  - advice refused\n  - no advice\n"));
        assertEquals(List.of(), conditions(" none\n"));
    }

    @Test
    void aRuleAboutTheLevelThatIsInstalledNeedsAProcedureThatInstallsOne() {
        assertTrue(shipped().stream().noneMatch(condition -> condition.equals("S1 exit 100")));
        String text = Sample.SMALL + "  - 3. S2: upgrade to 7.1\n";
        Rule rule = Sample.read(text).runbook().recovery().stream()
                .filter(it -> it.condition().text().equals("S1 exit 100"))
                .findFirst()
                .orElseThrow();
        assertEquals("upgrade to 7.1", rule.reaction().instructions().get(0).words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "advice unsertain | there is no advice unsertain | did you mean uncertain?",
                "no advice unsertain | there is no advice unsertain | did you mean uncertain?",
                "advices | advices is no rule | write one rule, as in when S1 is down",
                "'advice refused, no advice refused' | no advice refused is said of what stands above already | leave it out"
            })
    void whatIsNoAdviceIsTold(String entries, String message, String hint) {
        BadScenario bad = assertThrows(BadScenario.class, () -> scenario(" [" + entries + "]\n"));
        assertEquals(message, bad.problems().get(0).message());
        assertTrue(
                bad.problems().get(0).hint().startsWith(hint),
                () -> bad.problems().get(0).hint());
        assertEquals(1, bad.problems().size());
    }
}
