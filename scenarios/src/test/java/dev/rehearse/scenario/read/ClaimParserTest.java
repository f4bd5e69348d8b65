package dev.rehearse.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.scenario.BadScenario;
import dev.rehearse.scenario.Problem;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that a scenario writes itself: what is read, and what is said of what cannot be. */
class ClaimParserTest {

    private static Scenario read(String key, String entry) {
        String text = Sample.SMALL + key + ":\n  - " + entry + "\n";
        return Sample.WHOLE.read("sample.yaml", text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private static String called(String key, String entry) {
        Scenario scenario = read(key, entry);
        List<PropertyPhrase> all = new ArrayList<>(scenario.claims().always());
        all.addAll(scenario.claims().eventually());
        assertEquals(1, all.size());
        return all.get(0).text();
    }

    /** Key, entry, and how the property is called if that is not the two. */
    static List<List<String>> good() {
        return List.of(
                List.of("always", "write is up"),
                List.of("always", "write is not down"),
                List.of("always", "S1 accepts writes or S2 accepts writes"),
                List.of("always", "count of servers where accepts writes <= 1"),
                List.of("always", "count of servers where level >= 7.0 FP2 = 2"),
                List.of("always", "count of servers where is PRIMARY ALONE and not level is 6.5 < 3 and write is up"),
                List.of("always", "(S1 is DOWN or S2 is DOWN) and not (read is down or write is down)"),
                List.of("always", "S1-S2 link is up"),
                List.of("never", "S1 is PRIMARY ACTIVE and S2 is PRIMARY_ACTIVE"),
                List.of("never", "write is down and not at steps 1 .. 2"),
                List.of("never", "S2 is (being copied to) and afterwards"),
                List.of("never", "S1 host is down and at step 2"),
                List.of("never", "procedure is rolled back"),
                List.of("eventually", "S2 is PRIMARY ACTIVE within 1 h 5 min"),
                List.of("eventually", "S2 is PRIMARY ACTIVE"),
                List.of("eventually", "in the end S1 level is 6.5", "in the end S1 level is 6.5"),
                List.of(
                        "eventually",
                        "after write is down, write is up within 3 s",
                        "after write is down, write is up within 3 s"),
                List.of("sometimes", "data is exposed"),
                // what is written in another way is called the same
                List.of("always", "S1  level =   6.5", "always S1 level is 6.5"),
                List.of("always", "(write is up)", "always write is up"),
                List.of(
                        "always",
                        "(S1 is DOWN and S2 is DOWN)or write is up",
                        "always S1 is DOWN and S2 is DOWN or write is up"),
                List.of(
                        "eventually",
                        "S2 is PRIMARY ACTIVE within 90 min",
                        "eventually S2 is PRIMARY ACTIVE within 1 h 30 min"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatAStrangerWritesIsCalledAsHeWroteIt(List<String> row) {
        assertEquals(row.size() > 2 ? row.get(2) : row.get(0) + " " + row.get(1), called(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "always     | S3 is DOWN                            | 5  | there is no S3                       | a condition begins with S1, S2, S1-S2",
                "always     | wirte is up                           | 5  | there is no wirte                    | did you mean write?",
                "always     | S1 is PRIMARY ALON                    | 11 | S1 is never PRIMARY ALON             | did you mean PRIMARY ALONE?",
                "always     | S1 is DOWN and                        | 19 | the condition is missing             | a condition begins with S1, S2",
                "always     | S1 is DOWN S2 is DOWN                 | 16 | S2 does not belong here              | a condition goes on with and, or",
                "always     | S1 is                                 | 10 | what S1 is, is missing               | known are STANDALONE",
                "always     | S1                                    | 7  | it is not said what S1 is            | write is STANDALONE",
                "always     | S1 is not                             | 14 | what S1 is, is missing               | known are STANDALONE",
                "always     | S1 accepts wrtes                      | 8  | S1 cannot be asked accepts wrtes     | did you mean accepts writes?",
                "always     | S1 level is old                       | 17 | old is not a level                   | write it as 6.5",
                "always     | S1 level 7.0                          | 14 | it is not said what S1 level is      | write is, is not, <",
                "always     | S1 level is 9.9                       | 5  | nothing has this level               | levels here are 6.5",
                "always     | write is gone                         | 14 | write is never gone                  | known are up, degraded, down",
                "always     | (write is up                          | 17 | a parenthesis is not closed here     | write ), and or or",
                "always     | write is up)                          | 16 | ) does not belong here               | a condition goes on with",
                "always     | count of server where is DOWN = 1     | 14 | server cannot be counted             | did you mean servers?",
                "always     | count of servers is DOWN              | 22 | of servers it must be said which     | write count of servers where",
                "always     | count of servers where S1 is DOWN = 1 | 28 | servers cannot be asked S1           | write is STANDALONE",
                "always     | count of servers where is DOWN        | 35 | it is not said how many              | write =, <",
                "always     | count of servers where is DOWN <= x   | 39 | the number is missing                | write how many",
                "always     | at step 7                             | 13 | there is no step 7                   | steps are 1 .. 2",
                "always     | at steps 2 .. 1                       | 14 | the steps end before they begin      | write the lower number first",
                "always     | at noon                               | 5  | the word step is missing             | write at step 4",
                "always     | write is up within 3 s                | 17 | within 3 s does not belong here      | a condition goes on with and, or",
                "always     | after S1 is DOWN, write is up         | 5  | this is nothing that is always so    | write it under eventually:",
                "never      | no-command-refused                    | 5  | no-command-refused is a property     | write it under always:",
                "sometimes  | both at level 6.5                     | 5  | both at level is a property          | write it under always:",
                "eventually | S1 is DOWN within soon                | 23 | soon is not a time                   | units are",
                "eventually | S1 is DOWN within 0 s                 | 23 | no time is left                      | write a time",
                "eventually | after S1 is DOWN write is up          | 22 | it is not said what comes after      | write after X, Y",
                "eventually | both at levle 6.5                     | 5  | both at levle 6.5 is not a property  | did you mean both at level?",
                "always     | nonsense                              | 5  | nonsense is not a property           | known are",
                "always     | <= 1                                  | 5  | there is no <                        | a condition begins with"
            })
    void aMistakeIsToldAtItsPlaceWithWhatIsAllowedThere(
            String key, String entry, int column, String message, String hint) {
        BadScenario bad = assertThrows(BadScenario.class, () -> read(key, entry));
        Problem problem = bad.problems().get(0);
        assertEquals(1, bad.problems().size(), bad.getMessage());
        assertTrue(problem.message().contains(message), problem::toString);
        assertTrue(problem.hint().startsWith(hint), problem::toString);
        assertEquals(10 + ":" + column, problem.line() + ":" + problem.column(), problem::toString);
    }

    @Test
    void aFlowListThatCutsAClaimAtItsCommaSaysSo() {
        String text = Sample.SMALL + "eventually: [after S1 is DOWN, S1 is DOWN within 3 s]\n";
        BadScenario bad = assertThrows(
                BadScenario.class, () -> Sample.WHOLE.read("x", text.getBytes(StandardCharsets.UTF_8), List.of()));
        assertTrue(bad.problems().get(0).hint().contains("in brackets quote what has a comma"), bad::toString);
    }

    @Test
    void conditionsCanBeSetOnTopOfAScenario() {
        Scenario scenario = Sample.WHOLE.read(
                "x",
                Sample.SMALL.getBytes(StandardCharsets.UTF_8),
                List.of("never=[S1 is DOWN]", "sometimes=[data is exposed]"));
        assertEquals("never S1 is DOWN", scenario.claims().always().get(0).text());
        assertEquals(
                "sometimes data is exposed",
                scenario.claims().eventually().get(0).text());
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        String deep = "(".repeat(500) + "write is up" + ")".repeat(500);
        BadScenario bad = assertThrows(BadScenario.class, () -> read("always", deep));
        assertTrue(bad.problems().get(0).message().contains("nested more than 20 times"), bad::toString);
        BadScenario not = assertThrows(BadScenario.class, () -> read("always", "not ".repeat(500) + "write is up"));
        assertTrue(not.problems().get(0).message().contains("nested more than 20 times"), not::toString);
    }
}
