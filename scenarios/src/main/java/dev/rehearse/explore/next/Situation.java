package dev.rehearse.explore.next;

import dev.rehearse.kernel.World;
import dev.rehearse.rehearsal.Improvisation;
import dev.rehearse.site.plan.Midway;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Seen;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A world that stands for a situation, with what was found out about it so far. */
final class Situation {

    final Improvisation stage;
    final World world;
    final @Nullable World hasty;
    final Map<String, Long> down;
    final Past past;
    final @Nullable Edge[] edges;
    final boolean[] tried;
    long ends = -1;
    int settles = -1;

    private final Midway midway;
    private final String plain;
    private @Nullable List<Seen> seen;
    private @Nullable String idle;

    /**
     * What cannot be undone.
     *
     * @param violated properties: a bit each
     * @param destroyed whether acknowledged work was destroyed
     * @param outage how many of the limits an outage has passed
     */
    record Past(long violated, boolean destroyed, int outage) {}

    /**
     * A situation.
     *
     * @param stage on which it plays
     * @param world when the operator has thought and is about to type
     * @param ended the world of whoever never thinks before he types; null if that is the same
     * @param down the services that are down, each since when
     * @param moves how many commands there are
     */
    Situation(
            Midway midway,
            Improvisation stage,
            World world,
            @Nullable World ended,
            Map<String, Long> down,
            Past past,
            int moves) {
        this.midway = midway;
        this.stage = stage;
        this.world = world;
        this.down = down;
        this.past = past;
        this.edges = new Edge[moves];
        this.tried = new boolean[moves];
        this.plain = sketch(world) + past + down.keySet();
        boolean same = ended == null || sketch(ended).equals(sketch(world));
        this.hasty = same ? null : ended;
    }

    Plan plan() {
        return stage.scenario().plan();
    }

    private String sketch(World at) {
        return midway.sketch(plan(), at);
    }

    /** By which it is told from others: what is so, and what is so for whoever never thinks. */
    String key() {
        return hasty == null ? plain : plain + sketch(hasty);
    }

    /** Whether nothing else would be so if nothing had been typed in another one. */
    boolean comesByItself(Situation from) {
        String left = from.idle;
        if (left == null) {
            World later = from.stage.idle(from.world);
            Past now = new Past(from.stage.violated(later), from.past.destroyed, from.past.outage);
            left = from.sketch(later) + now + from.down.keySet();
            from.idle = left;
        }
        return plain.equals(left);
    }

    /** What can be seen. */
    List<Seen> look() {
        List<Seen> known = seen;
        if (known == null) {
            known = midway.look(plan(), world);
            seen = known;
        }
        return known;
    }
}
