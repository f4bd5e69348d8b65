package dev.rehearse.site;

import static dev.rehearse.site.Stage.MS;
import static dev.rehearse.site.Stage.SECOND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rehearse.kernel.Signal;
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
