package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Origin;
import dev.rehearse.scenario.Rule;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recovery rules that systems ship: each is needed somewhere. */
class AdviceTest {

    private static final ScenarioReader READER = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));

    /** A run that a rule saves. */
    record Case(String advice, String scenario, List<String> sets, String rules, List<String> faults) {

        private Scenario scenario(String more) {
            List<String> overrides = new ArrayList<>(sets);
            String between = rules.isEmpty() || more.isEmpty() ? "" : ", ";
            overrides.add("recovery=[" + rules + between + more + "]");
            return READER.open(scenario, overrides);
        }

        Outcome with() {
            return outcome(scenario(""));
        }

        Outcome without() {
            return outcome(scenario("no advice " + advice.substring(advice.indexOf('/') + 1)));
        }

        private Outcome outcome(Scenario scenario) {
            List<FaultPhrase> given =
                    faults.stream().map(fault -> READER.fault(fault, scenario)).toList();
            Rehearsal rehearsal = new Rehearsal(scenario, given);
            return rehearsal.run(rehearsal.nominal(), new Nominal(), List.of()).outcome();
        }

        @Override
        public String toString() {
            return advice;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(AdviceTest.class.getResourceAsStream("advice.cases"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    read(line.substring(0, 9).strip(), line.substring(9).strip(), cases);
                }
            }
        }
        return cases;
    }

    private static void read(String key, String text, List<Case> cases) {
        if (key.equals("advice")) {
            cases.add(new Case(text, "", new ArrayList<>(), "", new ArrayList<>()));
            return;
        }
        Case last = cases.get(cases.size() - 1);
        switch (key) {
            case "scenario" ->
                cases.set(cases.size() - 1, new Case(last.advice(), text, last.sets(), last.rules(), last.faults()));
            case "rules" ->
                cases.set(cases.size() - 1, new Case(last.advice(), last.scenario(), last.sets(), text, last.faults()));
            case "set" -> last.sets().add(text);
            case "fault" -> last.faults().add(text);
            default -> throw new IllegalArgumentException("no line begins with " + key);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withItTheProcedureIsCompletedAndWithoutItNot(Case it) {
        Set<Outcome> well = Set.of(Outcome.COMPLETED, Outcome.COMPLETED_LATE);
        Outcome with = it.with();
        Outcome without = it.without();
        assertTrue(well.contains(with), () -> it + ": with it " + with.words());
        assertFalse(well.contains(without), () -> it + ": without it " + without.words());
    }

    @Test
    void noneLacksACaseAndNoCaseIsOfNone() throws IOException {
        Set<String> shipped = new TreeSet<>();
        for (String name : Catalogue.names()) {
            Scenario scenario = READER.open(name, List.of("recovery=[]"));
            for (Rule rule : scenario.runbook().recovery()) {
                Origin origin = rule.origin();
                assertFalse(origin.source().isBlank(), origin::advice);
                shipped.add(scenario.system().kinds().get(0) + "/" + origin.advice());
            }
        }
        Set<String> shown = new TreeSet<>();
        cases().forEach(it -> assertTrue(shown.add(it.advice()), it::advice));
        assertEquals(shipped, shown);
    }
}
