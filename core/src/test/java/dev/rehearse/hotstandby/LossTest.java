package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.fact.NetcopyOverwrote;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.WorkDiscarded;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of acknowledged commits when servers die. */
class LossTest {

    @Test
    void theSecondaryHasEverythingWhenThePrimaryDies() {
        Pair pair = Pair.connected().pause(12).strike("S1", HsbFault.CRASH).pause(5);
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(30);
        assertEquals(0, pair.facts(WorkMissing.class).size(), pair.trace());
        assertEquals(0, pair.facts(WorkDiscarded.class).size());
        pair.type("S1", HsbCommand.START);
        pair.until("S1", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        assertEquals(Reply.DONE, pair.type("S2", HsbCommand.HSB_CONNECT).reply());
        pair.until("S2", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(5);
        assertEquals(
                0,
                FailuresTest.difference(pair).mine()
                        + FailuresTest.difference(pair).theirs());
    }

    @Test
    void aRestartedPrimaryThatIsPromotedLacksWhatWasFlushedLate() {
        Pair pair = Pair.connected().pause(13).strike("S1", HsbFault.CRASH).pause(5);
        pair.type("S1", HsbCommand.START);
        pair.until("S1", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(5);
        long missing = pair.facts(WorkMissing.class).get(0).commits();
        assertTrue(missing > 0 && missing <= 1000, "missing " + missing);
        assertEquals(Reply.DONE, pair.type("S1", HsbCommand.HSB_CONNECT).reply());
        pair.pause(10);
        assertEquals(14525, pair.server("S1").courses().connect().code());
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        assertTrue(pair.facts(NetcopyOverwrote.class).get(0).commits() >= missing);
        assertEquals(missing, pair.facts(WorkDiscarded.class).get(0).commits());
    }

    @Test
    void ifBothDieWhatWasFlushedLateIsGone() {
        Pair pair = Pair.connected()
                .pause(13)
                .strike("S1", HsbFault.CRASH)
                .strike("S2", HsbFault.CRASH)
                .pause(5);
        long lost = pair.facts(WorkDiscarded.class).stream()
                .mapToLong(WorkDiscarded::commits)
                .sum();
        assertTrue(lost > 0 && lost <= 1000, "lost " + lost);
    }

    @Test
    void whatIsLostForGoodDoesNotCountAsExposureForEver() {
        Pair pair = Pair.connected()
                .pause(13)
                .strike("S1", HsbFault.CRASH)
                .strike("S2", HsbFault.CRASH)
                .pause(5);
        for (String server : new String[] {"S1", "S2"}) {
            pair.type(server, HsbCommand.START);
            pair.until(server, HsbCommand.HSB_STATE, "SECONDARY ALONE");
        }
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(5);
        List<ExposureChanged> changes = pair.facts(ExposureChanged.class);
        assertFalse(changes.get(changes.size() - 1).exposed());
        assertFalse(changes.get(changes.size() - 2).exposed());
    }

    @Test
    void withDurableAcknowledgementNothingIsGoneEvenThen() {
        Pair pair = Pair.connected().set("solid.ini", "2SafeAckPolicy", "durable");
        pair.pause(13).strike("S1", HsbFault.CRASH).strike("S2", HsbFault.CRASH).pause(5);
        assertTrue(pair.facts(WorkDiscarded.class).isEmpty());
    }

    @Test
    void under1SafeAnUnshippedTailIsMissing() {
        Pair pair = Pair.connected().set("solid.ini", "SafenessLevel", "1safe");
        pair.pause(13).strike("S1", HsbFault.CRASH).pause(1);
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(1);
        assertEquals(10, pair.facts(WorkMissing.class).get(0).commits());
    }
}
