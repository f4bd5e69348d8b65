package dev.rehearse.copyservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.copyservices.fact.Frozen;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.SessionCommand;
import dev.rehearse.site.control.Reply;
import org.junit.jupiter.api.Test;

/** Sessions at the servers, and their pieces in the storage systems. MM1 is session 0, GM1 is 1, FC1 is 2. */
class SessionTest {

    private static boolean recoverable(Site site, String server, int session) {
        return site.server(server)
                .database()
                .live()
                .sessions()
                .get(session)
                .flags()
                .recoverable();
    }

    private static Site suspended() {
        Site site = Site.synchronizedPair();
        site.type("MM1", SessionCommand.SUSPEND);
        return site.pause(3);
    }

    @Test
    void aSuspendCutsAllStorageSystemsTogetherAndLetsHostsGoOn() {
        Site site = suspended();
        assertEquals("Suspended", site.shown("MM1"));
        assertTrue(recoverable(site, "P", 0));
        assertEquals(Piece.Phase.SUSPENDED, site.piece("A1", 0).phase());
        assertFalse(site.piece("A1", 0).held());
        assertEquals(
                site.server("P").database().live(), site.server("Q").database().live());
    }

    @Test
    void aStopDoesNotCareForConsistency() {
        Site site = Site.synchronizedPair();
        site.type("MM1", SessionCommand.STOP);
        assertEquals("Suspended", site.pause(3).shown("MM1"));
        assertFalse(recoverable(site, "P", 0));
    }

    @Test
    void metroMirrorIsRecoveredWhenSuspendedAndGlobalMirrorAtOnce() {
        Site site = Site.synchronizedPair();
        assertEquals(9107, site.type("MM1", SessionCommand.RECOVER).code());
        site.type("GM1", SessionCommand.RECOVER);
        assertEquals("Target Available", site.pause(31).shown("GM1"));
        Site metro = suspended();
        metro.type("MM1", SessionCommand.RECOVER);
        assertEquals("Recovering", metro.shown("MM1"));
        assertEquals("Target Available", metro.pause(31).shown("MM1"));
        assertEquals(Piece.Phase.RECOVERED, metro.piece("B1", 0).phase());
    }

    @Test
    void productionGoesTheOtherWayOnceThatIsConfirmed() {
        Site site = suspended();
        site.type("MM1", SessionCommand.RECOVER);
        site.pause(31);
        assertEquals(9104, site.type("MM1", SessionCommand.START_REVERSE).code());
        assertEquals(Reply.DONE, site.type("MM1", SessionCommand.CONFIRM).reply());
        site.type("MM1", SessionCommand.START_REVERSE);
        assertEquals("Preparing", site.shown("MM1"));
        assertEquals("Prepared", site.pause(60).shown("MM1"));
        assertEquals(Piece.Phase.DUPLEX, site.piece("B2", 0).phase());
        assertEquals(Piece.Phase.SIMPLEX, site.piece("A1", 0).phase());
    }

    @Test
    void whatCopiesTheOtherWayAndWasSuspendedGoesOnThatWayAndNoOther() {
        Site site = suspended();
        assertEquals(9103, site.type("MM1", SessionCommand.START_REVERSE).code());
        site.type("MM1", SessionCommand.RECOVER);
        site.pause(31);
        site.type("MM1", SessionCommand.CONFIRM);
        site.type("MM1", SessionCommand.START_REVERSE);
        site.pause(60).type("MM1", SessionCommand.SUSPEND);
        assertEquals("Suspended", site.pause(31).shown("MM1"));
        assertEquals(9103, site.type("MM1", SessionCommand.START).code());
        assertEquals(9103, site.type("MM1", SessionCommand.START_GC).code());
        site.type("MM1", SessionCommand.START_REVERSE);
        assertEquals("Prepared", site.pause(60).shown("MM1"));
        assertEquals(Piece.Phase.DUPLEX, site.piece("B2", 0).phase());
    }

    @Test
    void globalCopyIsNeverPrepared() {
        Site site = suspended();
        site.type("MM1", SessionCommand.START_GC);
        assertEquals("Preparing", site.pause(100_000).shown("MM1"));
        assertFalse(recoverable(site, "P", 0));
    }

    @Test
    void aCommandWaitsUntilTheOneBeforeIsOver() {
        Site site = Site.synchronizedPair();
        site.type("MM1", SessionCommand.SUSPEND);
        assertEquals(Reply.RUNNING, site.type("MM1", SessionCommand.RECOVER).reply());
        assertEquals("Target Available", site.pause(40).shown("MM1"));
    }

    @Test
    void commandsOfOtherTypesAndStatesAreRefused() {
        Site site = Site.synchronizedPair();
        assertEquals(9101, site.type("MM1", SessionCommand.START).code());
        assertEquals(9103, site.type("MM1", SessionCommand.CONFIRM).code());
        assertEquals(9111, site.type("MM1", SessionCommand.FLASH).code());
        assertEquals(9111, site.type("FC1", SessionCommand.SUSPEND).code());
        site.strike("P", CsmFault.STORAGE_PATH_LOSS);
        assertEquals(9112, site.type("MM1", SessionCommand.SUSPEND).code());
    }

    @Test
    void aTerminatedSessionIsDefinedAndCanBeStartedAnew() {
        Site site = Site.synchronizedPair().set("MM1", "volumes", "100 GiB");
        site.type("MM1", SessionCommand.TERMINATE);
        assertEquals("Defined", site.pause(11).shown("MM1"));
        assertEquals(9110, site.type("MM1", SessionCommand.REFRESH).code());
        assertEquals(9110, site.type("MM1", SessionCommand.TERMINATE).code());
        site.type("MM1", SessionCommand.START);
        assertEquals("Prepared", site.pause(600).shown("MM1"));
    }

    @Test
    void practiceFlashesGoBackToPrepared() {
        Site site = Site.synchronizedPair();
        site.type("GM1", SessionCommand.FLASH);
        assertEquals("Flashing", site.shown("GM1"));
        assertEquals("Prepared", site.pause(11).shown("GM1"));
    }

    @Test
    void aStorageSystemThatCannotCopyHasTheOthersFrozenToo() {
        Site site = Site.synchronizedPair().pause(5).strike("A1", StorageFault.REPLICATION_BREAK);
        assertEquals("Suspended", site.pause(2).shown("MM1"));
        assertTrue(recoverable(site, "P", 0));
        assertFalse(site.piece("A2", 0).held());
        assertEquals(
                Frozen.Cause.REPLICATION_LOST, site.facts(Frozen.class).get(0).cause());
        assertEquals(Frozen.Cause.COMMAND, site.facts(Frozen.class).get(1).cause());
    }

    @Test
    void withoutAServerOneIsCutAndTheCopiesNoLongerFitTogether() {
        Site site = Site.alone().pause(5);
        site.type("P", CsmCommand.STOP);
        site.strike("A1", StorageFault.REPLICATION_BREAK).pause(59);
        assertTrue(site.piece("A1", 0).held());
        assertFalse(site.pause(2).piece("A1", 0).held());
        assertEquals(Piece.Phase.DUPLEX, site.piece("A2", 0).phase());
        site.type("P", CsmCommand.START);
        assertEquals("Suspended", site.pause(95).shown("MM1"));
        assertFalse(recoverable(site, "P", 0));
    }

    @Test
    void underTheHoldPolicyHostsWaitForTheirRelease() {
        Site site = Site.synchronizedPair().set("MM1", "suspend policy", "hold").pause(5);
        site.strike("A1", StorageFault.REPLICATION_BREAK).pause(10);
        assertTrue(site.piece("A1", 0).held());
        assertTrue(site.piece("A2", 0).held());
        site.type("MM1", SessionCommand.RELEASE);
        assertFalse(site.pause(1).piece("A1", 0).held());
    }

    @Test
    void aHeartbeatThatFallsSilentFreezesAndOneThatIsTakenOverDoesNot() {
        Site alone = Site.alone().set("csm", "chheartbeat", "yes").pause(5);
        alone.type("P", CsmCommand.STOP);
        assertEquals(Piece.Phase.DUPLEX, alone.pause(59).piece("A1", 0).phase());
        assertTrue(alone.pause(2).piece("A1", 0).held());
        Site pair = Site.synchronizedPair().set("csm", "chheartbeat", "yes");
        pair.type("Q", CsmCommand.HATAKEOVER);
        pair.pause(61).type("P", CsmCommand.STOP);
        assertEquals(Piece.Phase.DUPLEX, pair.pause(300).piece("A1", 0).phase());
        assertTrue(pair.facts(Frozen.class).isEmpty());
    }

    @Test
    void aHeartbeatThatIsSwitchedOffInTimeDoesNotFreeze() {
        Site site = Site.alone().set("csm", "chheartbeat", "yes").pause(5);
        site.type("P", CsmCommand.HEARTBEAT, 0);
        assertEquals("off", site.type("P", CsmCommand.LSHEARTBEAT).text());
        site.type("P", CsmCommand.STOP);
        assertEquals(Piece.Phase.DUPLEX, site.pause(300).piece("A1", 0).phase());
    }

    @Test
    void aSessionThatAnotherServerDroveStaysWhereItIsUntilItIsRefreshed() {
        Site site = Site.synchronizedPair().set("MM1", "state", "Preparing").set("MM1", "volumes", "10 GiB");
        site.type("Q", CsmCommand.HATAKEOVER);
        assertEquals("Preparing", site.pause(600).shown("MM1"));
        site.type("MM1", SessionCommand.REFRESH);
        assertEquals("Prepared", site.pause(1).shown("MM1"));
    }

    @Test
    void aLostProductionSiteIsRecoveredAtTheOther() {
        Site site = Site.synchronizedPair().pause(5);
        site.strike("A1", StorageFault.LOSS)
                .pause(10)
                .strike("A2", StorageFault.LOSS)
                .pause(5);
        assertEquals("Suspended", site.shown("MM1"));
        assertTrue(recoverable(site, "P", 0));
        site.type("MM1", SessionCommand.RECOVER);
        assertEquals("Target Available", site.pause(31).shown("MM1"));
    }

    @Test
    void aLostTargetCannotBeRecovered() {
        Site site = suspended().strike("B1", StorageFault.LOSS).pause(1);
        site.type("MM1", SessionCommand.RECOVER);
        assertEquals("Suspended", site.pause(65).shown("MM1"));
        assertTrue(site.server("P").database().live().sessions().get(0).flags().severe());
    }
}
