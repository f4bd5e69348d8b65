package dev.rehearse.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.World;
import dev.rehearse.property.Tale;
import dev.rehearse.property.ToySystem;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.fact.CommandAnswered;
import dev.rehearse.site.fact.CommandGiven;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.FaultHealed;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.RuleApplied;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.site.fact.TransactionsAborted;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MetersTest {

    private static final long SECOND = 1_000_000_000L;

    private final Tale tale = new Tale();

    private Measures measured(long seconds) {
        Meters meters = new Meters(
                ToySystem.plan(), new ToySystem(), tale.model(), tale.scene().operator());
        World world = tale.told(seconds);
        return meters.read(world);
    }

    private static ServiceChanged write(ServiceStatus status) {
        return new ServiceChanged("write", status, "");
    }

    private static ExposureChanged data(boolean exposed) {
        return new ExposureChanged("data", exposed, "");
    }

    private static StepStarted step(String step) {
        return new StepStarted(step, "");
    }

    private static StepTime time(String step, long seconds) {
        return new StepTime(step, seconds * SECOND);
    }

    @Test
    void anOutageIsCountedAndPutToTheStepsInWhichItLay() {
        tale.at(0, "operator", step("1")).at(5, "S1", write(ServiceStatus.DOWN));
        tale.at(8, "operator", step("2")).at(12, "S1", write(ServiceStatus.UP)).at(99, "S1", data(false));
        Stopwatch down = measured(100).services().get(0).down();
        assertEquals(1, down.count());
        assertEquals(7 * SECOND, down.total());
        assertEquals(List.of(time("1", 3), time("2", 4)), down.steps());
    }

    @Test
    void aStepThatIsDoneTwiceHasOneAccount() {
        tale.at(0, "operator", step("1")).at(0, "S1", write(ServiceStatus.DOWN)).at(2, "operator", step("2"));
        tale.at(5, "operator", step("1")).at(9, "S1", write(ServiceStatus.UP));
        assertEquals(
                List.of(time("1", 6), time("2", 3)),
                measured(20).services().get(0).down().steps());
    }

    @Test
    void timeAfterTheProcedureIsNotPutToItsLastStep() {
        tale.at(0, "operator", step("1")).at(4, "S1", data(true));
        tale.at(6, "operator", new ProcedureEnded("completed", "")).at(10, "S1", data(false));
        assertEquals(
                List.of(time("1", 2), time("afterwards", 4)),
                measured(20).exposures().get(0).open().steps());
    }

    @Test
    void theLongestOutageIsTheTimeToRecovery() {
        tale.at(1, "S1", write(ServiceStatus.DOWN)).at(4, "S1", write(ServiceStatus.UP));
        tale.at(10, "S1", write(ServiceStatus.DOWN)).at(19, "S1", write(ServiceStatus.UP));
        Measures measures = measured(100);
        assertEquals(2, measures.services().get(0).down().count());
        assertEquals(9 * SECOND, measures.longestOutage());
    }

    @Test
    void anOutageThatIsNotOverCountsUpToTheEnd() {
        tale.at(1, "S1", write(ServiceStatus.DOWN)).at(50, "S1", data(false)).at(70, "S1", data(false));
        Measures measures = measured(60);
        assertTrue(measures.services().get(0).down().running());
        assertEquals(59 * SECOND, measures.longestOutage());
        assertEquals(59 * SECOND, measures.services().get(0).down().total());
    }

    @Test
    void aDegradedServiceIsNotDown() {
        tale.at(1, "S1", write(ServiceStatus.DEGRADED)).at(4, "S1", write(ServiceStatus.UP));
        Measures.Service write = measured(9).services().get(0);
        assertEquals(3 * SECOND, write.degraded().total());
        assertEquals(0, write.down().count());
    }

    @Test
    void theHighWaterMarkSeesTheLogThatGrewBeforeItWasCut() {
        tale.at(0, "S1", new LogHeld(Level.EMPTY.withRate(200, 0), 2048));
        tale.at(60, "S1", new LogHeld(Level.EMPTY, 2048)).at(90, "S2", data(false));
        List<Measures.LogMark> logs = measured(100).logs();
        assertEquals(new Measures.LogMark("S1", 60L * 200 * 2048), logs.get(0));
        assertEquals(new Measures.LogMark("S2", 0), logs.get(1));
    }

    @Test
    void theHighWaterMarkCountsWhatStillGrows() {
        tale.at(0, "S2", new LogHeld(Level.EMPTY.withRate(200, 0), 2048)).at(30, "S1", data(false));
        tale.at(80, "S1", data(false));
        assertEquals(
                new Measures.LogMark("S2", 40L * 200 * 2048),
                measured(40).logs().get(1));
    }

    @Test
    void whatUsersSufferIsAddedUp() {
        tale.at(1, "S1", new TransactionsAborted(20, 10047, "")).at(2, "S2", new TransactionsAborted(3, 10047, ""));
        tale.at(3, "S1", new ConnectionsDropped(100, ""));
        tale.at(4, "operator", new FaultStruck(0, "x")).at(5, "operator", new FaultHealed(0, "x"));
        assertEquals(new TroubleMeter.Memory(23, 100, 1, 1), measured(9).trouble());
    }

    @Test
    void theSameRefusalTwiceIsOneLineWithTwoTimes() {
        CommandAnswered no = new CommandAnswered(0, "stop", Reply.REFUSED, 14704, "");
        tale.at(1, "operator", new CommandGiven(0, "stop"))
                .at(2, "operator", no)
                .at(3, "operator", no);
        tale.at(4, "operator", new CommandAnswered(1, "stop", Reply.REFUSED, 14704, ""));
        tale.at(5, "operator", new CommandAnswered(0, "stop", Reply.DONE, 0, ""))
                .at(6, "S1", no);
        Measures measures = measured(9);
        assertEquals(1, measures.operator().commands());
        assertEquals(3, measures.refused());
        assertEquals(
                List.of(new OperatorMeter.Refusal(0, "stop", 14704, 2), new OperatorMeter.Refusal(1, "stop", 14704, 1)),
                measures.operator().refusals());
    }

    @Test
    void rulesThatTheOperatorHadToFollowAreInterventions() {
        tale.at(1, "operator", new RuleApplied("1", "S1 is down")).at(9, "operator", new RuleApplied("", "S1 is down"));
        assertEquals(2, measured(20).operator().interventions());
    }

    @Test
    void theProcedureLastsUntilItEndsAndNotUntilTheWorldIsHealed() {
        tale.at(40, "operator", new ProcedureEnded("stuck", "no rule")).at(80, "S1", data(false));
        Measures measures = measured(100);
        assertEquals(40 * SECOND, measures.duration());
        assertEquals(
                new OperatorMeter.End("stuck", "no rule", 40 * SECOND),
                measures.operator().end());
    }

    @Test
    void twoPrimariesAreCountedAndTheirDamageApart() {
        tale.at(1, "S1", new WritesAccepted(true, ""))
                .at(1, "S1", commits(10))
                .at(4, "S2", new WritesAccepted(true, ""));
        tale.at(6, "S2", commits(10)).at(7, "S1", commits(0)).at(9, "S1", new WritesAccepted(false, ""));
        PrimaryMeter.Memory primaries = measured(20).primaries();
        assertEquals(5 * SECOND, primaries.dual().total());
        assertEquals(1 * SECOND, primaries.damage().total());
    }

    private static Acknowledging commits(long rate) {
        return new Acknowledging(new Stretch(-1, 0, 0), Level.EMPTY.withRate(rate, 1));
    }

    @Test
    void everyFigureHasANameOfItsOwn() {
        List<Figure> figures = measured(9).figures();
        assertEquals(
                figures.size(), figures.stream().map(Figure::name).distinct().count());
        assertFalse(figures.isEmpty());
        assertNotNull(figures.get(0).unit());
    }

    @Test
    void sumsStayTheSameHoweverOftenTheStepChanges() {
        Stopwatch watch = Stopwatch.NEW.turn(true, "1", 3);
        long[] laps = LongStream.of(5, 8, 8, 13).toArray();
        for (long lap : laps) {
            watch = watch.lap("step " + lap, lap);
        }
        assertEquals(17, watch.turn(false, "end", 20).total());
    }

    @Test
    void whatLastsNoTimeWasNotSo() {
        Stopwatch watch = Stopwatch.NEW
                .turn(true, "1", 3)
                .turn(false, "1", 5)
                .turn(true, "2", 9)
                .turn(false, "2", 9);
        assertEquals(1, watch.count());
        assertEquals(2, watch.total());
    }

    @Test
    void whatBeginsAgainInTheInstantInWhichItEndsHasNotEnded() {
        Stopwatch watch = Stopwatch.NEW
                .turn(true, "1", 3)
                .turn(false, "1", 5)
                .turn(true, "2", 5)
                .turn(false, "2", 9);
        assertEquals(1, watch.count());
        assertEquals(6, watch.longestAt(9));
        assertEquals(6, watch.total());
    }
}
