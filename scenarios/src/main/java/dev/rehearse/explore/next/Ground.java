package dev.rehearse.explore.next;

import dev.rehearse.explore.next.Situation.Past;
import dev.rehearse.kernel.World;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.rehearsal.Improvisation.Result;
import dev.rehearse.scenario.Instruction;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Plan;
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
    private final Backward backward;
    private final List<Instruction> moves;
    private final List<Long> outages;
    private final List<Situation> situations = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /**
     * No situation yet.
     *
     * @param backward which commands are not typed although they could be
     * @param outages how long a service may be down, in nanoseconds: ascending, what is longer is worse
     */
    Ground(Midway midway, Backward backward, List<Instruction> moves, List<Long> outages) {
        this.midway = midway;
        this.backward = backward;
        this.moves = moves;
        this.outages = List.copyOf(outages);
    }

    /**
     * The situation in which a run begins.
     *
     * @param helped whether somebody repairs something first, which is waited for
     */
    int first(Improvisation stage, boolean helped) {
        World world = stage.first();
        Map<String, Long> down = new LinkedHashMap<>();
        stage.downAtFirst().forEach(service -> down.put(service, 0L));
        World glance = helped ? null : stage.glance();
        return of(situation(stage, world, glance, down, new Past(stage.violated(world), false, 0)));
    }

    private Situation situation(
            Improvisation stage, World world, @Nullable World ended, Map<String, Long> down, Past past) {
        return new Situation(midway, stage, world, ended, down, past, moves.size());
    }

    private int of(Situation situation) {
        String key = situation.key();
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
        return situations.get(situation).look();
    }

    /**
     * Where a command leads, or null if it makes no sense there: a question whose answer need not be waited for, or chance decides
     * what it does.
     */
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
        boolean asks = line.command().question() == line.command();
        World hasty = from.hasty;
        Result result = from.stage.type(asks && hasty != null ? hasty : from.world, line, down);
        if (asks && hasty != null && line.seen().isEmpty() && !result.waited()) {
            // there was nothing to wait for yet; whoever is told so asks once more
            down = new LinkedHashMap<>(from.down);
            result = from.stage.type(from.world, line, down);
        }
        World ended = result.ended();
        if (!asks && hasty != null) {
            Result early = from.stage.type(hasty, line, new LinkedHashMap<>(from.down));
            boolean same = early.answer().reply() == result.answer().reply()
                    && early.answer().code() == result.answer().code();
            if (!same) {
                return null;
            }
            ended = early.ended();
        }
        if (result.chancy() || missed(line, result) || (asks && !result.waited())) {
            return null;
        }
        int longer = passed(from.past.outage(), result.told().down());
        Past past = new Past(
                from.stage.violated(result.world()),
                from.past.destroyed() || result.told().destroyed() > 0,
                longer);
        Situation after = situation(from.stage, result.world(), ended, down, past);
        boolean idle = !result.waited() && after.comesByItself(from);
        int to = of(after);
        return new Edge(
                to,
                result.answer(),
                result.waited(),
                result.time(),
                result.told().outage(),
                idle);
    }

    /** Whether what must be seen was not. */
    private static boolean missed(Instruction line, Result result) {
        return !line.seen().isEmpty()
                && !line.seen().equals(result.answer().text().strip());
    }

    /** How many of the limits an outage has passed. */
    private int passed(int before, Map<String, Long> down) {
        int passed = before;
        for (long longest : down.values()) {
            while (passed < outages.size() && longest > outages.get(passed)) {
                passed++;
            }
        }
        return passed;
    }

    /** Whether it can make sense to type a command there. */
    boolean sensible(int number, int move) {
        Situation situation = situations.get(number);
        Instruction line = moves.get(move);
        Plan plan = situation.stage.scenario().plan();
        return midway.sensible(plan, situation.world, line.target(), line.command(), line.argument())
                && !backward.is(plan, situation.world, line);
    }

    /** Whether a rule forbids what has happened on the way to a situation. */
    boolean forbidden(int number, Rule rule) {
        Past past = situations.get(number).past;
        return (past.violated() & ~rule.excused()) != 0
                || (past.destroyed() && !rule.loss())
                || past.outage() > rule.outage();
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
                situation.settles = situation.stage.settles(situation.world, midway.patience()) ? 1 : 0;
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
        return situations.get(number).past.violated();
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
