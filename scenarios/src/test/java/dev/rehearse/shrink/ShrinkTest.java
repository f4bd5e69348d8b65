package dev.rehearse.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.chance.Recorder;
import dev.rehearse.rehearsal.Occasion;
import dev.rehearse.rehearsal.Passage;
import dev.rehearse.rehearsal.Playback;
import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.ReplayText;
import dev.rehearse.rehearsal.Run;
import dev.rehearse.rehearsal.ToyScenario;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import dev.rehearse.scenario.Placement.Anchor;
import dev.rehearse.shrink.Suspect.Hit;
import dev.rehearse.toy.ToyFault;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShrinkTest {

    private static final String NETCOPY = "soliddb/hot-migration-netcopy";
    private static final String LOST = "no-acknowledged-commit-lost";

    /** Of these the lost disk alone loses commits, since the other server was left alone behind. */
    private static final Failing LOSS = Failing.of(
            NETCOPY,
            7,
            "S2 crash at step 12 + 10 s",
            "S1-S2 link break during step 9",
            "S1 disk loss during step 4",
            "S2 log disk full at step 15");

    @Test
    void onlyTheFaultThatDoesTheHarmIsLeft() {
        Shrunk shrunk = LOSS.shrunk();
        assertEquals(LOST, shrunk.violation().property());
        assertEquals(4, shrunk.suspects().size());
        assertNull(shrunk.suspects().get(0).hit());
        Hit hit = shrunk.suspects().get(2).hit();
        assertNotNull(hit);
        assertEquals(List.of(hit), shrunk.faults());
        assertEquals(Anchor.EVENT, hit.fault().placement().anchor());
        assertEquals("1", hit.step());
    }

    @Test
    void theMessageNamesThePropertyTheFaultItsStepAndTheCommand() {
        Shrunk shrunk = LOSS.shrunk();
        Hit hit = shrunk.faults().get(0);
        List<String> lines = shrunk.toString().lines().toList();
        assertTrue(
                lines.get(0).startsWith(LOST + " is violated by " + hit.fault().words() + ", at 0:0"), lines::toString);
        assertTrue(lines.get(0).endsWith(" in step 1"), lines::toString);
        assertEquals(
                "  rehearse run " + NETCOPY + " --nominal --fault \""
                        + hit.fault().words() + "\"",
                lines.get(2));
        assertTrue(lines.get(3).startsWith("  (shrunk from 4 faults to 1; "), lines::toString);
    }

    @Test
    void whomAFaultOvertakesStrikesBeforeTheSameEventAsEver() {
        Shrunk shrunk = Failing.of(
                        "soliddb/hot-migration", 893973, "S1 crash during step 3", "S2 boot failure at 368 s")
                .shrunk();
        Hit crash = shrunk.faults().get(0);
        assertEquals(
                "S2 boot failure after 0 events", shrunk.faults().get(1).fault().words());
        assertEquals("1", crash.step());
        // alone in the run the same place is two events earlier, for that the other strikes is an event and that S2
        // notes it another
        List<FaultPhrase> alone = List.of(crash.fault().at(Placement.after(crash.events() - 2)));
        assertEquals(crash.time(), struck(shrunk, alone));
    }

    private static long struck(Shrunk shrunk, List<FaultPhrase> faults) {
        Rehearsal rehearsal = new Rehearsal(shrunk.shown().rehearsal().scenario(), faults);
        Passage passage = rehearsal.passage(rehearsal.nominal(), new Nominal());
        while (!passage.struck(0) && passage.step()) {
            // up to there
        }
        return passage.now();
    }

    @Test
    void thePropertyCanBeChosen() {
        Rehearsal rehearsal = LOSS.rehearsal();
        Run run = rehearsal.run(7, 0);
        String other = "redundancy-restored within 4 h";
        assertTrue(Failing.violates(run, other));
        assertEquals(other, Shrink.of(rehearsal, run, other).violation().property());
    }

    @Test
    void aRunThatFailsByItselfNeedsNoFault() {
        Rehearsal rehearsal = LOSS.rehearsal("always=[downtime of write <= 1 ms]", "eventually=[]");
        Shrunk shrunk = Shrink.of(rehearsal, rehearsal.run(7, 0));
        assertEquals(List.of(), shrunk.faults());
        assertTrue(shrunk.toString().startsWith("downtime of write <= 1 ms is violated without any fault\n"));
    }

    @Test
    void whatTheScenarioItselfLetsHappenIsLeftOutToo() {
        Failing bare = Failing.of(NETCOPY, 7);
        Rehearsal rehearsal = bare.rehearsal(
                "faults=[S2 crash at step 12, S1 disk loss at step 4 + 1 s, S2 log disk full at step 15]");
        Shrunk shrunk = Shrink.of(rehearsal, rehearsal.run(7, 0));
        assertEquals(3, shrunk.suspects().size());
        assertEquals(1, shrunk.faults().size());
        assertTrue(shrunk.command().orElseThrow().endsWith(" --set \"faults=[]\""));
        String replay = ReplayText.write(shrunk.shown().replay());
        Playback playback = Playback.of(ReplayText.read(replay), Failing.READER);
        assertEquals(shrunk.shown().run(), playback.run(List.of()));
        assertEquals(shrunk.faults(), Shrink.of(playback).faults());
    }

    @Test
    void aRunThatDoesNotFailIsRefused() {
        Rehearsal rehearsal = Failing.of(NETCOPY, 1).rehearsal();
        Run run = rehearsal.run(1, 0);
        assertThrows(IllegalArgumentException.class, () -> Shrink.of(rehearsal, run));
        assertThrows(IllegalArgumentException.class, () -> Shrink.of(rehearsal, run, LOST));
        assertThrows(IllegalArgumentException.class, () -> Shrink.of(rehearsal, run, "no-such-property"));
    }

    @Test
    void aRunOfOtherChanceThanItsSeedIsRefusedWithoutItsPath() {
        Rehearsal rehearsal = LOSS.rehearsal();
        Run run = rehearsal.run(rehearsal.occasion(7, 0), new Drawn(7, 0).antithetic(), List.of());
        assertThrows(IllegalArgumentException.class, () -> Shrink.of(rehearsal, run));
    }

    /** With medians no two management servers stay active for so long. */
    private static final Failing DRAWN = Failing.of(
            "csm/upgrade-with-takeover",
            18961,
            "Q crash during step 10",
            "Q host crash during step 9",
            "P crash during step 9",
            "P start failure at step 4 + 116520 ms");

    @Test
    void theSeedStaysWhereMediansDoNotFail() {
        Shrunk shrunk = DRAWN.shrunk();
        assertTrue(shrunk.command().orElseThrow().contains(" --seed 18961 "), shrunk::toString);
        List<FaultPhrase> faults = shrunk.faults().stream().map(Hit::fault).toList();
        assertTrue(Failing.violates(
                Failing.other(shrunk, faults), shrunk.violation().property()));
    }

    @Test
    void chanceThatNoSeedGivesIsKeptInTheReplay() {
        Rehearsal rehearsal = DRAWN.rehearsal();
        Recorder recorder = new Recorder(new Drawn(18961, 0));
        Occasion occasion =
                new Occasion(1, 0, rehearsal.occasion(18961, 0).faults()); // as if it had been drawn from another
        Run run = rehearsal.run(occasion, recorder, List.of());
        Shrunk shrunk = Shrink.of(rehearsal, run, DRAWN.shrunk().violation().property(), recorder.path());
        assertTrue(shrunk.command().isEmpty());
        assertTrue(shrunk.toString().contains("its replay"), shrunk::toString);
        assertTrue(shrunk.faults().size() < 4);
        String replay = ReplayText.write(shrunk.shown().replay());
        Playback playback = Playback.of(ReplayText.read(replay), Failing.READER);
        assertEquals(shrunk.shown().run().verdicts(), playback.run(List.of()).verdicts());
        Shrunk again = Shrink.of(
                playback.rehearsal(),
                playback.run(List.of()),
                shrunk.violation().property(),
                playback.path());
        assertEquals(replay, ReplayText.write(again.shown().replay()));
    }

    @Property(tries = 30)
    void chanceThatIsRecalledGivesTheSameRun(@ForAll long seed) {
        Rehearsal rehearsal = LOSS.rehearsal();
        Occasion occasion = rehearsal.occasion(seed, 0);
        Recorder recorder = new Recorder(new Drawn(seed, 0));
        Run run = rehearsal.run(occasion, recorder, List.of());
        Chance nothing = new Drawn(seed + 1, 0);
        assertEquals(run, rehearsal.run(occasion, new Recalled(recorder.path(), nothing), List.of()));
    }

    @Test
    void ofToyServersTheOneThatServesMayNotCrash() {
        FaultPhrase harmless = new FaultPhrase("A", ToyFault.CRASH, "A", 0, Placement.at(7200L * 1_000_000_000));
        Rehearsal rehearsal = new Rehearsal(ToyScenario.whole(), List.of(harmless, ToyScenario.crash()));
        Shrunk shrunk = Shrink.of(rehearsal, rehearsal.run(7, 0));
        assertEquals(1, shrunk.faults().size());
        assertEquals("B", shrunk.faults().get(0).fault().subject());
        assertFalse(shrunk.command().isEmpty());
    }
}
