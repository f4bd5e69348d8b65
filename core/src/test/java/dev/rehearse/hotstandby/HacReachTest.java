package dev.rehearse.hotstandby;

import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rehearse.hotstandby.Hac.Ere;
import dev.rehearse.site.HostFault;
import dev.rehearse.site.LinkFault;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import java.util.List;
import org.junit.jupiter.api.Test;

class HacReachTest extends HacStage {

    private List<Told> playBrokenLink() {
        stage.at(SECOND, "S1-S2 link", new Strike(LinkFault.BREAK));
        return become(5, "S1", HsbState.PRIMARY_UNCERTAIN)
                .become(5, "S2", HsbState.SECONDARY_ALONE)
                .stage
                .play();
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
