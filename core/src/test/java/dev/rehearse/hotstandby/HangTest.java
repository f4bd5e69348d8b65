package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.HostFault;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.TransactionsAborted;
import dev.rehearse.site.fact.WritesAccepted;
import org.junit.jupiter.api.Test;

/** A process that hangs answers nobody, and goes on where it was. */
class HangTest {

    @Test
    void aHangShorterThanThePingTimeoutCostsNothingButTime() {
        for (String server : new String[] {"S1", "S2"}) {
            Pair pair = Pair.connected().pause(10).strike(server, HsbFault.HANG).pause(2);
            assertEquals(0, pair.server("S1").database().history().end().rate(), server);
            pair.heal(server, HsbFault.HANG).pause(10);
            assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"), server);
            assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"), server);
            assertEquals(200, pair.server("S1").database().history().end().rate(), server);
            assertTrue(pair.facts(ConnectionsDropped.class).isEmpty(), server);
            assertTrue(pair.facts(TransactionsAborted.class).isEmpty(), server);
        }
    }

    @Test
    void clientsGiveUpAServerThatHangsLongerThanTheyWait() {
        Pair pair = Pair.in("PRIMARY ALONE", "SECONDARY ALONE")
                .pause(10)
                .strike("S1", HsbFault.HANG)
                .pause(9);
        assertTrue(pair.facts(TransactionsAborted.class).isEmpty());
        assertEquals(1, pair.pause(2).facts(TransactionsAborted.class).size());
        assertEquals(
                "the server does not answer",
                pair.facts(ServiceChanged.class).get(0).why());
        pair.heal("S1", HsbFault.HANG).pause(5);
        assertEquals(200, pair.server("S1").database().history().end().rate());
    }

    @Test
    void aPrimaryThatHangsIsGivenUpAndFindsOutWhenItWakesUp() {
        Pair pair = Pair.connected().pause(10).strike("S1", HsbFault.HANG).pause(30);
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        assertEquals(Reply.SILENT, pair.type("S1", HsbCommand.HSB_STATE).reply());
        assertEquals("running", pair.type("S1", HsbCommand.PROCESS_STATE).text());
        assertTrue(pair.facts(ServiceChanged.class).stream()
                .anyMatch(change -> change.service().equals("write")));
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        int told = pair.facts(WritesAccepted.class).size();
        pair.heal("S1", HsbFault.HANG).pause(1);
        assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"));
        assertEquals(told, pair.facts(WritesAccepted.class).size()); // not for an instant
        assertEquals("PRIMARY UNCERTAIN", pair.type("S1", HsbCommand.HSB_STATE).text());
    }

    @Test
    void aBootThatHangsEndsWhenItGoesOn() {
        Pair pair = Pair.in("PRIMARY ALONE", "SECONDARY ALONE").pause(1).strike("S2", HsbFault.CRASH);
        pair.type("S2", HsbCommand.START);
        pair.strike("S2", HsbFault.HANG).pause(500);
        assertEquals(HsbState.BOOTING, pair.state("S2"));
        pair.heal("S2", HsbFault.HANG).pause(1);
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
    }

    @Test
    void whatHangsCanBeKilledAndItsHostCanFail() {
        Pair pair = Pair.connected().pause(10).strike("S2", HsbFault.HANG).pause(30);
        pair.type("S2", HsbCommand.KILL);
        pair.type("S2", HsbCommand.START);
        pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE");
        Pair dark = Pair.connected().pause(10).strike("S2", HsbFault.HANG).strike("S2 host", HostFault.POWER_LOSS);
        assertEquals(HsbState.DOWN, dark.pause(1).state("S2"));
    }

    @Test
    void ofTwoHangsBothMustBeOver() {
        Pair pair = Pair.connected().pause(10).strike("S1", HsbFault.HANG).strike("S1", HsbFault.HANG);
        pair.pause(1).heal("S1", HsbFault.HANG).pause(1);
        assertEquals(Reply.SILENT, pair.type("S1", HsbCommand.HSB_STATE).reply());
        pair.heal("S1", HsbFault.HANG).pause(1);
        assertEquals(Reply.DONE, pair.type("S1", HsbCommand.HSB_STATE).reply());
        assertEquals(1, pair.facts(FaultEffect.class).size());
    }
}
