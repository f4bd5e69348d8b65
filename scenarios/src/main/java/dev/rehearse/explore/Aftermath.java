package dev.rehearse.explore;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Enumerated;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.kernel.code.Fingerprint;
import dev.rehearse.measure.Figure;
import dev.rehearse.rehearsal.Perils;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Goes through the runs that follow a placement to their ends, so that they can be measured. In them nothing is forgotten, unlike in
 * the search, so that amounts are those of an ordinary run. Two ways of chance that come to the same situation when the next question
 * is asked, and of which the same was counted and heard so far, go on as one. For one thread, which looks at the placements of a cell
 * one after another.
 *
 * @param <C> who hears the runs
 */
public final class Aftermath<C extends Companion<C>> {

    private static final Nominal MEDIANS = new Nominal();

    private final Perils perils;
    private final int most;
    private final Supplier<C> companions;
    /** The run up to the placement that was looked at last, which is not far from the next. */
    private World track;

    private List<Pick> trackPicks = List.of();

    /**
     * An end of a run.
     *
     * @param world the last one
     * @param picks what chance answered in the whole run where it did not take the first that is possible
     * @param companion who has heard it
     */
    public record End<C>(World world, List<Pick> picks, C companion) {}

    /**
     * The runs that follow a placement.
     *
     * @param ends the first is the one in which chance takes the first that is possible everywhere from there on
     * @param whole whether these are all ways that chance can go
     */
    public record Ends<C>(List<End<C>> ends, boolean whole) {}

    /** A piece of a run between two questions of chance. */
    private record Piece<C>(World world, List<Pick> picks, C companion) {}

    /** Where two ways may meet. */
    private record Meeting(Fingerprint situation, List<Figure> figures, String heard) {}

    /**
     * Nothing is looked at yet.
     *
     * @param most so many ways of chance are gone from a placement, at most
     * @param companions gives each placement somebody who hears what follows, from the fault on
     */
    public Aftermath(Perils perils, int most, Supplier<C> companions) {
        this.perils = perils;
        this.most = most;
        this.companions = companions;
        track = perils.first();
    }

    /** The runs that follow a placement of one fault, or none. */
    public Ends<C> of(Course course) {
        World world = perils.first();
        C companion = companions.get();
        if (!course.strikes().isEmpty()) {
            Strike strike = course.strikes().get(0);
            world = before(strike, course.picks()).fork();
            perils.strike(new Simulator(world, MEDIANS).listen(companion), strike.fault());
        }
        return follow(new Piece<>(world, course.picks(), companion));
    }

    private World before(Strike strike, List<Pick> picks) {
        if (track.served() > strike.events() || !trackPicks.equals(picks)) {
            track = perils.first();
            trackPicks = picks;
        }
        Simulator simulator = new Simulator(track, new Chosen(picks));
        while (track.served() < strike.events()) {
            simulator.step();
        }
        return track;
    }

    private Ends<C> follow(Piece<C> first) {
        List<End<C>> ends = new ArrayList<>();
        Set<Meeting> met = new HashSet<>();
        Deque<Piece<C>> ahead = new ArrayDeque<>(List.of(first));
        int gone = 0;
        while (!ahead.isEmpty()) {
            if (gone++ == most) {
                return new Ends<>(List.copyOf(ends), false);
            }
            Piece<C> piece = ahead.pop();
            long question = question(piece, ends);
            if (question >= 0) {
                Piece<C> asked = upTo(question, piece);
                if (met.add(meeting(asked))) {
                    branch(asked, ahead);
                }
            }
        }
        return new Ends<>(List.copyOf(ends), true);
    }

    /** Goes to the end, or after how many events the instant begins in which chance can go more than one way; -1 for the end. */
    private long question(Piece<C> piece, List<End<C>> into) {
        World world = piece.world().fork();
        C companion = piece.companion().copy();
        Alert alert = new Alert();
        Simulator simulator = new Simulator(world, alert).listen(companion);
        while (!perils.over(world)) {
            long before = world.served();
            instant(simulator, world);
            if (alert.asked()) {
                return before;
            }
        }
        simulator.run(perils.scenario().limits().run(), 0); // what is cut off lasts until then
        into.add(new End<>(world, piece.picks(), companion));
        return -1;
    }

    private Piece<C> upTo(long served, Piece<C> piece) {
        Simulator simulator = new Simulator(piece.world(), MEDIANS).listen(piece.companion());
        while (piece.world().served() < served) {
            simulator.step();
        }
        return piece;
    }

    private Meeting meeting(Piece<C> piece) {
        World forgetful = piece.world().fork();
        forgetful.forget();
        List<Figure> figures = perils.account(piece.world()).measures().figures();
        return new Meeting(perils.situation(forgetful), figures, piece.companion().heard());
    }

    /** Every way that chance can go in the next instant; the usual one is gone on with first. */
    private void branch(Piece<C> from, Deque<Piece<C>> into) {
        Enumerated chance = new Enumerated();
        List<Piece<C>> ways = new ArrayList<>();
        do {
            World world = from.world().fork();
            C companion = from.companion().copy();
            Chosen.Noted noted = new Chosen.Noted(chance);
            instant(new Simulator(world, noted).listen(companion), world);
            List<Pick> picks = new ArrayList<>(from.picks());
            picks.addAll(noted.picks);
            ways.add(new Piece<>(world, List.copyOf(picks), companion));
        } while (chance.next());
        for (int i = ways.size() - 1; i >= 0; i--) {
            into.push(ways.get(i));
        }
    }

    private static void instant(Simulator simulator, World world) {
        do {
            simulator.step();
        } while (!world.settled());
    }
}
