package dev.rehearse.property;

import dev.rehearse.hotstandby.HsbState;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.content.Stretch;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultSpread;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was acknowledged while the pair was connected survives any single failure of a server: whoever accepts writes
 * has it. A second failure ends the promise.
 */
public final class TwoSafe implements Property<TwoSafe.Memory> {

    private static final String ACTIVE = HsbState.PRIMARY_ACTIVE.name();

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public TwoSafe(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * Commits that must survive.
     *
     * @param stretch they belong to
     * @param position after the last of them; it moves as long as the pair is connected
     */
    public record Promise(Stretch stretch, Level position) implements Encodable {

        Promise stopped(long now) {
            return new Promise(stretch, position.stopped(now));
        }

        @Override
        public void encode(Encoder out) {
            out.part(stretch).part(position);
        }
    }

    /**
     * What it remembers.
     *
     * @param server the server that is or was last PRIMARY ACTIVE, or -1
     * @param connected whether it is so now
     * @param promise what must survive, or null before the first acknowledgement
     * @param histories what each server holds
     * @param failures faults that struck servers so far
     */
    public record Memory(
            int server, boolean connected, @Nullable Promise promise, List<History> histories, long failures)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.number(server).flag(connected).part(promise).parts(histories).number(failures);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(-1, false, null, ByServer.all(scene, History.NONE), 0);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class
                || kind == ContentChanged.class
                || kind == Acknowledging.class
                || kind == WritesAccepted.class
                || kind == FaultStruck.class
                || kind == FaultSpread.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof FaultStruck struck) {
            return struck(m, struck.on());
        }
        if (fact instanceof FaultSpread spread) {
            return struck(m, spread.on());
        }
        if (!scene.isServer(source)) {
            return m;
        }
        int server = scene.index(source);
        if (fact instanceof StateChanged changed) {
            return moved(m, server, changed, context.now());
        }
        if (fact instanceof ContentChanged told) {
            List<History> histories = ByServer.with(m.histories(), server, told.history());
            return new Memory(m.server(), m.connected(), m.promise(), histories, m.failures());
        }
        if (fact instanceof Acknowledging told && m.server() == server) {
            return acknowledged(m, told, context.now());
        }
        if (fact instanceof WritesAccepted told && told.accepted()) {
            judge(m, server, context);
        }
        return m;
    }

    /** Leaving PRIMARY ACTIVE fixes what was promised. */
    private static Memory moved(Memory m, int server, StateChanged changed, long now) {
        if (changed.to().equals(ACTIVE)) {
            return new Memory(server, true, m.promise(), m.histories(), m.failures());
        }
        Promise promise = m.promise();
        if (m.server() != server || !m.connected() || promise == null) {
            return m;
        }
        return new Memory(server, false, promise.stopped(now), m.histories(), m.failures());
    }

    /** A server that has lost its peer says a little later in the same event up to where it had acknowledged. */
    private static Memory acknowledged(Memory m, Acknowledging told, long now) {
        Promise next = new Promise(told.stretch(), told.position());
        Promise before = m.promise();
        boolean corrects = before != null
                && next.stretch().equals(before.stretch())
                && next.position().amountAt(now) < before.position().amountAt(now);
        if (!m.connected() && !corrects) {
            return m;
        }
        Promise promise = m.connected() ? next : next.stopped(now);
        return new Memory(m.server(), m.connected(), promise, m.histories(), m.failures());
    }

    private void judge(Memory m, int server, Context context) {
        Promise promise = m.promise();
        if (promise == null) {
            return;
        }
        long now = context.now();
        long there = m.histories().get(server).reach(promise.stretch(), now);
        long missing = promise.position().amountAt(now) - there;
        if (missing > 0) {
            String what = scene.server(server).name() + " accepts writes without "
                    + NoCommitLost.count(missing, "commit") + " that were safe on both servers";
            if (m.failures() > 1) {
                excused(context, what + ", after " + m.failures() + " faults");
            } else {
                violated(context, what);
            }
        }
    }

    private Memory struck(Memory m, int on) {
        long failures = m.failures() + (scene.index(on) >= 0 ? 1 : 0);
        return new Memory(m.server(), m.connected(), m.promise(), m.histories(), failures);
    }
}
