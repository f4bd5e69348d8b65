package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.content.Difference;
import dev.rehearse.hotstandby.fact.CommitsPending;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.WorkMissing;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {

    private static final String LINK = "S1-S2 link";

    @Test
    void aPrimaryThatLosesItsSecondaryIsUncertainAndCommitsHang() {
        Pair pair = Pair.connected().pause(10).strike("S2", HsbFault.CRASH).pause(5);
        assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"));
        long before = pair.server("S1").database().history().endAt(pair.world().now());
        pair.pause(60);
        assertEquals(
                before,
                pair.server("S1").database().history().endAt(pair.world().now()));
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(10);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertTrue(pair.server("S1").database().history().endAt(pair.world().now()) > before);
    }

    @Test
    void withAutoPrimaryAloneItGoesOnAlone() {
        Pair pair = Pair.connected().set("solid.ini", "AutoPrimaryAlone", "yes");
        pair.pause(10).strike("S2", HsbFault.CRASH).pause(5);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
    }

    @Test
    void aBrokenLinkIsNoticedAfterPingTimeoutAndWhatHungIsPending() {
        Pair pair = Pair.connected().pause(10).strike(LINK, LinkFault.BREAK).pause(3.9);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        pair.pause(0.2);
        assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"));
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        assertEquals(100, pair.server("S1").database().pending());
        assertEquals(100, pair.facts(CommitsPending.class).get(0).count());
        Difference difference = difference(pair);
        assertEquals(0, difference.mine() + difference.theirs());
    }

    @Test
    void aBrokenLinkExposesDataAndNothingForLessThanAnInstant() {
        Pair pair = Pair.connected().pause(10).strike(LINK, LinkFault.BREAK).pause(2);
        List<String> told = pair.facts(ExposureChanged.class).stream()
                .map(change -> change.kind() + " " + change.exposed())
                .toList();
        assertEquals(List.of("data true"), told);
    }

    @Test
    void aLinkThatComesBackInTimeCostsNothingButTime() {
        Pair pair = Pair.connected().pause(10).strike(LINK, LinkFault.BREAK).pause(2);
        pair.heal(LINK, LinkFault.BREAK).pause(10);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
        assertEquals(200, pair.server("S1").database().history().end().rate());
        Difference difference = difference(pair);
        assertEquals(0, difference.mine() + difference.theirs());
    }

    @Test
    void noHandshakeEndsOverALinkThatBreaksMeanwhile() {
        for (LinkFault fault : LinkFault.values()) {
            for (String asker : new String[] {"S1", "S2"}) {
                Pair pair = Pair.in("PRIMARY ALONE", "SECONDARY ALONE");
                pair.type(asker, HsbCommand.HSB_CONNECT);
                pair.pause(0.5).strike(LINK, fault).pause(60);
                assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"), asker + " " + fault);
                assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"), asker + " " + fault);
                assertEquals(14529, pair.server(asker).courses().connect().code());
                pair.heal(LINK, fault).pause(1).type("S1", HsbCommand.HSB_CONNECT);
                assertEquals(HsbState.PRIMARY_ACTIVE, pair.pause(60).state("S1"), asker + " " + fault);
            }
        }
    }

    @Test
    void aLinkThatCarriesOneWayOnlyBreaksBoth() {
        for (LinkFault fault : new LinkFault[] {LinkFault.BREAK_FORWARD, LinkFault.BREAK_BACKWARD}) {
            Pair pair = Pair.connected().pause(10).strike(LINK, fault).pause(10);
            assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"), fault.words());
            assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"), fault.words());
        }
    }

    @Test
    void anUncertainPrimaryReconnectsAndWhatHungIsCommitted() {
        Pair pair = Pair.connected().pause(10).strike(LINK, LinkFault.BREAK).pause(10);
        pair.heal(LINK, LinkFault.BREAK).pause(1);
        assertEquals(Reply.DONE, pair.type("S1", HsbCommand.HSB_CONNECT).reply());
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(5);
        assertEquals(0, pair.server("S1").database().pending());
        assertEquals(0, difference(pair).mine());
    }

    @Test
    void ofADemotedUncertainPrimaryWhatHungStaysPendingUntilTheNewPrimaryDecides() {
        Pair pair = Pair.connected().pause(10).strike(LINK, LinkFault.BREAK).pause(10);
        pair.type("S1", HsbCommand.HSB_SET_SECONDARY_ALONE);
        assertEquals(100, pair.server("S1").database().pending());
        pair.heal(LINK, LinkFault.BREAK).pause(1);
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.type("S2", HsbCommand.HSB_CONNECT);
        pair.until("S2", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(5);
        assertEquals(0, pair.server("S1").database().pending());
        assertEquals(0, difference(pair).mine() + difference(pair).theirs());
        assertEquals(0, pair.facts(WorkMissing.class).size());
    }

    @Test
    void aHostThatDiesIsNoticedBySilenceOnly() {
        Pair pair = Pair.connected()
                .pause(10)
                .strike("S2 host", HostFault.HOST_CRASH)
                .pause(3);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
        pair.pause(1.5);
        assertEquals(HsbState.PRIMARY_UNCERTAIN, pair.state("S1"));
        assertEquals(Reply.SILENT, pair.type("S2", HsbCommand.HSB_STATE).reply());
        pair.heal("S2 host", HostFault.HOST_CRASH).pause(1);
        assertEquals(HsbState.DOWN, pair.state("S2"));
    }

    @Test
    void afterDiskLossThereIsNoDatabaseToStartOn() {
        Pair pair = Pair.connected()
                .pause(10)
                .strike("S2 host", HostFault.DISK_LOSS)
                .pause(10);
        pair.heal("S2 host", HostFault.DISK_LOSS).pause(1000);
        assertEquals(16, pair.type("S2", HsbCommand.START).code());
        assertEquals(
                Reply.RUNNING, pair.type("S2", HsbCommand.START_BACKUPSERVER).reply());
        pair.until("S2", HsbCommand.PROCESS_STATE, "listening for netcopy");
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.type("S1", HsbCommand.HSB_NETCOPY);
        pair.until("S1", HsbCommand.HSB_STATUS_COPY, "SUCCESS");
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.until("S1", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(1);
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
    }

    @Test
    void aCommitInFlightEndsTheSameOnBothServers() {
        for (int way = 0; way < 2; way++) {
            int inFlight = way;
            Pair pair = Pair.connected()
                    .chance(new Fixed(inFlight))
                    .pause(12)
                    .strike("S1", HsbFault.CRASH)
                    .pause(2);
            pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
            pair.type("S1", HsbCommand.START);
            pair.until("S1", HsbCommand.HSB_STATE, "SECONDARY ALONE");
            pair.type("S2", HsbCommand.HSB_CONNECT);
            pair.until("S2", HsbCommand.WAIT_FOR_CATCHUP, "PRIMARY ACTIVE").pause(2);
            assertEquals(0, difference(pair).mine() + difference(pair).theirs());
            assertFalse(pair.facts().isEmpty());
        }
    }

    /** Every choice goes one way, every time is its median. */
    private record Fixed(int option) implements Chance {
        @Override
        public long duration(Activity what, long draw, long turn) {
            return new Nominal().duration(what, draw, turn);
        }

        @Override
        public int choose(Choice what, long draw, long turn) {
            return option;
        }
    }

    static Difference difference(Pair pair) {
        return pair.server("S1")
                .database()
                .history()
                .against(pair.server("S2").database().history(), pair.world().now());
    }
}
