package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The few times that are tried of an activity do all that any of its times does. */
class MomentsTest {

    /** Of each activity so many times are tried, evenly likely, and some that are as unlikely as can be. */
    private static final int GRID = 24;

    private static Scenario scenario(String name) {
        Vocabulary words = new Vocabulary(Catalogue.names(), MeasureName.names());
        return new ScenarioReader(Systems.all(), words).open(name, List.of());
    }

    /** One activity takes what another uniform number gives, all else the median. */
    private static final class One implements Chance {
        private final Nominal medians = new Nominal();
        private final long turn;
        private final double uniform;
        private String what = "";

        One(long turn, double uniform) {
            this.turn = turn;
            this.uniform = uniform;
        }

        @Override
        public long duration(Activity activity, long draw, long at) {
            long median = medians.duration(activity, draw, at);
            if (at != turn) {
                return median;
            }
            long time = activity.nanoseconds(uniform);
            what = time == median ? "" : activity.name() + " taking " + (time > median ? "longer" : "less");
            return time;
        }

        @Override
        public int choose(Choice choice, long draw, long at) {
            return medians.choose(choice, draw, at);
        }
    }

    private static List<Double> uniforms() {
        List<Double> uniforms = new ArrayList<>();
        for (int i = 1; i < GRID; i++) {
            uniforms.add((double) i / GRID);
        }
        for (double tail = 0x1p-7; tail > 0x1p-52; tail /= 3) {
            uniforms.add(tail);
            uniforms.add(1 - tail);
        }
        return uniforms;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "soliddb/cold-migration, ''",
        "soliddb/hot-migration-netcopy, ''",
        "enterprise-server/incompatible-pac-upgrade, ''",
        "csm/upgrade-monitoring-only, P host crash",
        "soliddb/cold-migration, S2 host crash"
    })
    void noTimeInBetweenDoesWhatNoneOfThoseDoes(String name, String fault) {
        Scenario scenario = scenario(name);
        List<FaultPhrase> menu = scenario.hazards().phrases().stream()
                .filter(phrase -> phrase.words().equals(fault))
                .toList();
        Exploration exploration =
                Exploration.of(scenario, menu, Plan.upTo(menu.size()).by(2), Leeway.late(1));
        int violated = 0;
        for (long place = 0; place < (menu.isEmpty() ? 1 : 60); place += 12) {
            long events = place;
            List<FaultPhrase> placed = menu.stream()
                    .map(phrase -> phrase.at(Placement.after(events)))
                    .toList();
            violated += violations(scenario, placed, exploration);
        }
        assertTrue(violated > 0, "nothing was ever violated");
    }

    /** Checks every run in which one activity takes another time; returns in how many something is violated. */
    private static int violations(Scenario scenario, List<FaultPhrase> placed, Exploration exploration) {
        Rehearsal rehearsal = new Rehearsal(scenario, placed);
        int violations = 0;
        boolean asked = true;
        for (long turn = 0; asked; turn++) {
            asked = false;
            for (double uniform : uniforms()) {
                One chance = new One(turn, uniform);
                List<Verdict> verdicts = rehearsal
                        .run(Occasion.nominal(rehearsal.asked()), chance, List.of())
                        .verdicts();
                for (Verdict verdict : verdicts) {
                    if (verdict.judgement() == Judgement.VIOLATED && !chance.what.isEmpty()) {
                        violations++;
                        assertTrue(
                                known(exploration, verdict.property()).contains(chance.what)
                                        || known(exploration, verdict.property())
                                                .contains(""),
                                () -> verdict.property() + ": " + placed + ", " + chance.what + " at " + uniform);
                    }
                }
                asked |= !chance.what.isEmpty();
            }
            asked |= turn < 40; // a choice, or an activity that has but one time
        }
        return violations;
    }

    /** What else than a fault is needed for a property to be violated; nothing, if a fault or nothing at all is enough. */
    private static Set<String> known(Exploration exploration, String property) {
        Set<String> known = new HashSet<>();
        for (Counterexample found :
                exploration.counterexamples(exploration.properties().indexOf(property))) {
            known.add(found.strikes().stream()
                    .filter(strike -> !strike.isFault())
                    .map(Strike::what)
                    .findFirst()
                    .orElse(""));
        }
        return known;
    }

    @Test
    void whatIsFoundReplaysAndDoesNotDependOnThreads() {
        Scenario scenario = scenario("csm/upgrade-monitoring-only");
        List<FaultPhrase> menu = scenario.hazards().phrases().subList(0, 2);
        Exploration one = Exploration.of(scenario, menu, Plan.upTo(1), Leeway.late(1));
        Exploration three = Exploration.of(scenario, menu, Plan.upTo(1).by(3), Leeway.late(1));
        assertEquals(one.coverage().layers(), three.coverage().layers());
        int late = 0;
        for (int property = 0; property < one.properties().size(); property++) {
            assertEquals(one.counterexamples(property), three.counterexamples(property));
            for (Counterexample found : one.counterexamples(property)) {
                found.replay(scenario, menu); // complains if the property is not violated
                late += (int) found.strikes().stream()
                        .filter(strike -> strike.took() > 0)
                        .count();
            }
        }
        assertTrue(late > 3);
    }
}
