package dev.rehearse.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.property.Judgement;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Hazards;
import dev.rehearse.scenario.Odds;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.stats.Proportion;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Faults that strike by lot. */
class LotsTest {

    private static final double HOUR = 3.6e12;

    private static FaultPhrase crash(String server, Placement placement) {
        return new FaultPhrase(server, ToyFault.CRASH, server, 0, placement);
    }

    private static FaultPhrase seldom(String server, double hours) {
        Odds odds = Odds.meanTime(hours + " h", new Exponential(hours * HOUR));
        return crash(server, Placement.drawn(odds));
    }

    private static Rehearsal toy(FaultPhrase... faults) {
        return new Rehearsal(ToyScenario.whole(), List.of(faults));
    }

    private static boolean drawn(Rehearsal rehearsal, long replication, int place) {
        return !rehearsal
                .occasion(1, replication)
                .faults()
                .get(place)
                .placement()
                .byLot();
    }

    @Test
    void aMeanTimeGivesTheProbabilityOfItsLaw() {
        Rehearsal rehearsal = toy(seldom("B", 96));
        Proportion drawn = Proportion.NONE;
        for (int replication = 0; replication < 5000; replication++) {
            drawn = drawn.with(drawn(rehearsal, replication, 0));
        }
        // a run lasts at most 48 h
        double expected = 1 - StrictMath.exp(-0.5);
        assertTrue(drawn.clopperPearson(0.999).contains(expected), drawn::toString);
    }

    @Test
    void aProbabilityIsThatOfItsPlace() {
        Odds odds = Odds.probability("20 %", 0.2);
        Rehearsal rehearsal = toy(crash("B", Placement.during(3).with(odds)));
        Proportion struck = Proportion.NONE;
        for (int replication = 0; replication < 1500; replication++) {
            Run run = rehearsal.run(1, replication);
            Placement settled = run.occasion().faults().get(0).placement();
            assertEquals(run.fates().get(0).struck(), settled.anchor() == Anchor.STEP);
            struck = struck.with(run.fates().get(0).struck());
        }
        assertTrue(struck.clopperPearson(0.999).contains(0.2), struck::toString);
    }

    @Test
    void aFaultByLotStrikesAsIfItHadBeenPlacedThere() {
        Rehearsal lot = toy(seldom("B", 0.05));
        int struck = 0;
        for (int replication = 0; replication < 200; replication++) {
            Run run = lot.run(1, replication);
            if (run.fates().get(0).struck()) {
                struck++;
                FaultPhrase settled = run.occasion().faults().get(0);
                Run placed = toy(settled).run(1, replication);
                assertEquals(placed.outcome(), run.outcome());
                assertEquals(placed.verdicts(), run.verdicts());
                assertEquals(placed.measures().services(), run.measures().services());
                assertEquals(placed.measures().duration(), run.measures().duration());
            }
        }
        assertTrue(struck > 20, struck + " struck");
    }

    @Test
    void whereItIsNotDrawnTheRunIsTheOneWithoutIt() {
        Rehearsal lot = toy(seldom("B", 1e6));
        for (int replication = 0; replication < 20; replication++) {
            assertFalse(drawn(lot, replication, 0));
            assertEquals(
                    toy().run(1, replication).measures(),
                    lot.run(1, replication).measures());
        }
    }

    @Test
    void aFaultThatIsNotDrawnLeavesNothingUndecided() {
        Run run = toy(seldom("B", 1e6)).run(1, 0);
        assertEquals("was not drawn", run.fates().get(0).vain());
        assertEquals(List.of(), run.vain());
        assertEquals(Judgement.HOLDS, run.conclusion());
    }

    @Test
    void nobodyWaitsForAFaultThatComesAfterTheEnd() {
        Odds odds = Odds.meanTime("40 h", new Constant((long) (40 * HOUR)));
        Run run = toy(crash("B", Placement.drawn(odds))).run(1, 0);
        assertFalse(run.fates().get(0).struck());
        assertTrue(run.measures().end() < HOUR, run.measures()::toString);
    }

    @Test
    void eachFaultHasALuckOfItsOwn() {
        Rehearsal both = toy(seldom("A", 50), seldom("B", 50), seldom("B", 50));
        Rehearsal one = toy(seldom("B", 50));
        int apart = 0;
        for (int replication = 0; replication < 50; replication++) {
            List<FaultPhrase> faults = both.occasion(1, replication).faults();
            assertEquals(one.occasion(1, replication).faults().get(0), faults.get(1));
            apart += faults.get(1).equals(faults.get(2)) ? 0 : 1;
            assertNotEquals(faults.get(0).placement().words(), "");
        }
        assertTrue(apart > 20, apart + " apart");
    }

    @Test
    void ofAGroupOnlyTheFirstStrike() {
        List<FaultPhrase> group = List.of(seldom("A", 20), seldom("B", 20), seldom("A", 20));
        Rehearsal most = new Rehearsal(ToyScenario.whole().with(new Hazards(group, false, 1)), List.of());
        Rehearsal all = toy(group.toArray(FaultPhrase[]::new));
        int cut = 0;
        for (int replication = 0; replication < 100; replication++) {
            List<FaultPhrase> left = most.occasion(1, replication).faults();
            List<FaultPhrase> drawn = all.occasion(1, replication).faults();
            long earliest = earliest(drawn);
            assertEquals(earliest, earliest(left));
            long remaining =
                    left.stream().filter(fault -> !fault.placement().byLot()).count();
            assertTrue(remaining <= 1, left::toString);
            cut += drawn.equals(left) ? 0 : 1;
        }
        assertTrue(cut > 50, cut + " cut");
    }

    private static long earliest(List<FaultPhrase> faults) {
        return faults.stream()
                .filter(fault -> !fault.placement().byLot())
                .mapToLong(fault -> fault.placement().delay())
                .min()
                .orElse(-1);
    }

    @Test
    void mediansDrawNoLots() {
        Rehearsal rehearsal = toy(seldom("B", 0.001));
        assertEquals(rehearsal.asked(), rehearsal.nominal().faults());
    }
}
