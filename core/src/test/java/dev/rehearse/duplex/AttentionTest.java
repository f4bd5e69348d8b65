package dev.rehearse.duplex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.duplex.fact.CopyEnded;
import dev.rehearse.kernel.Signal;
import dev.rehearse.rdr.RdrCommand;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.site.Stage;
import dev.rehearse.site.Stage.Heard;
import dev.rehearse.site.Stage.Told;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Changed;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody who has asked something is told when the answer is another one, and is left alone until then. */
class AttentionTest {

    private static final long SECOND = Stage.SECOND;

    private final Stage stage = new Stage();
    private final int operator;

    AttentionTest() {
        PlanBuilder plan = new PlanBuilder(new Duplex())
                .part("A", "enclosure")
                .part("B", "enclosure")
                .part("AU", "active upgrade")
                .part("SYS", "rdr disk")
                .part("DATA", "rdr disk")
                .part("DB", "application")
                .set("SYS", "use", "system")
                .set("DATA", "use", "data");
        new Duplex().build(plan.build(), stage.model());
        operator = stage.extra("operator");
    }

    private AttentionTest at(long seconds, String part, Signal signal) {
        stage.at(seconds * SECOND, part, signal);
        return this;
    }

    private AttentionTest exchangeDisk(long seconds) {
        return at(seconds, "DATA", new Strike(RdrFault.FAILURE_IN_11))
                .at(seconds + 1, "DATA", new Heal(RdrFault.FAILURE_IN_11));
    }

    private Order ask(Command question, int number) {
        return new Order(question, 0, operator, number);
    }

    private Watch watch(String part, Command question, Reply reply, String text) {
        return Watch.of(question, stage.model().id(part), operator, new Answer(0, reply, 0, text));
    }

    private Changed changed(String part, Command question) {
        return new Changed(stage.model().id(part), question);
    }

    /** When the operator heard that, in nanoseconds. */
    private static List<Long> times(List<Told> told, Signal signal) {
        return Stage.of(told, "operator", Heard.class).stream()
                .filter(heard -> heard.fact().equals(new Heard(signal)))
                .map(Told::time)
                .toList();
    }

    @Test
    void theAnswerIsTheSameAsLongAsACopyRuns() {
        exchangeDisk(1);
        for (int i = 0; i < 10; i++) {
            at(10 + 60 * i, "DATA", ask(RdrCommand.WAIT_FOR_RESYNC, 7));
        }
        List<Answer> answers = Stage.heard(stage.play(), "operator", Answer.class);
        assertEquals(
                List.of(new Answer(7, Reply.RUNNING, 0, "SYNCING")),
                answers.stream().distinct().toList());
        assertEquals(10, answers.size());
    }

    @Test
    void whoWaitsForTheResyncIsToldWhenItEndsAndOnlyThen() {
        exchangeDisk(1).at(10, "DATA", watch("DATA", RdrCommand.WAIT_FOR_RESYNC, Reply.RUNNING, "SYNCING"));
        List<Told> told = stage.play();
        List<Long> ends = Stage.of(told, "ft server", CopyEnded.class).stream()
                .map(Told::time)
                .toList();
        assertEquals(1, ends.size());
        assertTrue(ends.get(0) > 600 * SECOND);
        assertEquals(ends, times(told, changed("DATA", RdrCommand.WAIT_FOR_RESYNC)));
    }

    @Test
    void whoSawSomethingThatIsNoLongerSoIsToldAtOnce() {
        at(10, "A", watch("A", EnclosureCommand.STATE, Reply.DONE, "SIMPLEX"));
        assertEquals(List.of(10 * SECOND), times(stage.play(), changed("A", EnclosureCommand.STATE)));
    }

    @Test
    void whoWatchesTwoPartsIsToldOfEach() {
        at(1, "DATA", watch("DATA", RdrCommand.STATE, Reply.DONE, "DUPLEX"));
        at(2, "B", watch("B", EnclosureCommand.STATE, Reply.DONE, "DUPLEX"));
        List<Told> told = exchangeDisk(10).stage.play();
        assertEquals(1, times(told, changed("DATA", RdrCommand.STATE)).size());
        assertEquals(List.of(10 * SECOND), times(told, changed("B", EnclosureCommand.STATE)));
    }

    @Test
    void aLaterWatchOfTheSameTakesThePlaceOfAnEarlierOne() {
        at(1, "DATA", watch("DATA", RdrCommand.STATE, Reply.DONE, "DUPLEX"));
        at(2, "DATA", watch("DATA", RdrCommand.STATE, Reply.DONE, "DUPLEX"));
        List<Told> told = exchangeDisk(10).stage.play();
        assertEquals(1, times(told, changed("DATA", RdrCommand.STATE)).size());
    }
}
