package dev.rehearse.hotstandby;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.Hac.Automation;
import dev.rehearse.hotstandby.Hac.Ere;
import dev.rehearse.hotstandby.ToyServer.Become;
import dev.rehearse.hotstandby.ToyServer.Fate;
import dev.rehearse.kernel.chance.Constant;
import dev.rehearse.site.Host;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.Link;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class HacTest {

    private static final String HAC = "S1 hac";
    private static final String OTHER = "S2 hac";

    private final Stage stage = new Stage();
    private final int operator = stage.extra("operator");
    private int orders;

    /** Two servers with these log positions, hosts, a link, and a controller beside S1. */
    private HacTest pair(String first, String second, Ere ere) {
        stage.model().add("S1", new ToyServer(HsbState.PRIMARY_ACTIVE, first));
        stage.model().add("S2", new ToyServer(HsbState.SECONDARY_ACTIVE, second));
        Host.add(stage.model(), "S1", 6_005_000, new Constant(60e9), new Constant(900e9));
        Host.add(stage.model(), "S2", 6_005_000, new Constant(60e9), new Constant(900e9));
        Link.add(stage.model(), "S1", "S2", new Link.Line(MS, 1_000_000_000));
        return controller(HAC, "S1", "S2", ere);
    }

    private HacTest controller(String name, String local, String remote, Ere ere) {
        stage.model().reserve(name);
        Hac.Settings settings = new Hac.Settings(SECOND, 3, local.equals("S1"), new Automation(true, true), ere);
        Hac.put(stage.model(), name, new Hac.Servers(local, remote), settings, new Constant(300 * MS));
        return this;
    }

    private HacTest pair() {
        return pair("0000000000000000100:PRIMARY", "0000000000000000100:SECONDARY", Ere.NONE);
    }

    private HacTest become(long second, String server, HsbState state) {
        stage.at(second * SECOND, server, new Become(state));
        return this;
    }

    private HacTest fate(String server, Fate fate) {
        stage.at(0, server, fate);
        return this;
    }

    private HacTest order(long second, HacCommand command) {
        stage.at(second * SECOND, HAC, new Order(command, 0, operator, orders++));
        return this;
    }

    /** The commands that a controller gave, as "milliseconds: words". */
    private static List<String> given(List<Told> all, String by) {
        return Stage.of(all, by, CommandGiven.class).stream()
                .map(told -> told.time() / MS + ": " + ((CommandGiven) told.fact()).words())
                .toList();
    }

    private static List<String> states(List<Told> all, String server) {
        return Stage.of(all, server, StateChanged.class).stream()
                .map(told -> ((StateChanged) told.fact()).to())
                .toList();
    }

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
    void ofTwoSecondariesTheOneThatHasAcceptedMoreIsPromotedByItsOwnController() {
        pair("0000000000000000100:SECONDARY", "0000000000000000101:SECONDARY", Ere.NONE);
        controller(OTHER, "S2", "S1", Ere.NONE)
                .become(1, "S1", HsbState.SECONDARY_ALONE)
                .become(1, "S2", HsbState.SECONDARY_ALONE);
        List<Told> all = stage.play();
        assertEquals(List.of(), given(all, HAC));
        assertEquals("1300: hsb set primary alone", given(all, OTHER).get(0));
    }

    @Test
    void ofTwoEqualSecondariesThePreferredOneIsPromoted() {
        pair().controller(OTHER, "S2", "S1", Ere.NONE)
                .become(1, "S1", HsbState.SECONDARY_ALONE)
                .become(1, "S2", HsbState.SECONDARY_ALONE);
        List<Told> all = stage.play();
        assertEquals("1300: hsb set primary alone", given(all, HAC).get(0));
        assertEquals(List.of(), given(all, OTHER));
    }

    private List<Told> playBrokenLink() {
        stage.at(SECOND, "S1-S2 link", new Strike(LinkFault.BREAK));
        return become(5, "S1", HsbState.PRIMARY_UNCERTAIN)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .stage
                .play();
    }

    @Test
    void withoutAReferenceABrokenLinkMakesTwoPrimaries() {
        pair().controller(OTHER, "S2", "S1", Ere.NONE);
        List<Told> all = playBrokenLink();
        assertEquals(List.of("5300: hsb set primary alone"), given(all, HAC));
        assertEquals(List.of("5300: hsb set primary alone"), given(all, OTHER));
    }

    @Test
    void withAReferenceOnlyTheSideThatStillSeesItIsPrimary() {
        pair("1:PRIMARY", "1:SECONDARY", Ere.FAR).controller(OTHER, "S2", "S1", Ere.NEAR);
        List<Told> all = playBrokenLink();
        assertEquals(List.of("5300: hsb set secondary alone"), given(all, HAC));
        assertEquals(List.of("5300: hsb set primary alone"), given(all, OTHER));
    }

    @Test
    void changeThatPassesBeforeTheControllerActsIsLeftAlone() {
        pair().become(1, "S1", HsbState.PRIMARY_UNCERTAIN).become(1, "S2", HsbState.DOWN);
        stage.at(SECOND + 200 * MS, "S1", new Become(HsbState.PRIMARY_ACTIVE));
        assertEquals(List.of(), given(stage.play(), HAC));
    }

    @Test
    void controllerLivesAndDiesWithItsHost() {
        pair();
        stage.at(SECOND, "S1 host", new Strike(HostFault.HOST_CRASH));
        become(1, "S1", HsbState.DOWN).order(10, HacCommand.STATE);
        stage.at(60 * SECOND, "S1 host", new Heal(HostFault.HOST_CRASH));
        List<Told> all = stage.play();
        assertEquals(List.of("60300: solid"), given(all, HAC));
        assertEquals(
                "no answer", Stage.heard(all, "operator", Answer.class).get(0).text());
    }

    @Test
    void hostThatIsGoneLooksLikeALinkThatIsBroken() {
        pair();
        stage.at(SECOND, "S2 host", new Strike(HostFault.HOST_CRASH));
        List<Told> all = become(5, "S1", HsbState.PRIMARY_UNCERTAIN).stage.play();
        assertEquals(List.of("5300: hsb set primary alone"), given(all, HAC));
    }
}
