package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.LogHeld;

/** The most log that one server ever held for its peer. */
public final class LogMeter implements Watcher<LogMeter.Memory> {

    private final int server;

    /** A meter for the server of this id. */
    public LogMeter(int server) {
        this.server = server;
    }

    /**
     * What it counted.
     *
     * @param held log records held at present, since the last change of rate
     * @param bytesEach of a record
     * @param highest bytes, of what was held before the last change of rate
     */
    public record Memory(Level held, long bytesEach, long highest) implements State {

        /** The most bytes ever held, up to {@code now}. */
        public long highWater(long now) {
            return Math.max(highest, held.amountAt(now) * bytesEach);
        }

        @Override
        public void encode(Encoder out) {
            out.part(held).number(bytesEach).number(highest);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(Level.EMPTY, 0, 0);
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
        return kind == LogHeld.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (source == server && fact instanceof LogHeld told) {
            return new Memory(told.level(), told.bytesEach(), memory.highWater(context.now()));
        }
        return memory;
    }
}
