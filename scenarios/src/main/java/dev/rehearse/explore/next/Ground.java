package dev.rehearse.explore.next;

import dev.rehearse.kernel.World;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.rehearsal.Improvisation.Result;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All situations that were met, each once, and where commands lead from them. Nothing is tried before somebody asks. Worlds
 * that differ in quantities only are one situation, which stands for all of them: the one that took the fewest commands.
 */
final class Ground {

    private final Midway midway;
    private final List<Instruction> moves;
    private final List<Long> outages;
    private final List<Situation> situations = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /**
     * No situation yet.
     *
     * @param outages how long a service may be down, in nanoseconds: ascending, what is longer is worse
     */
    Ground(Midway midway, List<Instruction> moves, List<Long> outages) {
        this.midway = midway;
        this.moves = moves;
        this.outages = List.copyOf(outages);
    }

    /** A world that stands for a situation. */
    private final class Situation {
        private final Improvisation stage;
        private final World world;
        private final Map<String, Long> down;
        private final Past past;
        private @Nullable List<Seen> seen;
        private final @Nullable Edge[] edges = new Edge[moves.size()];
        private final boolean[] tried = new boolean[moves.size()];
        private long ends = -1;
        private int settles = -1;

        Situation(Improvisation stage, World world, Map<String, Long> down, Past past) {
            this.stage = stage;
            this.world = world;
            this.down = down;
            this.past = past;
        }
    }

    /**
     * What cannot be undone.
     *
     * @param violated properties: a bit each
     * @param destroyed whether acknowledged work was destroyed
     * @param outage how many of the limits an outage has passed
     * @param began whether it is where one begins
     */
    private record Past(long violated, boolean destroyed, int outage, boolean began) {}

    /** The situation in which a run begins. */
    int first(Improvisation stage) {
        World world = stage.first();
        Map<String, Long> down = new LinkedHashMap<>();
        stage.downAtFirst().forEach(service -> down.put(service, 0L));
        return of(new Situation(stage, world, down, new Past(stage.violated(world), false, 0, true)));
    }

    private int of(Situation situation) {
        Past past = situation.past;
        String key = midway.sketch(situation.stage.scenario().plan(), situation.world)
                + past.violated
                + past.destroyed
                + past.outage
                + situation.down.keySet();
        Integer same = known.get(key);
        if (same != null) {
            return same;
        }
        known.put(key, situations.size());
        situations.add(situation);
        return situations.size() - 1;
    }

    /** How many situations were met. */
    int size() {
        return situations.size();
    }

    /** What can be seen in one. */
    List<Seen> look(int situation) {
        Situation at = situations.get(situation);
        List<Seen> seen = at.seen;
        if (seen == null) {
            seen = midway.look(at.stage.scenario().plan(), at.world);
            at.seen = seen;
        }
        return seen;
    }

    /** Where a command leads, or null if it makes no sense there or chance decides where. */
    @Nullable
    Edge edge(int from, int move) {
        Situation situation = situations.get(from);
        if (!situation.tried[move]) {
            situation.tried[move] = true;
            situation.edges[move] = tried(situation, moves.get(move));
        }
        return situation.edges[move];
    }

    private @Nullable Edge tried(Situation from, Instruction line) {
        Map<String, Long> down = new LinkedHashMap<>(from.down);
        Result result = from.stage.type(from.world, line, down);
        boolean asks = line.command().question() == line.command();
        if (result.chancy() || (asks && !result.waited())) {
            return null;
        }
        int longer = from.past.outage;
        for (long longest : result.told().down().values()) {
            while (longer < outages.size() && longest > outages.get(longer)) {
                longer++;
            }
        }
        Past past = new Past(
                from.stage.violated(result.world()),
                from.past.destroyed || result.told().destroyed() > 0,
                longer,
                false);
        int to = of(new Situation(from.stage, result.world(), down, past));
        return new Edge(to, result.answer(), result.waited(), result.time());
    }

    /** Whether it can make sense to type a command there. */
    boolean sensible(int number, int move) {
        Situation situation = situations.get(number);
        Instruction line = moves.get(move);
        return midway.sensible(situation.stage.scenario().plan(), situation.world, line.target(), line.command());
    }

    /** Whether a rule forbids what has happened on the way to a situation. */
    boolean forbidden(int number, Rule rule) {
        Past past = situations.get(number).past;
        return (past.violated & ~rule.excused()) != 0
                || (past.destroyed && !rule.loss())
                || past.outage > rule.outage();
    }

    /** Whether a situation is a safe end. */
    boolean ends(int number, Rule rule) {
        if (forbidden(number, rule)) {
            return false;
        }
        Situation situation = situations.get(number);
        if (!midway.over(situation.stage.scenario().plan(), situation.world)) {
            return false;
        }
        if (!rule.restless()) {
            if (situation.settles < 0) {
                long patience = situation.past.began ? midway.patience() : Improvisation.REST;
                situation.settles = situation.stage.settles(situation.world, patience) ? 1 : 0;
            }
            if (situation.settles == 0) {
                return false;
            }
        }
        if (situation.ends < 0) {
            situation.ends = situation.stage.violatedInTheEnd(situation.world);
        }
        return (situation.ends & ~rule.excused()) == 0;
    }

    /** What is violated already. */
    long violated(int number) {
        return situations.get(number).past.violated;
    }

    /** How many services are down. */
    int down(int number) {
        return situations.get(number).down.size();
    }

    World world(int number) {
        return situations.get(number).world;
    }

    /** The world that a situation stands for when it has come to rest, if it does so by itself. */
    World rested(int number) {
        Situation situation = situations.get(number);
        return situation.stage.rested(situation.world, midway.patience());
    }

    Improvisation stage(int number) {
        return situations.get(number).stage;
    }
}
