package dev.rehearse.site.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.client.Availability.Notice;
import dev.rehearse.site.fact.TransactionsAborted;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientsChoosingTest extends ClientsStage {

    @Test
    void copySlowsBothServices() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, new Availability(s1, true, true, true, Notice.STATE_CHANGE, 0))
                .at(2, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DEGRADED", "2000: UP"), service(all, "write"));
        assertEquals(List.of("1000: DEGRADED", "2000: UP"), service(all, "read"));
    }

    @Test
    void forgottenStandaloneServerAttractsClients() {
        List<Told> all = clients(Connectivity.SESSION)
                .at(1, standalone(s2))
                .at(9, gone(s1, Notice.LINK_FAILURE))
                .stage
                .play();
        assertEquals(List.of(ALL), loads(all, "S2"));
        assertEquals(List.of("9000: DOWN", "9230: UP"), service(all, "write"));
    }

    @Test
    void secondPrimaryTakesDriversAwayOrNot() {
        clients(Connectivity.SESSION).at(1, primary(s2));
        assertEquals(List.of(ALL), loads(stage.play(), "S1"), "the clean course is to stay");
        List<Told> all = stage.play(new Last());
        assertEquals(List.of(ALL, NONE), loads(all, "S1"));
        assertEquals(List.of(ALL), loads(all, "S2"), "not the first that accepts, but the one whose event they follow");
        assertEquals(1, Stage.of(all, CLIENTS, TransactionsAborted.class).size());
    }

    @Test
    void secondPrimaryDoesNotMoveBasicClients() {
        clients(Connectivity.BASIC).at(1, primary(s2));
        assertEquals(List.of(), loads(stage.play(new Last()), "S2"));
    }

    @Test
    void manualClientsStayUntilTheyAreRestarted() {
        List<Told> all = clients(Connectivity.MANUAL)
                .at(1, refusing(s1, 10013))
                .at(2, secondary(s1))
                .at(2, primary(s2))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "302000: UP"), service(all, "write"));
        assertEquals(List.of(), service(all, "read"), "the old server still answers reads");
        assertEquals(List.of(ALL, NONE), loads(all, "S1"));
    }

    @Test
    void manualClientsGoOnIfTheirServerTakesThemBack() {
        List<Told> all = clients(Connectivity.MANUAL)
                .at(1, refusing(s1, 10013))
                .at(2, primary(s2))
                .at(100, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "100000: UP"), service(all, "write"));
        assertEquals(List.of(ALL), loads(all, "S1"));
        assertEquals(List.of(), loads(all, "S2"));
    }

    @Test
    void manualClientsWhoseConnectionWasCutNeedTheRestartEvenIfTheServerIsBack() {
        List<Told> all = clients(Connectivity.MANUAL)
                .at(1, gone(s1, Notice.LINK_FAILURE))
                .at(60, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "360000: UP"), service(all, "write"));
    }

    @Test
    void restartThatFindsNoServerIsRepeatedWhenThereIsOne() {
        List<Told> all = clients(Connectivity.MANUAL)
                .at(1, gone(s1, Notice.LINK_FAILURE))
                .at(2, primary(s2))
                .at(3, gone(s2, Notice.LINK_FAILURE))
                .at(1000, standalone(s1))
                .stage
                .play();
        assertEquals(List.of("1000: DOWN", "1300000: UP"), service(all, "write"));
    }

    @Test
    void wordsOfAScenarioAreKnown() {
        assertEquals(Connectivity.SESSION, Connectivity.of("fail over automatically"));
        for (Connectivity one : Connectivity.values()) {
            assertEquals(one, Connectivity.of(one.word()));
            assertTrue(Connectivity.words().contains(one.word()));
        }
        assertThrows(IllegalArgumentException.class, () -> Connectivity.of("clever"));
    }
}
