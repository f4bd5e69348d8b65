package dev.rehearse.site.client;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.TransactionsAborted;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientsTest extends ClientsStage {

    @Test
    void clientsConnectToTheFirstServerThatAcceptsWhenTheRunStarts() {
        List<Told> all = clients(Connectivity.SESSION).stage.play();
        assertEquals(List.of(ALL), loads(all, "S1"));
        assertEquals(List.of(), loads(all, "S2"));
        assertEquals(List.of(), service(all, "write"));
        assertEquals(List.of(), service(all, "read"));
    }

    @Test
    void roleSwitchCostsDriversTheirRollbackAndOneReconnect() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, refusing(s1, 10013))
                .at(2, secondary(s1))
                .at(2, primary(s2))
                .stage
                .play();
        // refused search at 1.215 s; the new primary's event ends the wait
        assertEquals(List.of("1000: DOWN", "2200: UP"), service(all, "write"));
        assertEquals(List.of(ALL, NONE, READS, NONE), loads(all, "S1"));
        assertEquals(List.of(ALL), loads(all, "S2"));
        assertEquals(List.of(), Stage.of(all, CLIENTS, TransactionsAborted.class), "the server has counted them");
    }

    @Test
    void readersReadOnAtAServerThatAnswersReadsWhileNoServerAccepts() {
        List<Told> all =
                clients(Connectivity.SESSION).at(1, refusing(s1, 10013)).stage.play();
        assertEquals(List.of("1005: DOWN", "1215: UP"), service(all, "read"));
        assertEquals(List.of("1000: DOWN"), service(all, "write"));
    }

    @Test
    void connectionModePreparesItsSessionsAgain() {
        List<Told> all = clients(Connectivity.CONNECTION)
                .at(1, gone(s1, Notice.LINK_FAILURE))
                .at(1, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "1411: UP"), service(all, "write"));
    }

    @Test
    void newPrimarysEventIsHeardByDriversBeforeTheTimeout() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, gone(s1, Notice.TIMEOUT))
                .at(3, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "3211: UP"), service(all, "write"));
    }

    @Test
    void basicClientsWaitForTheTimeoutHoweverSoonThereIsANewPrimary() {
        List<Told> all = clients(Connectivity.BASIC)
                .at(1, gone(s1, Notice.TIMEOUT))
                .at(3, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "11200: UP"), service(all, "write"));
        assertEquals(List.of("1000: DOWN", "11000: UP"), service(all, "read"));
    }

    @Test
    void whatADeadServerTakesWithItIsCountedByTheClients() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, gone(s1, Notice.LINK_FAILURE))
                .stage
                .play();
        assertEquals(
                List.of(new TransactionsAborted(20, 14503, "the server is gone")),
                Stage.of(all, CLIENTS, TransactionsAborted.class).stream()
                        .map(Told::fact)
                        .toList());
        assertEquals(1, Stage.of(all, CLIENTS, ConnectionsDropped.class).size());
    }

    @Test
    void whatAServerThrowsOutIsNotCountedTwice() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, gone(s1, Notice.STATE_CHANGE))
                .stage
                .play();
        assertEquals(List.of(), Stage.of(all, CLIENTS, TransactionsAborted.class));
        assertEquals(List.of(), Stage.of(all, CLIENTS, ConnectionsDropped.class));
        assertEquals(List.of(ALL, NONE), loads(all, "S1"));
        assertEquals(List.of(READS), loads(all, "S2"));
    }

    @Test
    void leavingAServerThatIsFullLosesTheOpenTransactions() {
        List<Told> all =
                clients(Connectivity.BASIC).at(1, refusing(s1, 10041)).stage.play();
        assertEquals(1, Stage.of(all, CLIENTS, TransactionsAborted.class).size());
        assertEquals(List.of(), service(all, "read"), "the second connection reads on");
    }

    @Test
    void writesHangAtAnUncertainPrimaryAndGoOnWhereTheyWere() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, refusing(s1, 10089))
                .at(100, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "100000: UP"), service(all, "write"));
        assertEquals(List.of(), service(all, "read"));
        assertEquals(List.of(ALL), loads(all, "S1"));
    }

    @Test
    void driversLeaveAnUncertainPrimaryForANewOne() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, refusing(s1, 10089))
                .at(5, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "5211: UP"), service(all, "write"));
    }

    @Test
    void basicClientsLeaveAnUncertainPrimaryAfterTheirTimeout() {
        List<Told> all = clients(Connectivity.BASIC)
                .at(1, refusing(s1, 10089))
                .at(5, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "15200: UP"), service(all, "write"));
    }

    @Test
    void serverThatWasSilentForAMomentHasCutItsConnections() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, gone(s1, Notice.TIMEOUT))
                .at(2, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "2230: UP"), service(all, "write"));
        assertEquals(List.of(ALL, NONE, ALL), loads(all, "S1"));
    }

    @Test
    void refusalThatPassesBeforeTheNextCallMovesNobody() {
        clients(Connectivity.SESSION).at(1, refusing(s1, 10013));
        stage.at(SECOND + 4 * MS, CLIENTS, standalone(s1));
        List<Told> all = stage.play();
        assertEquals(List.of("1000: DOWN", "1004: UP"), service(all, "write"));
        assertEquals(List.of(ALL), loads(all, "S1"));
    }

    @Test
    void clientsWhoFindNoServerWhenTheRunStartsSaySo() {
        clients(Connectivity.SESSION, List.of(refusing(s1, 10045), refusing(s2, 10045)));
        List<Told> all = stage.play();
        assertEquals(List.of("0: DOWN"), service(all, "write"));
        assertEquals(List.of(), service(all, "read"));
        assertEquals(List.of(READS), loads(all, "S1"));
    }
}
