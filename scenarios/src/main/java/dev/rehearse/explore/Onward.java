package dev.rehearse.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What one fault more does from a world on: what it does in the next instant, and the ways on from there. Nothing here says
 * what time it is or what led there, so it holds for every run that comes to such a world.
 *
 * @param strikes what faults may do in the next instant, the first of those that come to the same in the same step
 * @param tried how many were tried
 * @param ways where the next instant may lead; none if nothing follows
 */
record Onward(List<Hit> strikes, int tried, List<Way> ways) {

    /** Nothing follows. */
    static final Onward NOTHING = new Onward(List.of(), 0, List.of());

    /**
     * A fault that strikes.
     *
     * @param strike with events and time from the start of the instant
     * @param picks of chance before it, with turns from the start of the instant
     * @param end what may come of it, as bits of {@link Ends}
     */
    record Hit(Strike strike, List<Pick> picks, long end) {}

    /**
     * A way on.
     *
     * @param to what is there
     * @param passed what passes until then
     * @param picks of chance on it, with turns from the start of the instant
     */
    record Way(Onward to, Passed passed, List<Pick> picks) {}

    /**
     * How far a run has come.
     *
     * @param events served
     * @param time in nanoseconds
     * @param turns questions asked of chance
     */
    record Passed(long events, long time, long turns) {

        Passed and(Passed more) {
            return new Passed(events + more.events, time + more.time, turns + more.turns);
        }
    }

    /** Is told of every hit on the way, with what led there. */
    interface Visitor {

        void hit(Strike strike, List<Pick> picks, long end);
    }

    /**
     * Goes on from here, along every way.
     *
     * @param begun how far the run has come that is here
     * @return how many strikes were tried
     */
    long walk(Passed begun, Visitor visitor) {
        Set<Onward> been = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Way> ahead = new ArrayList<>();
        ahead.add(new Way(this, begun, List.of()));
        long tries = 0;
        while (!ahead.isEmpty()) {
            Way here = ahead.remove(ahead.size() - 1);
            if (been.add(here.to)) {
                tries += here.to.tried;
                here.to.visit(here, visitor);
                List<Way> ways = here.to.ways;
                for (int i = ways.size() - 1; i >= 0; i--) {
                    ahead.add(after(here, ways.get(i)));
                }
            }
        }
        return tries;
    }

    private void visit(Way here, Visitor visitor) {
        for (Hit hit : strikes) {
            visitor.hit(later(hit.strike, here.passed), joined(here, hit.picks), hit.end);
        }
    }

    private static Way after(Way here, Way way) {
        return new Way(way.to, here.passed.and(way.passed), joined(here, way.picks));
    }

    private static Strike later(Strike strike, Passed passed) {
        return Strike.of(strike.fault(), strike.step(), strike.events() + passed.events, strike.time() + passed.time);
    }

    private static List<Pick> joined(Way here, List<Pick> picks) {
        if (picks.isEmpty()) {
            return here.picks;
        }
        List<Pick> all = new ArrayList<>(here.picks);
        for (Pick pick : picks) {
            all.add(new Pick(pick.turn() + here.passed.turns, pick.answer()));
        }
        return List.copyOf(all);
    }
}
