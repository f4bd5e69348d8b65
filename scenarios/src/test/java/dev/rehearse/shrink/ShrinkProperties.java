package dev.rehearse.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Playback;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.report.ShrinkResult;
import dev.rehearse.report.ShrinkSheet;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.shrink.Suspect.Hit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Runs of all four systems with three or four faults anywhere: what is promised of a shrunk run is true of each of them. */
class ShrinkProperties {

    private static final List<String> SCENARIOS = List.of(
            "soliddb/hot-migration-netcopy",
            "soliddb/hot-migration",
            "csm/upgrade-with-takeover",
            "ftserver/active-upgrade",
            "enterprise-server/compatible-pac-upgrade");

    private static final int MOST_PLACES = 300;

    @Provide
    Arbitrary<Failing> runs() {
        return Arbitraries.of(SCENARIOS).flatMap(name -> {
            Scenario scenario = Failing.READER.open(name, List.of());
            return Combinators.combine(
                            Arbitraries.longs().between(1, 1_000_000),
                            faults(scenario).list().ofMinSize(3).ofMaxSize(4))
                    .as((seed, faults) -> new Failing(name, seed, faults));
        });
    }

    private static Arbitrary<String> faults(Scenario scenario) {
        List<String> kinds =
                scenario.hazards().phrases().stream().map(FaultPhrase::words).toList();
        List<Integer> steps = new ArrayList<>();
        scenario.runbook().procedure().forEach(step -> steps.add(step.number()));
        Arbitrary<String> during = Arbitraries.of(steps).map(step -> " during step " + step);
        Arbitrary<String> after = Combinators.combine(
                        Arbitraries.of(steps), Arbitraries.integers().between(0, 600_000))
                .as((step, ms) -> " at step " + step + " + " + ms + " ms");
        Arbitrary<String> at = Arbitraries.integers().between(0, 7_200).map(s -> " at " + s + " s");
        return Combinators.combine(Arbitraries.of(kinds), Arbitraries.oneOf(during, after, at))
                .as((kind, place) -> kind + place);
    }

    private static Shrunk shrunk(Failing failing) {
        Assume.that(failing.run().judgement() == Judgement.VIOLATED);
        return failing.shrunk();
    }

    private static List<FaultPhrase> phrases(Shrunk shrunk) {
        return shrunk.faults().stream().map(Hit::fault).toList();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void theShrunkRunViolatesTheSamePropertyAndItsReplayToo(@ForAll("runs") Failing failing) {
        Shrunk shrunk = shrunk(failing);
        String property = Shrink.violated(failing.run()).orElseThrow().property();
        assertEquals(property, shrunk.violation().property());
        assertTrue(shrunk.shown().typed());
        Run typed = Failing.other(shrunk, phrases(shrunk));
        assertTrue(Failing.violates(typed, property), shrunk::toString);
        assertEquals(shrunk.shown().run().fingerprint(), typed.fingerprint());
        String text = ReplayText.write(shrunk.shown().replay());
        Run replayed = Playback.of(ReplayText.read(text), Failing.READER).run(List.of());
        assertEquals(shrunk.shown().run().verdicts(), replayed.verdicts());
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void noneOfItsFaultsCanBeLeftOut(@ForAll("runs") Failing failing) {
        Shrunk shrunk = shrunk(failing);
        List<FaultPhrase> faults = phrases(shrunk);
        for (int place = 0; place < faults.size(); place++) {
            List<FaultPhrase> others = new ArrayList<>(faults);
            others.remove(place);
            Run run = Failing.other(shrunk, others);
            assertFalse(
                    Failing.violates(run, shrunk.violation().property()),
                    shrunk + "\nbut neither is needed of " + others);
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void noneOfItsFaultsCanStrikeBeforeAnEarlierEvent(@ForAll("runs") Failing failing) {
        Shrunk shrunk = shrunk(failing);
        List<FaultPhrase> faults = phrases(shrunk);
        for (int place = 0; place < faults.size(); place++) {
            Hit hit = shrunk.faults().get(place);
            boolean counted = hit.fault().placement().anchor() == Anchor.EVENT;
            long end = counted ? hit.fault().placement().delay() : hit.events() + 1;
            long stride =
                    1 + end / MOST_PLACES; // the fork tried them all; of a long run some are enough to prove it wrong
            for (long events = 0; events < end; events += stride) {
                List<FaultPhrase> moved = new ArrayList<>(faults);
                moved.set(place, faults.get(place).at(Placement.after(events)));
                Run run = Failing.other(shrunk, moved);
                assertFalse(Failing.violates(run, shrunk.violation().property()), shrunk + "\nbut so does " + moved);
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void toShrinkWhatWasShrunkChangesNothing(@ForAll("runs") Failing failing) {
        Shrunk shrunk = shrunk(failing);
        Shrunk again = Shrink.of(
                shrunk.shown().rehearsal(),
                shrunk.shown().run(),
                shrunk.violation().property());
        assertEquals(phrases(shrunk), phrases(again));
        assertEquals(
                ReplayText.write(shrunk.shown().replay()),
                ReplayText.write(again.shown().replay()));
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theSameRunShrinksToTheSameBytes(@ForAll("runs") Failing failing) {
        assertEquals(bytes(shrunk(failing)), bytes(failing.shrunk()));
    }

    private static List<String> bytes(Shrunk shrunk) {
        return List.of(
                new ShrinkSheet(shrunk, "bad.shrunk.json").text(),
                new ShrinkResult(shrunk, "bad.shrunk.json").text(),
                ReplayText.write(shrunk.shown().replay()),
                shrunk.toString());
    }
}
