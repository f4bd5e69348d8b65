package dev.rehearse.site;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Chance;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {

    private static final String LINK = "S1-S2 link";
    private static final int S1 = 0;
    private static final int S2 = 1;

    private final Stage stage = new Stage();

    record Note(int number) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.number(number);
        }
    }

    LinkTest() {
        stage.extra("S1");
        stage.extra("S2");
        Link.add(stage.model(), "S1", "S2", new Link.Line(2 * MS, 1000));
    }

    private static List<Told> notes(List<Told> all, String by) {
        return all.stream()
                .filter(told -> told.by().equals(by)
                        && told.fact() instanceof Stage.Heard heard
                        && heard.signal() instanceof Note)
                .toList();
    }

    private static List<String> states(List<Told> all) {
        return Stage.of(all, LINK, StateChanged.class).stream()
                .map(told -> ((StateChanged) told.fact()).to())
                .toList();
    }

    private static Wire wire(boolean hears, boolean reaches) {
        return new Wire(hears, reaches, 1000);
    }

    @Test
    void messageArrivesAfterTheDelayAndTheTimeOfItsBytes() {
        stage.at(SECOND, LINK, new Carry(S1, new Note(1), 500)).at(SECOND, LINK, new Carry(S2, new Note(2), 0));
        List<Told> all = stage.play();
        assertEquals(SECOND + 502 * MS, notes(all, "S2").get(0).time());
        assertEquals(SECOND + 2 * MS, notes(all, "S1").get(0).time());
    }

    private static Strike strike(LinkStrain kind, long amount) {
        return new Strike(kind, amount);
    }

    private static List<Long> speeds(List<Told> all) {
        return Stage.heard(all, "S1", Wire.class).stream()
                .map(Wire::bytesPerSecond)
                .toList();
    }

    @Test
    void slowLinkCarriesFewerBytesUntilItIsRepairedAndTwoCausesMultiply() {
        stage.at(SECOND, LINK, strike(LinkStrain.SLOW, 4000))
                .at(2 * SECOND, LINK, new Carry(S1, new Note(1), 500))
                .at(3 * SECOND, LINK, strike(LinkStrain.SLOW, 2500))
                .at(9 * SECOND, LINK, new Heal(LinkStrain.SLOW, 4000))
                .at(10 * SECOND, LINK, new Heal(LinkStrain.SLOW, 2500));
        List<Told> all = stage.play();
        assertEquals(List.of(1000L, 250L, 100L, 400L, 1000L), speeds(all));
        assertEquals(4 * SECOND + 2 * MS, notes(all, "S2").get(0).time());
    }

    @Test
    void lateLinkIsSilentForSoLongAndNothingOvertakesWhatWasSentBefore() {
        stage.at(SECOND, LINK, strike(LinkStrain.DELAY, SECOND))
                .at(SECOND + 1, LINK, new Carry(S1, new Note(1), 0))
                .at(SECOND + 500 * MS, LINK, new Heal(LinkStrain.DELAY, SECOND))
                .at(SECOND + 501 * MS, LINK, new Carry(S1, new Note(2), 0))
                .at(4 * SECOND, LINK, new Carry(S1, new Note(3), 0));
        List<Told> all = stage.play();
        List<Boolean> hears =
                Stage.heard(all, "S2", Wire.class).stream().map(Wire::hears).toList();
        assertEquals(List.of(true, false, true), hears);
        assertEquals(
                List.of(2 * SECOND + 2 * MS + 1, 2 * SECOND + 2 * MS + 1, 4 * SECOND + 2 * MS),
                notes(all, "S2").stream().map(Told::time).toList());
    }

    @Test
    void whatIsLostIsSentAgainEachTimeAfterTwiceAsLong() {
        Chance twice = new Chance() {
            @Override
            public long duration(Activity what, long draw, long turn) {
                return what.nanoseconds(0.99995);
            }

            @Override
            public int choose(Choice what, long draw, long turn) {
                throw new AssertionError("nothing is to be chosen");
            }
        };
        stage.at(SECOND, LINK, strike(LinkStrain.LOSS, 10_000)).at(2 * SECOND, LINK, new Carry(S1, new Note(1), 0));
        assertEquals(
                2 * SECOND + 602 * MS, notes(stage.play(twice), "S2").get(0).time());
    }

    @Test
    void theTimeLostByLossesHasTheMeanOfItsLaw() {
        Resending law = new Resending(0.1);
        double sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += law.quantile((i + 0.5) / 100_000);
        }
        assertEquals(law.mean(), sum / 100_000, 1e4);
        assertEquals(0, law.quantile(0.89));
        assertEquals(200e6, law.quantile(0.91));
    }

    @Test
    void lossLeavesOfAStreamWhatTcpMakesOfIt() {
        Link.Line fast = new Link.Line(2 * MS, 1_000_000_000);
        // 1.22 * 1460 bytes / (4 ms * sqrt(1 %))
        assertEquals(4_453_000, LinkPace.bytesPerSecond(fast, Ills.NONE.with(LinkStrain.LOSS, 10_000)));
        assertEquals(
                990, LinkPace.bytesPerSecond(new Link.Line(2 * MS, 1000), Ills.NONE.with(LinkStrain.LOSS, 10_000)));
        // 6 MiB a round trip of 2 * (2 ms + 1 s)
        assertEquals(3_139_449, LinkPace.bytesPerSecond(fast, Ills.NONE.with(LinkStrain.DELAY, SECOND)));
    }

    @Test
    void linkThatFlapsIsDownForOneHalfOfEachTimeUntilItIsRepaired() {
        stage.at(SECOND, LINK, strike(LinkStrain.FLAPS, 10 * SECOND))
                .at(13 * SECOND, LINK, new Heal(LinkStrain.FLAPS, 10 * SECOND));
        List<Told> all = stage.play();
        assertEquals(List.of("down", "up", "down", "up"), states(all));
        assertEquals(
                List.of(SECOND, 6 * SECOND, 11 * SECOND, 13 * SECOND),
                Stage.of(all, LINK, StateChanged.class).stream().map(Told::time).toList());
    }

    @Test
    void bothEndsLearnOfTheWireWhenTheRunStarts() {
        List<Told> all = stage.play();
        assertEquals(List.of(wire(true, true)), Stage.heard(all, "S1", Wire.class));
        assertEquals(List.of(wire(true, true)), Stage.heard(all, "S2", Wire.class));
        assertEquals(List.of(), states(all));
    }

    @Test
    void brokenLinkDropsWhatItIsGivenAndKeepsWhatIsUnderWay() {
        stage.at(0, LINK, new Carry(S1, new Note(1), 1000))
                .at(SECOND / 2, LINK, new Strike(LinkFault.BREAK))
                .at(SECOND / 2, LINK, new Carry(S1, new Note(2), 0))
                .at(SECOND / 2, LINK, new Carry(S2, new Note(3), 0));
        List<Told> all = stage.play();
        assertEquals(List.of(new Note(1)), Stage.heard(all, "S2", Note.class));
        assertEquals(List.of(), Stage.heard(all, "S1", Note.class));
        assertEquals(List.of("down"), states(all));
    }

    @Test
    void oneWayBreakLeavesTheOtherWayOpenAndEachEndLearnsItsOwnSide() {
        stage.at(SECOND, LINK, new Strike(LinkFault.BREAK_BACKWARD))
                .at(2 * SECOND, LINK, new Carry(S1, new Note(1), 0))
                .at(2 * SECOND, LINK, new Carry(S2, new Note(2), 0));
        List<Told> all = stage.play();
        assertEquals(List.of(new Note(1)), Stage.heard(all, "S2", Note.class));
        assertEquals(List.of(), Stage.heard(all, "S1", Note.class));
        assertEquals(wire(false, true), Stage.heard(all, "S1", Wire.class).get(1));
        assertEquals(wire(true, false), Stage.heard(all, "S2", Wire.class).get(1));
        assertEquals(List.of("S1->S2 only"), states(all));
    }

    @Test
    void ofTwoFaultsThatOverlapBothMustBeRepaired() {
        stage.at(SECOND, LINK, new Strike(LinkFault.BREAK))
                .at(2 * SECOND, LINK, new Strike(LinkFault.BREAK_FORWARD))
                .at(3 * SECOND, LINK, new Heal(LinkFault.BREAK))
                .at(4 * SECOND, LINK, new Heal(LinkFault.BREAK_FORWARD));
        List<Told> all = stage.play();
        assertEquals(List.of("down", "S2->S1 only", "up"), states(all));
        assertEquals(4, Stage.heard(all, "S1", Wire.class).size(), "no news for a fault that changes nothing");
    }

    @Test
    void repairOfWhatIsWholeChangesNothing() {
        stage.at(SECOND, LINK, new Heal(LinkFault.BREAK))
                .at(2 * SECOND, LINK, new Strike(LinkFault.BREAK_FORWARD))
                .at(3 * SECOND, LINK, new Heal(LinkFault.BREAK_BACKWARD));
        assertEquals(List.of("S2->S1 only"), states(stage.play()));
    }

    @Test
    void linkThatIsFasterThanAtOnceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Link.Line(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Link.Line(0, 0));
    }
}
