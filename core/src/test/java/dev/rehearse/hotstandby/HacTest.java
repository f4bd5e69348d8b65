package dev.rehearse.hotstandby;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.ToyServer.Become;
import dev.rehearse.hotstandby.ToyServer.Fate;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

class HacTest extends HacStage {

    @Test
    void undisturbedPairCostsNothing() {
        assertEquals(List.of(), given(pair().stage.play(), HAC));
    }

    @Test
    void lostSecondaryMakesItsPrimaryWorkAloneAndIsConnectedWhenItIsBack() {
        List<Told> all = pair().become(1, "S2", HsbState.DOWN)
                .become(1, "S1", HsbState.PRIMARY_UNCERTAIN)
                .become(60, "S2", HsbState.SECONDARY_ALONE)
                .stage
                .play();
        assertEquals(List.of("1300: hsb set primary alone", "60300: hsb connect"), given(all, HAC));
        assertEquals(
                List.of("PRIMARY_UNCERTAIN", "PRIMARY_ALONE", "PRIMARY_CONNECTING", "PRIMARY_ACTIVE"),
                states(all, "S1"));
    }

    @Test
    void processThatIsGoneIsStartedAgainUnlessTheControllerWasAskedToShutItDown() {
        List<Told> all = pair().become(1, "S1", HsbState.DOWN)
                .become(1, "S2", HsbState.PRIMARY_ALONE)
                .order(100, HacCommand.SHUTDOWN_DB)
                .order(200, HacCommand.RESTART_DB)
                .stage
                .play();
        assertEquals(List.of("1300: solid", "100000: shutdown force", "200000: solid"), given(all, HAC));
    }

    @Test
    void suspendedControllerLetsAnOperatorWorkAndGoesOnAfterwards() {
        List<Told> all = pair().order(1, HacCommand.SUSPEND)
                .become(2, "S2", HsbState.SECONDARY_ALONE)
                .become(2, "S1", HsbState.PRIMARY_ALONE)
                .order(500, HacCommand.STATE)
                .order(1000, HacCommand.RESUME)
                .stage
                .play();
        assertEquals(List.of("1000300: hsb connect"), given(all, HAC));
        List<String> texts = Stage.heard(all, "operator", Answer.class).stream()
                .map(Answer::text)
                .toList();
        assertEquals(List.of("SUSPENDED", "SUSPENDED", "AUTOMATIC"), texts);
    }

    @Test
    void administrativeControllerStaysSoThroughASuspension() {
        pair().order(1, HacCommand.SET_ADMINISTRATIVE)
                .order(2, HacCommand.SUSPEND)
                .order(3, HacCommand.RESUME)
                .become(4, "S1", HsbState.DOWN);
        List<Told> all = stage.play();
        assertEquals(List.of(), given(all, HAC));
        assertEquals(List.of("ADMINISTRATIVE", "SUSPENDED", "ADMINISTRATIVE"), states(all, HAC));
    }

    @Test
    void connectThatFailsForLackOfSynchronisationIsFollowedByACopyAndAnotherConnect() {
        List<Told> all = pair().fate("S1", new Fate(14525, 0, true))
                .become(1, "S2", HsbState.SECONDARY_ALONE)
                .become(1, "S1", HsbState.PRIMARY_ALONE)
                .stage
                .play();
        assertEquals(List.of("1300: hsb connect", "3300: hsb netcopy", "103600: hsb connect"), given(all, HAC));
        assertTrue(states(all, "S1").contains("PRIMARY_ACTIVE"));
    }

    @Test
    void controllerThatFailsTooOftenLeavesTheRestToPeople() {
        List<Told> all = pair().fate("S1", new Fate(14525, 30573, true))
                .become(1, "S2", HsbState.SECONDARY_ALONE)
                .become(1, "S1", HsbState.PRIMARY_ALONE)
                .stage
                .play();
        assertEquals(List.of("1300: hsb connect", "3300: hsb netcopy", "104300: hsb netcopy"), given(all, HAC));
        assertEquals(List.of("ADMINISTRATIVE"), states(all, HAC));
    }

    @Test
    void connectionThatTheOtherDoesNotTakeIsTriedAgainAndCountsForNothing() {
        pair().fate("S1", new Fate(14537, 0, true))
                .become(1, "S2", HsbState.SECONDARY_ALONE)
                .become(1, "S1", HsbState.PRIMARY_ALONE)
                .become(21, "S2", HsbState.DOWN);
        List<Told> all = stage.play();
        assertEquals(10, given(all, HAC).size());
        assertEquals(List.of(), states(all, HAC));
    }

    @Test
    void serverThatDoesNotComeUpIsNotStartedForEver() {
        List<Told> all = pair().fate("S1", new Fate(0, 0, false))
                .become(1, "S1", HsbState.DOWN)
                .stage
                .play();
        assertEquals(3, given(all, HAC).size());
        assertEquals(List.of("ADMINISTRATIVE"), states(all, HAC));
    }

    @Test
    void changeThatPassesBeforeTheControllerActsIsLeftAlone() {
        pair().become(1, "S1", HsbState.PRIMARY_UNCERTAIN).become(1, "S2", HsbState.DOWN);
        stage.at(SECOND + 200 * MS, "S1", new Become(HsbState.PRIMARY_ACTIVE));
        assertEquals(List.of(), given(stage.play(), HAC));
    }
}
