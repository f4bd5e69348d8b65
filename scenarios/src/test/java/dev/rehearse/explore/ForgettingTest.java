package dev.rehearse.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.explore.search.Plan;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.property.Catalogue;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgettingTest {

    private static Perils perils(String scenario) {
        Vocabulary vocabulary = new Vocabulary(Catalogue.names(), MeasureName.names());
        Scenario read = new ScenarioReader(Systems.all(), vocabulary).open(scenario, List.of());
        return new Perils(read, read.hazards().phrases());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soliddb/hot-migration",
                "soliddb/hot-migration-netcopy",
                "soliddb/cold-migration",
                "ftserver/active-upgrade",
                "csm/upgrade-with-takeover",
                "enterprise-server/compatible-pac-upgrade"
            })
    void aWorldThatForgetsWhatIsOverGoesOnAsOneThatRemembersIt(String scenario) {
        Perils perils = perils(scenario);
        SplittableRandom random = new SplittableRandom(20);
        for (int run = 0; run < 60; run++) {
            int[] faults = {
                random.nextInt(perils.faults().size()),
                random.nextInt(perils.faults().size())
            };
            long[] at = {random.nextInt(250), random.nextInt(400)};
            assertEquals(
                    end(perils, faults, at, run, false),
                    end(perils, faults, at, run, true),
                    () -> perils.faults().get(faults[0]).words() + " after " + at[0] + " events, "
                            + perils.faults().get(faults[1]).words() + " after " + at[1]);
        }
    }

    private static String end(Perils perils, int[] faults, long[] at, int replication, boolean forgets) {
        World world = perils.first();
        Simulator simulator = new Simulator(world, new Drawn(1, replication));
        while (!perils.over(world)) {
            for (int i = 0; i < faults.length; i++) {
                if (world.served() == at[i] && perils.mayStrike(world, faults[i])) {
                    perils.strike(simulator, faults[i]);
                }
            }
            simulator.step();
            if (forgets && world.settled()) {
                world.forget();
            }
        }
        return perils.outcome(world) + " after " + world.served() + " events at " + world.now() + " violating "
                + Long.toBinaryString(perils.violated(world));
    }

    @Test
    void aLinkThatBrokeAndWasMendedLeavesNoTraceInAPairThatHasCaughtUp() {
        Perils perils = perils("soliddb/hot-migration");
        int linkBreak = fault(perils, "S1-S2 link break");
        assertEquals(
                perils.situation(atStep(perils, "12", -1, 0, true)),
                perils.situation(atStep(perils, "12", linkBreak, 20, true)));
        assertNotEquals(
                perils.situation(atStep(perils, "12", -1, 0, false)),
                perils.situation(atStep(perils, "12", linkBreak, 20, false)));
    }

    @Test
    void whatAServerHasMissedThatHangsIsNotForgottenWithTheWorkThatBothHave() {
        Vocabulary vocabulary = new Vocabulary(Catalogue.names(), MeasureName.names());
        ScenarioReader reader = new ScenarioReader(Systems.all(), vocabulary);
        Scenario scenario = reader.open("soliddb/hot-migration-netcopy", List.of());
        Exploration exploration = Exploration.of(
                scenario, List.of(reader.fault("S1 hang", scenario), reader.fault("S2 hang", scenario)), Plan.upTo(2));
        int told = 0;
        for (int property = 0; property < exploration.properties().size(); property++) {
            told += exploration.counterexamples(property).size(); // each by a run that comes to it
        }
        assertTrue(told > 0, "told " + told);
    }

    private static int fault(Perils perils, String words) {
        int fault = 0;
        while (!perils.faults().get(fault).words().equals(words)) {
            fault++;
        }
        return fault;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soliddb/hot-migration",
                "ftserver/active-upgrade",
                "csm/upgrade-with-takeover",
                "enterprise-server/compatible-pac-upgrade"
            })
    void whatMetersHaveCountedTellsNoWorldsApart(String scenario) {
        Perils perils = perils(scenario);
        World early = perils.first();
        World late = perils.first();
        new Simulator(early, new Nominal()).run(Long.MAX_VALUE, 10);
        new Simulator(late, new Nominal()).run(Long.MAX_VALUE, 200);
        int meters = 0;
        for (int id = 0; id < early.model().size(); id++) {
            if (early.model().name(id).startsWith("meter of ")) {
                World other = early.fork();
                other.replace(id, late.state(id));
                assertEquals(early.situation(), other.situation(), early.model().name(id));
                meters++;
            }
        }
        assertTrue(meters > 5, "found " + meters);
    }

    private static World atStep(Perils perils, String step, int fault, long at, boolean forgets) {
        World world = perils.first();
        Simulator simulator = new Simulator(world, new Nominal());
        while (!(perils.step(world).equals(step) && world.settled())) {
            if (fault >= 0 && world.served() == at) {
                perils.strike(simulator, fault);
            }
            simulator.step();
            if (forgets && world.settled()) {
                world.forget();
            }
        }
        return world;
    }
}
