package dev.rehearse.measure;

import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.List;

/** How long two servers accept writes at once, and how long both also commit, which is the damage. */
public final class PrimaryMeter implements Watcher<PrimaryMeter.Memory> {

    private final List<Integer> servers;

    /** A meter for the servers of these ids. */
    public PrimaryMeter(List<Integer> servers) {
        this.servers = List.copyOf(servers);
    }

    /**
     * What it counted.
     *
     * @param accepting servers that accept writes; bit 0 is the first
     * @param committing servers that acknowledge commits
     * @param dual when two accepted writes
     * @param damage when both of them committed
     */
    public record Memory(long accepting, long committing, Stopwatch dual, Stopwatch damage) implements State {

        Memory settled(long now) {
            return new Memory(
                    accepting,
                    committing,
                    dual.turn(Long.bitCount(accepting) > 1, "", now),
                    damage.turn(Long.bitCount(accepting & committing) > 1, "", now));
        }

        /** The memory with all time up to {@code now} in the sums. */
        public Memory upTo(long now) {
            return new Memory(accepting, committing, dual.lap("", now), damage.lap("", now));
        }

        @Override
        public void encode(Encoder out) {
            out.number(accepting).number(committing).part(dual).part(damage);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(0, 0, Stopwatch.NEW, Stopwatch.NEW);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean onlyCounts() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == WritesAccepted.class || kind == Acknowledging.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        if (fact instanceof WritesAccepted told) {
            long accepting = with(m.accepting(), source, told.accepted());
            return new Memory(accepting, m.committing(), m.dual(), m.damage()).settled(context.now());
        }
        if (fact instanceof Acknowledging told) {
            long committing = with(m.committing(), source, told.position().rate() > 0);
            return new Memory(m.accepting(), committing, m.dual(), m.damage()).settled(context.now());
        }
        return m;
    }

    private long with(long bits, int source, boolean on) {
        int index = servers.indexOf(source);
        long bit = index < 0 ? 0 : 1L << index;
        return on ? bits | bit : bits & ~bit;
    }
}
