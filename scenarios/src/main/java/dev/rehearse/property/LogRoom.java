package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.FaultSpread;
import dev.rehearse.site.fact.FaultStruck;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.WritesAccepted;

/** The log disk of a server that accepts writes never runs full, neither by its own log nor by a fault. */
public final class LogRoom implements Property<LogRoom.Memory> {

    private static final String FAULT = " log disk full";

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public LogRoom(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * Who could fill a disk.
     *
     * @param accepting servers that accept writes; bit 0 is the first
     */
    public record Memory(long accepting) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(accepting);
        }
    }

    /**
     * The moment at which the held log fills the disk, if nothing changes until then.
     *
     * @param slot the server's index
     */
    record Full(int slot) implements Timer {

        @Override
        public void encode(Encoder out) {
            out.number(slot);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(0);
    }

    @Override
    public int timers() {
        return scene.servers();
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == LogHeld.class
                || kind == WritesAccepted.class
                || kind == FaultStruck.class
                || kind == FaultSpread.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof LogHeld held && scene.isServer(source)) {
            plan(held, scene.index(source), context);
        } else if (fact instanceof WritesAccepted told && scene.isServer(source)) {
            long bit = 1L << scene.index(source);
            return new Memory(told.accepted() ? memory.accepting() | bit : memory.accepting() & ~bit);
        } else if (fact instanceof FaultStruck struck && struck.words().contains(FAULT)) {
            filled(memory, struck.on(), context);
        } else if (fact instanceof FaultSpread spread && spread.words().contains(FAULT)) {
            filled(memory, spread.on(), context);
        }
        return memory;
    }

    private void filled(Memory memory, int on, Context context) {
        if ((memory.accepting() >> Math.max(0, scene.index(on)) & 1) != 0) {
            full(scene.index(on), context);
        }
    }

    private void plan(LogHeld held, int server, Context context) {
        long room = scene.server(server).value("log disk").number() / held.bytesEach();
        long full = held.level().reaches(room, context.now());
        if (full == Encoder.NEVER || held.level().rate() <= 0) {
            context.cancel(server);
        } else {
            context.start(new Full(server), full - context.now());
        }
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Full full) {
            full(full.slot(), context);
        }
        return memory;
    }

    private void full(int server, Context context) {
        violated(context, "the log disk of " + scene.server(server).name() + " is full");
    }
}
