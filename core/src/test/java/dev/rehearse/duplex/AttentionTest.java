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

    private Watch watch(Command question, int number, Reply reply, String text) {
        return new Watch(question, operator, new Answer(number, reply, 0, text));
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
        exchangeDisk(1).at(10, "DATA", watch(RdrCommand.WAIT_FOR_RESYNC, 7, Reply.RUNNING, "SYNCING"));
        List<Told> told = stage.play();
        List<Long> ends = Stage.of(told, "ft server", CopyEnded.class).stream()
                .map(Told::time)
                .toList();
        assertEquals(1, ends.size());
        assertTrue(ends.get(0) > 600 * SECOND);
        assertEquals(ends, times(told, new Changed(7)));
    }

    @Test
    void whoSawSomethingThatIsNoLongerSoIsToldAtOnce() {
        at(10, "A", watch(EnclosureCommand.STATE, 3, Reply.DONE, "SIMPLEX"));
        assertEquals(List.of(10 * SECOND), times(stage.play(), new Changed(3)));
    }

    @Test
    void aLaterWatchTakesThePlaceOfAnEarlierOne() {
        at(1, "DATA", watch(RdrCommand.STATE, 1, Reply.DONE, "DUPLEX"));
        at(2, "B", watch(EnclosureCommand.STATE, 2, Reply.DONE, "DUPLEX"));
        List<Told> told = exchangeDisk(10).stage.play();
        assertEquals(List.of(), times(told, new Changed(1)));
        assertEquals(List.of(10 * SECOND), times(told, new Changed(2)));
    }
}
