package dev.rehearse.campaign.compare;

import dev.rehearse.stats.Differences;
import dev.rehearse.stats.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which of several variants has the least of a measure. With at least the probability of the level all of this is right together:
 * the best is one of those that are not out, and each is at most so far from it as is told.
 */
public final class Ranking {

    private final Board board;
    private final int variants;
    private final double level;

    /**
     * A ranking.
     *
     * @param variants how many
     * @param level confidence of all that it says together
     */
    Ranking(Board board, int variants, double level) {
        this.board = board;
        this.variants = variants;
        this.level = 1 - (1 - level) / Math.max(1, variants * (variants - 1) / 2);
    }

    /**
     * Where a variant stands.
     *
     * @param variant its place among all
     * @param mean of its own
     * @param atMost by how much it exceeds the best at most, in the unit of the measure; 0 if it is the best
     * @param out whether another is shown to have less
     * @param rough whether there are too few replications for one of its differences, so lopsided are they
     */
    public record Place(int variant, double mean, double atMost, boolean out, boolean rough) {}

    /** Whether the least is known to be so near to the best, by enough replications for an interval to be believed. */
    boolean within(long amount) {
        Place least = places().get(0);
        return least.atMost() <= amount && !least.rough();
    }

    /** All variants, the least mean first. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int variant = 0; variant < variants; variant++) {
            places.add(place(variant));
        }
        places.sort(Comparator.comparingDouble(Place::mean));
        return places;
    }

    private Place place(int variant) {
        double most = 0;
        boolean out = false;
        boolean rough = false;
        for (int other = 0; other < variants; other++) {
            if (other != variant) {
                Interval excess = excess(variant, other);
                most = Math.max(most, excess.high());
                out |= excess.low() > 0;
                rough |= duel(variant, other).rough();
            }
        }
        double mean = ranked(variant);
        return new Place(variant, mean, most, out, rough);
    }

    private double ranked(int variant) {
        return board.own(variant, board.ranked()).mean();
    }

    /** By how much a variant exceeds another. */
    private Interval excess(int variant, int other) {
        Interval later = duel(variant, other).tally().interval(level);
        return variant > other ? later : new Interval(-later.high(), -later.low(), level);
    }

    private Differences duel(int variant, int other) {
        return board.duel(Math.min(variant, other), Math.max(variant, other));
    }
}
