package dev.rehearse.rdr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.code.Encoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirrorTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Slot SLOT = new Slot(1000, 100, false, false);
    private static final Slot DELTA = new Slot(1000, 5, false, false);
    private static final Slot CHECKPOINTED = new Slot(1000, 100, true, false);
    private static final Slot STRICT = new Slot(1000, 100, false, true);

    private static Mirror split() {
        return Mirror.duplex(Priority.NORMAL).on(1, MemberEvent.DISABLE, SLOT, 0);
    }

    /** The second member is being copied to since 0, at 10 bytes a second. */
    private static Mirror syncing(Slot slot) {
        return split().on(1, MemberEvent.ENABLE, slot, 0).begun(1, slot, 0).at(10, 0);
    }

    @Test
    void theDrawingIsTheCommittedOne() throws IOException {
        String drawing = MemberDiagram.TABLE.mermaid();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/rehearse/rdr/members.mmd"), drawing);
        }
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("members.mmd"))) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), drawing);
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "IN_SYNC, IN_SYNC, DUPLEX",
        "IN_SYNC, RESYNCING, SYNCING",
        "RESYNCING, IN_SYNC, SYNCING",
        "IN_SYNC, STALE, SIMPLEX",
        "IN_SYNC, DISABLED, SIMPLEX",
        "FAILED, IN_SYNC, SIMPLEX",
        "IN_SYNC, MISSING, SIMPLEX",
        "STALE, STALE, DEAD",
        "FAILED, RESYNCING, DEAD",
        "DISABLED, MISSING, DEAD"
    })
    void aPairIsWhatItsMembersMakeIt(MemberState one, MemberState other, PairState pair) {
        assertEquals(pair, PairState.of(one, other));
    }

    @Test
    void aFullCopyMovesTheWholeDisk() {
        assertEquals(100 * SECOND, syncing(SLOT).finished(0));
        assertEquals(PairState.DUPLEX, syncing(SLOT).completed(SLOT).state());
    }

    @Test
    void aDeltaMovesOnlyWhatChanged() {
        assertEquals(5 * SECOND, syncing(DELTA).finished(0));
    }

    @Test
    void aNewDiskNeedsAFullCopy() {
        Mirror exchanged = Mirror.duplex(Priority.NORMAL)
                .on(1, MemberEvent.FAIL, DELTA, 0)
                .on(1, MemberEvent.REPLACE, DELTA, 0)
                .begun(1, DELTA, 0)
                .at(10, 0);
        assertEquals(100 * SECOND, exchanged.finished(0));
    }

    @Test
    void anotherSpeedHoldsFromNowOn() {
        assertEquals(75 * SECOND, syncing(SLOT).at(20, 50 * SECOND).finished(50 * SECOND));
    }

    @Test
    void aCopyWhoseTargetFailsLeavesTheSourceAlone() {
        Mirror mirror = syncing(SLOT).on(1, MemberEvent.FAIL, SLOT, SECOND);
        assertEquals(PairState.SIMPLEX, mirror.state());
        assertEquals(Encoder.NEVER, mirror.finished(SECOND));
    }

    @Test
    void aCopyWhoseSourceFailsLeavesNothing() {
        Mirror mirror = syncing(SLOT).on(0, MemberEvent.FAIL, SLOT, SECOND);
        assertEquals(PairState.DEAD, mirror.state());
        assertEquals(MemberState.STALE, mirror.member(1).state());
        assertEquals(-1, mirror.candidate());
    }

    @Test
    void anInterruptedCopyStartsFromZero() {
        Mirror again = syncing(SLOT)
                .on(1, MemberEvent.REMOVE, SLOT, 50 * SECOND)
                .on(1, MemberEvent.RETURN, SLOT, 60 * SECOND)
                .begun(1, SLOT, 60 * SECOND)
                .at(10, 60 * SECOND);
        assertEquals(160 * SECOND, again.finished(60 * SECOND));
    }

    @Test
    void aCopyWithACheckpointGoesOnWhereItWas() {
        Mirror again = syncing(CHECKPOINTED)
                .on(1, MemberEvent.REMOVE, CHECKPOINTED, 50 * SECOND)
                .on(1, MemberEvent.RETURN, CHECKPOINTED, 60 * SECOND)
                .begun(1, CHECKPOINTED, 60 * SECOND)
                .at(10, 60 * SECOND);
        assertEquals(110 * SECOND, again.finished(60 * SECOND));
    }

    @Test
    void aMemberThatIsDisabledIsNoCandidateForACopy() {
        assertEquals(-1, split().candidate());
        assertEquals(1, split().on(1, MemberEvent.ENABLE, SLOT, 0).candidate());
    }

    @Test
    void aBlockThatCannotBeReadIsLostAndTheCopyGoesOn() {
        Mirror flawed = syncing(SLOT).with(0, syncing(SLOT).member(0).withLatent(1));
        assertEquals(PairState.DUPLEX, flawed.completed(SLOT).state());
    }

    @Test
    void aBlockThatCannotBeReadEndsTheCopyIfThatIsAskedFor() {
        Mirror flawed = syncing(STRICT).with(0, syncing(STRICT).member(0).withLatent(1));
        assertEquals(PairState.SIMPLEX, flawed.completed(STRICT).state());
    }

    @Test
    void aVerifyMendsWhatThePartnerStillHas() {
        Mirror flawed = Mirror.duplex(Priority.NORMAL).with(0, Member.GOOD.withLatent(2));
        assertEquals(0, flawed.verified().member(0).latent());
    }

    @Test
    void aVerifyCannotMendWithoutAPartner() {
        Mirror flawed = split().with(0, Member.GOOD.withLatent(2));
        assertEquals(2, flawed.verified().member(0).latent());
    }

    @Test
    void onlyTheChosenCopyIsUsed() {
        Mirror merged = split().on(1, MemberEvent.CHOOSE, SLOT, 0).on(0, MemberEvent.DISABLE, SLOT, 0);
        assertFalse(merged.inSync(0));
        assertTrue(merged.inSync(1));
        assertEquals(PairState.SIMPLEX, merged.state());
    }

    @Test
    void anotherPriorityTakesEffectAtOnce() {
        assertEquals(Priority.HIGH, syncing(SLOT).with(Priority.HIGH).priority());
        assertEquals(Priority.HIGH, Priority.of("High"));
    }
}
