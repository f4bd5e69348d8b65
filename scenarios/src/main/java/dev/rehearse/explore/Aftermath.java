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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
    /** What followed the placements so far, by the worlds to which they came before chance was asked first. */
    private final Map<Moment, Past<C>> known = new HashMap<>();

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

    /** A world that a run came to. */
    private record Moment(long now, Fingerprint world) {}

    /** How a placement came about, and what followed it, once that is known. */
    private record Track<C>(List<Pick> picks, List<Ends<C>> followed) {}

    /** How a run came to a world. */
    private record Past<C>(String heard, Track<C> track) {}

    /** A piece of a run between two questions of chance. */
    private record Piece<C>(World world, List<Pick> picks, C companion) {}

    /** How far a piece goes: up to so many events, behind which chance is asked, to an end, or to what is known already. */
    private record Stretch<C>(long question, @Nullable End<C> end, @Nullable Ends<C> known) {}

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

    /**
     * The runs that follow a placement of one fault, or none. If it comes to a world to which an earlier one came, they are those of
     * the earlier one.
     */
    public Ends<C> of(Course course) {
        World world = perils.first();
        C companion = companions.get();
        if (!course.strikes().isEmpty()) {
            Strike strike = course.strikes().get(0);
            world = before(strike, course.picks()).fork();
            perils.strike(new Simulator(world, MEDIANS).listen(companion), strike.fault());
        }
        Track<C> track = new Track<>(course.picks(), new ArrayList<>(1));
        Ends<C> ends = follow(new Piece<>(world, course.picks(), companion), track);
        track.followed.add(ends);
        return ends;
    }

    /** What followed an earlier placement that came to this world in the same way, or null. */
    private @Nullable Ends<C> met(World world, C companion, Track<C> track) {
        Past<C> here = new Past<>(companion.heard(), track);
        Past<C> past = known.putIfAbsent(new Moment(world.now(), world.fingerprint()), here);
        boolean same = past != null
                && past.heard.equals(here.heard)
                && past.track.picks.equals(track.picks)
                && !past.track.followed.isEmpty();
        return same ? past.track.followed.get(0) : null;
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

    private Ends<C> follow(Piece<C> first, Track<C> track) {
        List<End<C>> ends = new ArrayList<>();
        Set<Meeting> met = new HashSet<>();
        Deque<Piece<C>> ahead = new ArrayDeque<>(List.of(first));
        for (int gone = 0; !ahead.isEmpty(); gone++) {
            if (gone == most) {
                return new Ends<>(List.copyOf(ends), false);
            }
            Piece<C> piece = ahead.pop();
            Stretch<C> stretch = stretch(piece, gone == 0 ? track : null);
            if (stretch.known != null) {
                return stretch.known;
            }
            if (stretch.end != null) {
                ends.add(stretch.end);
            } else {
                Piece<C> asked = upTo(stretch.question, piece);
                if (met.add(meeting(asked))) {
                    branch(asked, ahead);
                }
            }
        }
        return new Ends<>(List.copyOf(ends), true);
    }

    /** Goes on to the end, to the next question of chance, or to what is known. */
    private Stretch<C> stretch(Piece<C> piece, @Nullable Track<C> track) {
        World world = piece.world().fork();
        C companion = piece.companion().copy();
        Alert alert = new Alert();
        Simulator simulator = new Simulator(world, alert).listen(companion);
        while (!perils.over(world)) {
            long before = world.served();
            instant(simulator, world);
            if (alert.asked()) {
                return new Stretch<>(before, null, null);
            }
            Ends<C> known = track == null ? null : met(world, companion, track);
            if (known != null) {
                return new Stretch<>(before, null, known);
            }
        }
        simulator.run(perils.scenario().limits().run(), 0); // what is cut off lasts until then
        return new Stretch<>(world.served(), new End<>(world, piece.picks(), companion), null);
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
        return new Meeting(
                perils.situation(forgetful), figures, piece.companion().heard());
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
