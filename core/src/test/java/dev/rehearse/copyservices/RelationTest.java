package dev.rehearse.copyservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.copyservices.fact.DatabaseOverwritten;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.plan.Unfit;
import org.junit.jupiter.api.Test;

/** Takeover, standby mode, synchronization and reconnecting. */
class RelationTest {

    private static final String LINK = "P-Q link";

    private static ServerState state(Site site, String server) {
        return site.server(server).state();
    }

    @Test
    void aTakeoverDoesNotFenceTheOtherServerWhichNoticesLater() {
        Site site = Site.synchronizedPair();
        Answer answer = site.type("Q", CsmCommand.HATAKEOVER);
        assertEquals(Reply.DONE, answer.reply());
        assertEquals(ServerState.ACTIVE, state(site, "Q"));
        assertEquals(ServerState.ACTIVE, state(site, "P"));
        assertEquals("None", site.status("Q"));
        assertEquals("Disconnected Consistent", site.pause(1).status("P"));
        assertEquals(ServerState.STANDBY_MODE, state(site.pause(60), "P"));
        assertEquals("None", site.status("P"));
    }

    @Test
    void commandsAreRefusedWhereTheyDoNotBelong() {
        Site site = Site.synchronizedPair();
        assertEquals(9001, site.type("P", CsmCommand.HATAKEOVER).code());
        assertEquals(9007, site.type("P", CsmCommand.SETASSTDBY).code());
        assertEquals(9003, site.type("Q", CsmCommand.SETASSTDBY).code());
        assertEquals(9004, site.type("Q", CsmCommand.SETSTDBY).code());
        assertEquals(9010, site.type("Q", CsmCommand.RMACTIVE).code());
        assertEquals(9006, site.type("P", CsmCommand.RMACTIVE).code());
        assertEquals(9009, site.type("P", CsmCommand.HARECONNECT).code());
        assertEquals(9004, site.type("Q", CsmCommand.RMSTDBY).code());
        assertEquals(9004, site.type("Q", CsmCommand.MKCPSET).code());
        assertEquals(9021, site.type("Q", CsmCommand.START).code());
        assertEquals(9026, site.type("P", CsmCommand.RESTORE).code());
        assertEquals(
                9023,
                site.type("P", CsmCommand.CHECK_VERSION, Site.level("6.3.18")).code());
    }

    @Test
    void aDroppedStandbyIsAloneAndSoActive() {
        Site site = Site.synchronizedPair();
        assertEquals(Reply.DONE, site.type("P", CsmCommand.RMSTDBY).reply());
        assertEquals(ServerState.ACTIVE, state(site.pause(1), "Q"));
        assertEquals("None", site.status("P"));
        assertEquals(9005, site.type("P", CsmCommand.RMSTDBY).code());
        assertEquals(9005, site.type("P", CsmCommand.HARECONNECT).code());
    }

    @Test
    void eitherServerCanAskForTheRelation() {
        Site standby = Site.synchronizedPair();
        standby.type("P", CsmCommand.RMSTDBY);
        assertEquals(
                Reply.DONE, standby.pause(1).type("Q", CsmCommand.SETASSTDBY).reply());
        assertEquals("Synchronization Pending", standby.status("Q"));
        assertEquals("Synchronized", standby.pause(61).status("Q"));
        Site active = Site.synchronizedPair();
        active.type("P", CsmCommand.RMSTDBY);
        assertEquals(Reply.DONE, active.pause(1).type("P", CsmCommand.SETSTDBY).reply());
        assertEquals(ServerState.STANDBY, state(active.pause(61), "Q"));
        assertEquals("Synchronized", active.status("P"));
    }

    @Test
    void levelsAndPortsMustBeTheSame() {
        Site levels = Site.synchronizedPair()
                .set("Q", "level", "6.3.18")
                .set("Q", "synchronization", "disconnected consistent");
        levels.type("P", CsmCommand.RMSTDBY);
        assertEquals(9012, levels.pause(1).type("Q", CsmCommand.SETASSTDBY).code());
        Site ports = Site.synchronizedPair().set("Q", "port", "9999");
        ports.type("P", CsmCommand.RMSTDBY);
        assertEquals(9013, ports.pause(1).type("P", CsmCommand.SETSTDBY).code());
        ports.type("Q", CsmCommand.SET_PORT, 9561);
        assertEquals(0, ports.type("P", CsmCommand.SETSTDBY).code());
    }

    @Test
    void serversOfDifferentLevelsAreNotSynchronizedFromTheStart() {
        Site levels = Site.synchronizedPair().set("P", "level", "6.3.18");
        Unfit unfit = assertThrows(Unfit.class, () -> levels.status("Q"));
        assertEquals(
                "Q is at level 6.3.14 and P at 6.3.18: servers of different levels are not connected",
                unfit.getMessage());
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForForEver() {
        Site site = Site.synchronizedPair();
        site.type("P", CsmCommand.RMSTDBY);
        site.pause(1).type("P", CsmCommand.STOP);
        assertEquals(9014, site.type("Q", CsmCommand.SETASSTDBY).code());
    }

    @Test
    void aConnectionThatIsLostComesBackByItself() {
        Site site = Site.synchronizedPair().pause(5).strike(LINK, LinkFault.BREAK);
        assertEquals("Synchronized", site.pause(29).status("Q"));
        assertEquals("Disconnected Consistent", site.pause(2).status("Q"));
        site.heal(LINK, LinkFault.BREAK);
        assertEquals("Synchronized", site.pause(125).status("Q"));
    }

    @Test
    void aBreakThatIsShorterThanTheHeartbeatLosesNoChange() {
        Site site = Site.synchronizedPair().pause(5).strike(LINK, LinkFault.BREAK);
        site.type("P", CsmCommand.MKCPSET);
        site.pause(5).heal(LINK, LinkFault.BREAK).pause(1);
        assertEquals(
                site.server("P").database().live(), site.server("Q").database().live());
        assertEquals("Synchronized", site.status("Q"));
    }

    @Test
    void aSynchronizationThatBreaksOffLeavesTheStandbyAsItWas() {
        Site site = Site.synchronizedPair().set("Q", "synchronization", "disconnected");
        site.strike("P", CsmFault.SYNCHRONIZATION_FAILURE).pause(62);
        assertEquals("Synchronization Pending", site.status("Q"));
        assertEquals("Disconnected", site.pause(60).status("Q"));
        assertEquals(0, site.server("Q").database().live().changes().count());
        assertEquals("Synchronized", site.pause(125).status("Q"));
        assertEquals(1, site.server("Q").database().live().changes().count());
    }

    @Test
    void theStandbyIsBackedUpBeforeItIsOverwritten() {
        Site site = Site.synchronizedPair();
        site.type("P", CsmCommand.RMSTDBY);
        site.pause(1).type("Q", CsmCommand.MKCPSET);
        site.type("Q", CsmCommand.SETASSTDBY);
        site.pause(61);
        assertEquals(1, site.facts(DatabaseOverwritten.class).get(0).gone());
        site.type("Q", CsmCommand.HATAKEOVER);
        assertEquals(Reply.DONE, site.type("Q", CsmCommand.RESTORE).reply());
        assertEquals(2, site.server("Q").database().live().changes().count());
    }

    @Test
    void aServerComesUpInTheRoleInWhichItWentDown() {
        Site site = Site.synchronizedPair();
        site.type("Q", CsmCommand.HATAKEOVER);
        site.pause(61).type("P", CsmCommand.STOP);
        site.type("P", CsmCommand.START);
        assertEquals(ServerState.STANDBY_MODE, state(site.pause(91), "P"));
        site.type("Q", CsmCommand.STOP);
        site.type("Q", CsmCommand.START);
        assertEquals(ServerState.ACTIVE, state(site.pause(91), "Q"));
    }

    @Test
    void aServerThatForgotItsRoleIsActive() {
        Site site = Site.synchronizedPair().strike("Q", CsmFault.ROLE_LOSS);
        site.type("Q", CsmCommand.STOP);
        site.type("Q", CsmCommand.START);
        assertEquals(ServerState.ACTIVE, state(site.pause(91), "Q"));
        assertEquals("None", site.status("Q"));
    }

    @Test
    void aServerThatLostItsDisksMustBeInstalledAndKnowsNothing() {
        Site site =
                Site.synchronizedPair().strike("P host", HostFault.DISK_LOSS).pause(60);
        site.heal("P host", HostFault.DISK_LOSS).pause(400);
        assertEquals(9022, site.type("P", CsmCommand.START).code());
        assertEquals(0, site.server("P").database().live().changes().count());
    }

    @Test
    void aStandbyThatIsNotSynchronizedMayRefuseToTakeOver() {
        Site site = Site.synchronizedPair()
                .set("Q", "synchronization", "disconnected")
                .set("assume", "takeover when not synchronized", "refused");
        assertEquals(9011, site.type("Q", CsmCommand.HATAKEOVER).code());
        assertTrue(site.facts(DatabaseOverwritten.class).isEmpty());
    }
}
