package dev.rehearse.hotstandby;

import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.ToyServer.Become;
import dev.rehearse.hotstandby.ToyServer.Fate;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    private static final String WATCHDOG = "watchdog";

    private final Stage stage = new Stage();
    private final int operator = stage.extra("operator");

    /** A watchdog that polls each 10 s, gives up after three misses, and is stopped at 200 s. */
    private WatchdogTest pair(boolean autoSwitch, boolean dualSecAutoSwitch) {
        stage.model().add("S1", new ToyServer(HsbState.PRIMARY_ACTIVE, "0100:PRIMARY"));
        stage.model().add("S2", new ToyServer(HsbState.SECONDARY_ACTIVE, "0101:SECONDARY"));
        stage.model().reserve(WATCHDOG);
        Watchdog.put(
                stage.model(),
                WATCHDOG,
                "S1",
                "S2",
                new Watchdog.Settings(10 * SECOND, 3, autoSwitch, dualSecAutoSwitch));
        return order(200, WatchdogCommand.STOP);
    }

    private WatchdogTest order(long second, WatchdogCommand command) {
        stage.at(second * SECOND, WATCHDOG, new Order(command, 0, operator, 0));
        return this;
    }

    private WatchdogTest become(long second, String server, HsbState state) {
        stage.at(second * SECOND, server, new Become(state));
        return this;
    }

    private static List<String> given(List<Told> all) {
        return Stage.of(all, WATCHDOG, CommandGiven.class).stream()
                .map(told -> told.time() / SECOND + ": " + ((CommandGiven) told.fact()).words())
                .toList();
    }

    private static List<String> modes(List<Told> all) {
        return Stage.of(all, WATCHDOG, StateChanged.class).stream()
                .map(told -> told.time() / SECOND + ": " + ((StateChanged) told.fact()).to())
                .toList();
    }

    @Test
    void connectedPairIsOnlyLookedAt() {
        List<Told> all = pair(true, true).stage.play();
        assertEquals(List.of(), given(all));
        assertEquals(List.of("200: STOPPED"), modes(all));
    }

    @Test
    void lostSecondaryMakesThePrimaryWorkAloneAfterThreeMisses() {
        List<Told> all = pair(true, true)
                .become(5, "S2", HsbState.DOWN)
                .become(5, "S1", HsbState.PRIMARY_UNCERTAIN)
                .stage
                .play();
        assertEquals(List.of("30: hsb set primary alone"), given(all));
        assertEquals(List.of("30: FAILURE", "200: STOPPED"), modes(all));
    }

    @Test
    void lostPrimaryIsReplacedByTheSecondaryWhetherOrNotItCanBeSwitched() {
        List<Told> all = pair(true, true)
                .become(5, "S1", HsbState.DOWN)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .stage
                .play();
        assertEquals(List.of("30: hsb switch primary", "30: hsb set primary alone"), given(all));
        List<Integer> codes = Stage.of(all, WATCHDOG, CommandAnswered.class).stream()
                .map(told -> ((CommandAnswered) told.fact()).code())
                .toList();
        assertEquals(List.of(14546, 0), codes);
    }

    @Test
    void serverThatAnswersAgainIsConnectedAtTheNextPoll() {
        List<Told> all = pair(true, true)
                .become(5, "S2", HsbState.DOWN)
                .become(5, "S1", HsbState.PRIMARY_ALONE)
                .become(95, "S2", HsbState.SECONDARY_ALONE)
                .become(101, "S2", HsbState.SECONDARY_ACTIVE)
                .stage
                .play();
        assertEquals(List.of("100: hsb connect"), given(all));
        assertEquals(List.of("30: FAILURE", "110: NORMAL", "200: STOPPED"), modes(all));
    }

    @Test
    void watchdogLeftOnUndoesWhatAnOperatorDisconnected() {
        List<Told> all = pair(true, true)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .become(5, "S1", HsbState.PRIMARY_ALONE)
                .become(31, "S2", HsbState.SECONDARY_ACTIVE)
                .stage
                .play();
        assertEquals(List.of("30: hsb connect"), given(all));
    }

    @Test
    void connectThatIsUnderWayIsNoMiss() {
        pair(true, true).become(5, "S2", HsbState.SECONDARY_CONNECTING).become(5, "S1", HsbState.PRIMARY_CONNECTING);
        List<Told> all = stage.play();
        assertEquals(List.of(), given(all));
        assertEquals(List.of("200: STOPPED"), modes(all));
    }

    @Test
    void brokenLinkBetweenTwoLivingServersMakesThePrimaryWorkAloneAndThenConnects() {
        List<Told> all = pair(true, true)
                .become(5, "S1", HsbState.PRIMARY_UNCERTAIN)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .become(41, "S2", HsbState.SECONDARY_ACTIVE)
                .stage
                .play();
        assertEquals(List.of("30: hsb set primary alone", "40: hsb connect"), given(all));
    }

    @Test
    void ofTwoSecondariesTheOneThatHasAcceptedMoreIsPromoted() {
        List<Told> all = pair(true, true)
                .become(5, "S1", HsbState.SECONDARY_ALONE)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .stage
                .play();
        assertEquals("30: hsb set primary alone", given(all).get(0));
        assertTrue(Stage.of(all, "S2", StateChanged.class).stream()
                .anyMatch(told -> ((StateChanged) told.fact()).to().equals("PRIMARY_ALONE")));
    }

    @Test
    void whatTheSettingsForbidIsLeftToPeople() {
        assertEquals(
                List.of(),
                given(pair(false, false)
                        .become(5, "S1", HsbState.SECONDARY_ALONE)
                        .become(5, "S2", HsbState.SECONDARY_ALONE)
                        .become(100, "S2", HsbState.DOWN)
                        .stage
                        .play()));
    }

    @Test
    void failingConnectIsRepeatedAfterAsManyPollsAsItTookAtFirst() {
        pair(true, true).become(5, "S2", HsbState.SECONDARY_ALONE).become(5, "S1", HsbState.PRIMARY_ALONE);
        stage.at(0, "S1", new Fate(14525, 0, true));
        List<String> given = given(stage.play());
        assertEquals(6, given.size());
        assertEquals("30: hsb connect", given.get(0));
        assertEquals("60: hsb connect", given.get(1));
        assertEquals("180: hsb connect", given.get(5));
    }

    @Test
    void stoppedWatchdogForgetsItsMissesAndAnswersWhenAsked() {
        pair(true, true)
                .order(25, WatchdogCommand.STOP)
                .order(26, WatchdogCommand.STATE)
                .order(95, WatchdogCommand.START)
                .become(5, "S2", HsbState.DOWN)
                .become(5, "S1", HsbState.PRIMARY_UNCERTAIN);
        List<Told> all = stage.play();
        assertEquals(List.of("125: hsb set primary alone"), given(all));
        List<String> texts = Stage.heard(all, "operator", Answer.class).stream()
                .map(Answer::text)
                .toList();
        assertEquals(List.of("STOPPED", "STOPPED", "NORMAL", "STOPPED"), texts);
    }
}
