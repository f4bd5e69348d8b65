package dev.rehearse.campaign.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.campaign.Row;
import dev.rehearse.campaign.Row.Booking;
import dev.rehearse.campaign.compare.Ranking.Place;
import dev.rehearse.measure.Figure;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.stats.Proportion;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whether a ranking is right as often as it says, of variants whose means are known and that share their luck. */
class RankingTest {

    private static final String MEASURE = "downtime write";
    private static final double MILLION = 1e6;
    private static final List<Figure> FIGURES =
            List.of(new Figure("duration", Figure.Unit.TIME, 0), new Figure(MEASURE, Figure.Unit.TIME, 0));

    private static Common common(int variants) {
        Common.Told told = new Common.Told(FIGURES, List.of("one primary"), List.of(MEASURE), List.of("downtime"));
        List<Common.Told> all = new ArrayList<>();
        for (int variant = 0; variant < variants; variant++) {
            all.add(told);
        }
        return new Common(all, "");
    }

    private static Row row(long number, double value, boolean violated, boolean open) {
        return new Row(
                number,
                open ? Outcome.UNFINISHED : Outcome.COMPLETED,
                Judgement.HOLDS,
                List.of(violated ? Judgement.VIOLATED : Judgement.HOLDS),
                null,
                List.of(),
                List.of(),
                List.of(7L, StrictMath.round(MILLION * value)),
                List.of(new Booking(List.of(), 0, 0, "", open)),
                List.of(),
                0);
    }

    /** Means 5.0, 5.05, 5.5 and 8.0: an exponential time that all share, and one that each has for itself. */
    @Test
    void theBestIsAmongThoseThatAreNotOutAsOftenAsItSays() {
        double[] means = {5.5, 5.05, 8, 5};
        Common common = common(means.length);
        SplittableRandom random = new SplittableRandom(1);
        Proportion right = Proportion.NONE;
        int out = 0;
        for (int time = 0; time < 400; time++) {
            Board board = new Board(common, means.length, 1);
            for (int number = 0; number < 300; number++) {
                double shared = -4 * StrictMath.log(1 - random.nextDouble());
                List<Row> rows = new ArrayList<>();
                for (double mean : means) {
                    double own = -(mean - 4) * StrictMath.log(1 - random.nextDouble());
                    rows.add(row(number, shared + own, false, false));
                }
                board.add(rows);
            }
            boolean all = true;
            for (Place place : new Ranking(board, means.length, 0.95).places()) {
                all &= place.variant() != 3 || !place.out();
                all &= MILLION * (means[place.variant()] - 5) <= place.atMost();
                out += place.out() ? 1 : 0;
            }
            right = right.with(all);
        }
        double share = right.estimate();
        assertTrue(share >= 0.95, () -> "right in " + share);
        assertTrue(out >= 2 * 400 - 20, out + " times out"); // 8.0 always, 5.5 nearly always
    }

    @Test
    void variantsThatDoTheSameAreAllTheBest() {
        Board board = new Board(common(3), 3, 1);
        for (int number = 0; number < 10; number++) {
            board.add(List.of(
                    row(number, number, false, false),
                    row(number, number, false, false),
                    row(number, number + 1.0, true, number == 4)));
        }
        List<Place> places = new Ranking(board, 3, 0.95).places();
        assertEquals(List.of(0, 1, 2), places.stream().map(Place::variant).toList());
        assertEquals(0, places.get(0).atMost());
        assertEquals(0, places.get(1).atMost());
        assertFalse(places.get(1).out());
        assertFalse(places.get(0).rough());
        assertEquals(MILLION, places.get(2).atMost());
        assertTrue(places.get(2).out());
        assertEquals(1, board.open(2, 1));
        assertEquals(1, board.open(2, 0));
        assertEquals(10, board.discordance(2, 1).onlySecond());
        assertEquals(1, board.discordance(2, 0).onlyFirst());
        assertEquals(9, board.happened(2, 0).events());
        assertFalse(board.always(1));
    }

    /** One run of a thousand takes a thousand times as long in the second variant: nobody knows how often that is. */
    @Test
    void differencesThatOneRunMakesAreNotBelieved() {
        Board board = new Board(common(2), 2, 1);
        for (int number = 0; number < 1000; number++) {
            board.add(List.of(row(number, 1, false, false), row(number, number == 7 ? 1000 : 1.1, false, false)));
        }
        Ranking ranking = new Ranking(board, 2, 0.95);
        assertTrue(ranking.places().get(0).rough());
        assertFalse(ranking.within(Long.MAX_VALUE));
    }

    @Test
    void oneReplicationRanksNothing() {
        Board board = new Board(common(2), 2, 1);
        board.add(List.of(row(0, 1, false, false), row(0, 2, false, false)));
        Place first = new Ranking(board, 2, 0.95).places().get(0);
        assertEquals(Double.POSITIVE_INFINITY, first.atMost());
        assertFalse(first.out());
    }

    @Test
    void whoAddsUpWhatMakesNoDifference() {
        Common common = common(2);
        Board whole = new Board(common, 2, 1);
        Board[] parts = {new Board(common, 2, 1), new Board(common, 2, 1)};
        SplittableRandom random = new SplittableRandom(2);
        for (int number = 0; number < 100; number++) {
            List<Row> rows = List.of(
                    row(number, random.nextDouble(), random.nextBoolean(), random.nextBoolean()),
                    row(number, random.nextDouble(), random.nextBoolean(), false));
            whole.add(rows);
            parts[number % 3 == 0 ? 0 : 1].add(rows);
        }
        parts[0].merge(parts[1]);
        for (int variant = 0; variant < 2; variant++) {
            assertEquals(whole.own(variant, 1).text(), parts[0].own(variant, 1).text());
            assertEquals(
                    whole.against(variant, 1).tally().text(),
                    parts[0].against(variant, 1).tally().text());
            assertEquals(whole.discordance(variant, 1), parts[0].discordance(variant, 1));
            assertEquals(whole.happened(variant, 0), parts[0].happened(variant, 0));
            assertEquals(whole.open(variant, 1), parts[0].open(variant, 1));
        }
        assertEquals(new Ranking(whole, 2, 0.9).places(), new Ranking(parts[0], 2, 0.9).places());
        assertEquals(whole.count(), parts[0].count());
    }

    @Test
    void onlyWhatAllHaveIsCompared() {
        Common.Told one = new Common.Told(FIGURES, List.of("a", "b"), List.of(), List.of("downtime"));
        Common.Told other = new Common.Told(
                List.of(new Figure("RTO", Figure.Unit.TIME, 0), FIGURES.get(0)),
                List.of("b"),
                List.of(),
                List.of("RTO"));
        Common common = new Common(List.of(one, other), "");
        assertEquals(List.of(FIGURES.get(0)), common.measures());
        assertEquals(List.of("b"), common.properties());
        assertEquals(-1, common.measure("RTO"));
    }
}
