package dev.rehearse.hotstandby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.fact.CatchupNeverConverges;
import dev.rehearse.hotstandby.fact.CatchupStarted;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import org.junit.jupiter.api.Test;

class ConnectingTest {

    private static final String LINK = "S1-S2 link";

    private static Pair alone() {
        return Pair.in("PRIMARY ALONE", "SECONDARY ALONE");
    }

    /** The code with which a connect, given at that server, ends within a minute. */
    private static int code(Pair pair, String server) {
        Answer answer = pair.type(server, HsbCommand.HSB_CONNECT);
        if (answer.reply() == Reply.REFUSED) {
            return answer.code();
        }
        return pair.pause(60).server(server).courses().connect().code();
    }

    @Test
    void eitherServerCanConnectServersOfTheSameLevel() {
        for (String server : new String[] {"S1", "S2"}) {
            Pair pair = alone().pause(20);
            assertEquals(0, code(pair, server));
            assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S1"));
            assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S2"));
            assertEquals(4300, pair.facts(CatchupStarted.class).get(0).commits(), "21.5 s of work");
        }
    }

    @Test
    void standaloneIsFoundBeforeAMissingConnectString() {
        assertEquals(14707, code(Pair.in("STANDALONE", "SECONDARY ALONE").set("S1", "connect string", "no"), "S1"));
        assertEquals(14709, code(alone().set("S1", "connect string", "no"), "S1"));
        assertEquals(14709, code(Pair.connected().set("S1", "connect string", "no"), "S1"));
        assertEquals(30579, code(Pair.connected(), "S1"));
    }

    @Test
    void aConnectThatRunsIsNotBegunAgain() {
        Pair pair = alone();
        pair.type("S1", HsbCommand.HSB_CONNECT);
        assertEquals(30750, pair.type("S1", HsbCommand.HSB_CONNECT).code());
        assertEquals(
                "CONNECTING", pair.type("S1", HsbCommand.HSB_STATUS_CONNECT).text());
        assertEquals(14007, pair.type("S1", HsbCommand.HSB_STATUS_CONNECT).code());
    }

    @Test
    void whileDisconnectingThereIsNoConnecting() {
        Pair pair = Pair.connected();
        pair.type("S1", HsbCommand.HSB_DISCONNECT);
        assertEquals(14010, pair.type("S1", HsbCommand.HSB_STATUS_CONNECT).code());
        assertEquals(30752, pair.type("S1", HsbCommand.HSB_CONNECT).code());
        assertEquals(30752, pair.type("S1", HsbCommand.HSB_DISCONNECT).code());
    }

    @Test
    void whileCatchingUpThereIsNeitherConnectingNorSwitching() {
        Pair pair = alone().pause(1000);
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.pause(2);
        assertEquals("CATCHUP", pair.type("S1", HsbCommand.HSB_STATUS_CONNECT).text());
        assertEquals("ACTIVE", pair.type("S2", HsbCommand.HSB_STATUS_CATCHUP).text());
        assertEquals("PRIMARY ALONE", pair.type("S1", HsbCommand.HSB_STATE).text());
        assertEquals("SECONDARY ALONE", pair.type("S2", HsbCommand.HSB_STATE).text());
        assertEquals(14702, pair.type("S1", HsbCommand.HSB_CONNECT).code());
        assertEquals(14702, pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY).code());
    }

    @Test
    void aPeerThatIsDownOrCutOffCannotBeReached() {
        Pair down = alone();
        down.type("S2", HsbCommand.KILL);
        assertEquals(14537, code(down, "S1"));
        Pair cut = alone().strike(LINK, LinkFault.BREAK);
        assertEquals(14537, code(cut, "S1"));
        assertEquals(HsbState.PRIMARY_ALONE, cut.state("S1"));
        assertEquals("BROKEN", cut.type("S1", HsbCommand.HSB_STATUS_CONNECT).text());
    }

    @Test
    void twoPrimariesOrTwoSecondariesDoNotConnect() {
        assertEquals(14700, code(Pair.in("PRIMARY ALONE", "PRIMARY ALONE"), "S1"));
        assertEquals(14701, code(Pair.in("SECONDARY ALONE", "SECONDARY ALONE"), "S1"));
        assertEquals(14527, code(Pair.in("PRIMARY ALONE", "STANDALONE"), "S1"));
    }

    @Test
    void serversOfDifferentDescentDoNotConnect() {
        Pair pair = alone();
        pair.type("S2", HsbCommand.KILL);
        pair.type("S2", HostCommand.REMOVE_DATABASE);
        pair.type("S2", HsbCommand.START_NEW);
        pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
        assertEquals(14524, code(pair, "S1"));
    }

    @Test
    void aStandaloneServerHasDroppedTheLogThatACatchupNeeds() {
        Pair pair = alone().pause(10);
        pair.type("S1", HsbCommand.HSB_SET_STANDALONE);
        pair.pause(10);
        pair.type("S1", HsbCommand.HSB_SET_PRIMARY_ALONE);
        assertEquals(14708, code(pair, "S1"));
    }

    @Test
    void twoServersThatBothCommittedCannotBeMerged() {
        Pair pair = alone().set("workload", "clients", "manual").pause(10);
        pair.type("S1", HsbCommand.HSB_SET_SECONDARY_ALONE);
        pair.type("S2", HsbCommand.HSB_SET_PRIMARY_ALONE);
        pair.pause(1000);
        assertEquals(14525, code(pair, "S2"));
    }

    @Test
    void anOlderPrimaryAcceptsANewerSecondaryButIsNotAskedByIt() {
        Pair pair = alone().set("S2", "level", "6.5 FP1");
        assertEquals(14525, code(pair, "S2"));
        assertEquals(0, code(pair, "S1"));
    }

    @Test
    void aNewerPrimaryDoesNotAcceptAnOlderSecondary() {
        assertEquals(14525, code(alone().set("S1", "level", "6.5 FP1"), "S1"));
        Pair told = alone().set("S1", "level", "6.5 FP1").set("assume", "version rule code", "14509");
        assertEquals(14509, code(told, "S1"));
    }

    @Test
    void aNewerPrimaryAndAnOlderSecondaryStayConnectedAfterASwitch() {
        Pair pair = Pair.connected().set("S2", "level", "6.5 FP1");
        pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY);
        pair.until("S2", HsbCommand.HSB_STATE, "PRIMARY ACTIVE").pause(100);
        assertEquals(HsbState.SECONDARY_ACTIVE, pair.state("S1"));
    }

    @Test
    void aConvertedDatabaseCatchesUpOnlyFromALevelThatKeepsPositions() {
        assertEquals(14525, code(converted("7.0"), "S1"));
        assertEquals(0, code(converted("7.0 FP3"), "S1"));
    }

    private static Pair converted(String level) {
        Pair pair = alone();
        pair.type("S2", HsbCommand.SHUTDOWN_FORCE);
        pair.until("S2", HsbCommand.PROCESS_STATE, "down");
        pair.type("S2", HostCommand.UPGRADE, Pair.level(level));
        pair.type("S2", HsbCommand.START_AUTOCONVERT);
        return pair.until("S2", HsbCommand.HSB_STATE, "SECONDARY ALONE");
    }

    @Test
    void aCatchupSlowerThanTheClientsNeverEnds() {
        Pair pair = alone().set("assume", "catchup", "400 KiB/s").pause(10);
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.pause(3600);
        assertEquals(HsbState.PRIMARY_CATCHING_UP, pair.state("S1"));
        CatchupNeverConverges verdict = pair.facts(CatchupNeverConverges.class).get(0);
        assertEquals(100, verdict.sent());
        assertEquals(200, verdict.written());
        pair.type("S1", HsbCommand.SET_CATCHUP_SPEED_RATE, 99);
        pair.pause(100);
        assertEquals(HsbState.PRIMARY_CATCHING_UP, pair.state("S1"));
        assertTrue(pair.facts(CatchupNeverConverges.class).size() >= 2);
    }

    @Test
    void aCatchupThatBrokeGoesOnFromWhereItWas() {
        Pair pair = alone().pause(10_000);
        pair.type("S1", HsbCommand.HSB_CONNECT);
        pair.pause(100).strike(LINK, LinkFault.BREAK).pause(10);
        assertEquals(HsbState.PRIMARY_ALONE, pair.state("S1"));
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        pair.heal(LINK, LinkFault.BREAK).pause(1);
        assertEquals(Reply.DONE, pair.type("S1", HsbCommand.HSB_CONNECT).reply());
        pair.pause(1);
        long first = pair.facts(CatchupStarted.class).get(0).commits();
        long second = pair.facts(CatchupStarted.class).get(1).commits();
        assertTrue(second < first - 400_000, first + " then " + second);
    }

    @Test
    void aSwitchAbortsWhatIsOpenAndLosesNothing() {
        Pair pair = Pair.connected().pause(10);
        assertEquals(14009, pair.type("S2", HsbCommand.HSB_STATUS_SWITCH).code());
        pair.type("S1", HsbCommand.HSB_SWITCH_SECONDARY);
        assertEquals(
                "ACTIVE",
                pair.pause(0.1).type("S2", HsbCommand.HSB_STATUS_SWITCH).text());
        assertEquals(14523, pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY).code());
        pair.until("S2", HsbCommand.HSB_STATUS_SWITCH, "SUCCESS").pause(10);
        assertEquals(HsbState.PRIMARY_ACTIVE, pair.state("S2"));
        assertEquals(0, FailuresTest.difference(pair).mine());
    }

    @Test
    void aSwitchThatLosesTheLinkLeavesTwoSecondaries() {
        Pair pair = Pair.connected().set("assume", "hsb switch primary", "10 s").pause(10);
        pair.type("S2", HsbCommand.HSB_SWITCH_PRIMARY);
        pair.pause(1).strike(LINK, LinkFault.BREAK).pause(20);
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S1"));
        assertEquals(HsbState.SECONDARY_ALONE, pair.state("S2"));
        assertEquals(
                "ERROR 14537", pair.type("S1", HsbCommand.HSB_STATUS_SWITCH).text());
        assertTrue(pair.facts(ContentChanged.class).size() > 2);
    }

    @Test
    void aSecondaryAloneIsPromotedBySwitchOnlyIfTheEditionSaysSo() {
        assertEquals(14546, alone().type("S2", HsbCommand.HSB_SWITCH_PRIMARY).code());
        Pair other = alone().set("assume", "switch when alone", "promote");
        assertEquals(Reply.DONE, other.type("S2", HsbCommand.HSB_SWITCH_PRIMARY).reply());
        assertEquals(HsbState.PRIMARY_ALONE, other.state("S2"));
    }

    @Test
    void positionsCompareAsText() {
        Pair pair = alone().pause(10);
        String more = pair.type("S1", HsbCommand.HSB_LOGPOS).text();
        String less = pair.type("S2", HsbCommand.HSB_LOGPOS).text();
        assertTrue(more.compareTo(less) > 0, more + " and " + less);
        assertTrue(more.endsWith(":PRIMARY") && less.endsWith(":SECONDARY"));
        assertEquals("S2", pair.type("S1", HsbCommand.HSB_COMINFO).text());
    }
}
