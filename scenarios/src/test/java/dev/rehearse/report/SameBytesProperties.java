package dev.rehearse.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.kernel.chance.Replayed;
import dev.rehearse.measure.MeasureName;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Replay;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.scenario.Systems;
import dev.rehearse.scenario.Vocabulary;
import dev.rehearse.scenario.read.Catalogue;
import dev.rehearse.scenario.read.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Over every built-in scenario, any seed and any faults: the same bytes, forks that stay identical, replays to the byte. */
class SameBytesProperties {

    private static final ScenarioReader READER = new ScenarioReader(
            Systems.all(), new Vocabulary(dev.rehearse.property.Catalogue.names(), MeasureName.names()));
    private static final Map<String, Scenario> SCENARIOS = scenarios();

    /** A run as one could type it. */
    record Case(String scenario, long seed, List<String> faults) {}

    /** All that is printed of a run. */
    record Bytes(String sheet, String json, String trace) {}

    private static Map<String, Scenario> scenarios() {
        Map<String, Scenario> all = new TreeMap<>();
        for (String name : Catalogue.names()) {
            all.put(name, READER.open(name, List.of()));
        }
        return all;
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(SCENARIOS.keySet()).flatMap(name -> Combinators.combine(
                        Arbitraries.longs(), faults(scenario(name)).list().ofMaxSize(2))
                .as((seed, faults) -> new Case(name, seed, faults)));
    }

    private static Scenario scenario(String name) {
        return Objects.requireNonNull(SCENARIOS.get(name));
    }

    private static Arbitrary<String> faults(Scenario scenario) {
        List<String> kinds = new ArrayList<>();
        for (FaultPhrase phrase : scenario.hazards().phrases()) {
            kinds.add(phrase.words());
        }
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

    @Property(tries = 1000)
    void theSameSeedAndFaultsGiveTheSameBytes(@ForAll("cases") Case what) {
        Rehearsal first = rehearsal(what);
        Rehearsal again = rehearsal(what);
        Chance chance = new Drawn(what.seed(), 0);
        assertEquals(
                print(first, first.occasion(what.seed(), 0), chance),
                print(again, again.occasion(what.seed(), 0), chance));
    }

    @Property(tries = 300)
    void aReplayFileGivesTheSameBytes(@ForAll("cases") Case what) {
        Rehearsal rehearsal = rehearsal(what);
        Occasion occasion = rehearsal.occasion(what.seed(), 0);
        Recorder recorder = new Recorder(new Drawn(what.seed(), 0));
        Bytes recorded = print(rehearsal, occasion, recorder);
        Run run = rehearsal.run(occasion, new Replayed(recorder.path()), List.of());
        Replay replay = ReplayText.read(ReplayText.write(Replay.of(rehearsal, run, recorder.path())));
        assertEquals(run.fingerprint().toString(), replay.fingerprint());
        assertEquals(recorded, print(rehearsal, occasion, new Replayed(replay.path())));
    }

    @Property(tries = 300)
    void aRunForkedAnywhereGoesOnAsItsOriginal(@ForAll("cases") Case what, @ForAll @IntRange(max = 700) int before) {
        Rehearsal rehearsal = rehearsal(what);
        Chance chance = new Drawn(what.seed(), 0);
        Simulator original = rehearsal.simulator(rehearsal.occasion(what.seed(), 0), chance);
        original.run(Long.MAX_VALUE, before);
        World fork = original.world().fork();
        World restored =
                World.restore(original.world().model(), original.world().snapshot());
        original.run(Long.MAX_VALUE, 500);
        new Simulator(fork, chance).run(Long.MAX_VALUE, 500);
        new Simulator(restored, chance).run(Long.MAX_VALUE, 500);
        assertEquals(original.world().fingerprint(), fork.fingerprint());
        assertEquals(original.world().fingerprint(), restored.fingerprint());
        assertArrayEquals(original.world().snapshot(), fork.snapshot());
        assertArrayEquals(original.world().snapshot(), restored.snapshot());
    }

    private static Rehearsal rehearsal(Case what) {
        Scenario scenario = scenario(what.scenario());
        List<FaultPhrase> faults = new ArrayList<>();
        for (String fault : what.faults()) {
            faults.add(READER.fault(fault, scenario));
        }
        return new Rehearsal(scenario, faults);
    }

    private static Bytes print(Rehearsal rehearsal, Occasion occasion, Chance chance) {
        Rows rows = new Rows(rehearsal.model(), rehearsal.scene());
        Trace trace = new Trace(rehearsal.model());
        Run run = rehearsal.run(occasion, chance, List.of(rows, trace));
        return new Bytes(new Sheet(rehearsal, rows).text(run), new JsonResult(rehearsal, run).text(), trace.text());
    }
}
