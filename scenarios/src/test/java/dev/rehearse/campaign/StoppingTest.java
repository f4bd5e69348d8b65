package dev.rehearse.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.campaign.Result.Stop;
import dev.rehearse.campaign.Row.Booking;
import dev.rehearse.measure.Figure;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.stats.Proportion;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

/** Whether campaigns that stop when they are precise enough are right as often as they say, on laws whose mean is known. */
class StoppingTest {

    private static final double SECOND = 1e9;
    private static final int TIMES = 1000;
    private static final String FAULT = "S1 crash";
    private static final Booking NOTHING = new Booking(List.of(), 0, 0, "", false);

    private static Totals totals() {
        Figure figure = new Figure("downtime", Figure.Unit.TIME, 0);
        return new Totals(new Accounts(List.of()), List.of(figure), List.of());
    }

    private static Row row(long number, double seconds, boolean struck) {
        List<String> causes = struck ? List.of(FAULT) : List.of();
        List<Long> figures = List.of(StrictMath.round(SECOND * seconds));
        return new Row(
                number,
                Outcome.COMPLETED,
                Judgement.HOLDS,
                List.of(),
                null,
                causes,
                causes,
                figures,
                List.of(NOTHING, NOTHING),
                List.of(),
                0);
    }

    /** How often the interval covers the mean at which a campaign stops. */
    private static double covered(double precision, double mean, ToDoubleFunction<SplittableRandom> law) {
        Goal goal = new Goal(1 << 20, precision, List.of("downtime"), 0.95);
        SplittableRandom random = new SplittableRandom(1);
        Proportion covered = Proportion.NONE;
        for (int time = 0; time < TIMES; time++) {
            Totals totals = totals();
            Patience patience = new Patience(goal, List.of(), 0);
            Stop stop = null;
            while (stop == null) {
                totals.add(row(totals.count(), law.applyAsDouble(random), false));
                stop = totals.count() % 64 == 0 ? patience.at(totals) : null;
            }
            assertEquals(Stop.PRECISE, stop);
            double level = goal.levelAfter(totals.count());
            covered =
                    covered.with(totals.spreads().get(0).tally().interval(level).contains(SECOND * mean));
        }
        return covered.estimate();
    }

    @Test
    void stoppingAtPrecisionDoesNotMakeTheIntervalOfAnOrdinaryTimeLie() {
        double share = covered(0.06, 60, random -> -60 * StrictMath.log1p(-random.nextDouble()));
        assertTrue(share >= 0.94, () -> "covered in " + share);
    }

    @Test
    void norOfALopsidedOne() {
        double share = covered(
                0.12,
                StrictMath.exp(0.5),
                random -> StrictMath.exp(StrictMath.sqrt(2) * Erf.erfInv(2 * random.nextDouble() - 1)));
        assertTrue(share >= 0.93, () -> "covered in " + share);
    }

    @Test
    void norOfOneThatIsLongInEveryTwentiethRunOnly() {
        double share = covered(
                0.3,
                0.701 + 0.05 * 1800,
                random -> 0.701 + (random.nextDouble() < 0.05 ? -1800 * StrictMath.log1p(-random.nextDouble()) : 0));
        assertTrue(share >= 0.93, () -> "covered in " + share);
    }

    /** As long as the rare outage was never seen, the others agree to the nanosecond. */
    @Test
    void luckDoesNotStopACampaignThatHasNotSeenTheFault() {
        Goal goal = new Goal(1 << 16, 0.5, List.of("downtime"), 0.95);
        SplittableRandom random = new SplittableRandom(1);
        int fooled = 0;
        for (int time = 0; time < 100; time++) {
            Totals totals = totals();
            Patience blind = new Patience(goal, List.of(), 0);
            Patience patience = new Patience(goal, List.of(FAULT), 0);
            Stop stop = null;
            while (stop == null) {
                boolean struck = random.nextDouble() < 0.0015;
                totals.add(row(totals.count(), struck ? 3600 : 0.701, struck));
                stop = totals.count() % 64 == 0 ? patience.at(totals) : null;
                fooled += totals.count() == 1024 && blind.at(totals) != null ? 1 : 0;
            }
            assertEquals(Stop.PRECISE, stop);
            assertTrue(totals.struck().getOrDefault(FAULT, 0L) >= Patience.SEEN, totals.struck()::toString);
            assertEquals(5.4, totals.spreads().get(0).tally().mean() / SECOND - 0.701, 4);
        }
        assertTrue(fooled >= 10, fooled + " of 100 would have been fooled without that rule");
    }

    @Test
    void aMeanOfNothingIsNeverPrecise() {
        Goal goal = new Goal(2048, 0.5, List.of("downtime"), 0.95);
        Totals totals = totals();
        Patience patience = new Patience(goal, List.of(), 0);
        for (int i = 0; i < 1024; i++) {
            totals.add(row(i, 0, false));
        }
        assertNull(patience.at(totals));
        for (int i = 1024; i < 2048; i++) {
            totals.add(row(i, 0, false));
        }
        assertEquals(Stop.ALL, patience.at(totals));
    }
}
