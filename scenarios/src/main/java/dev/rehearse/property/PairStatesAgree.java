package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.StateChanged;

/**
 * One server is PRIMARY ACTIVE if and only if the other is SECONDARY ACTIVE. They may disagree for as long as it takes
 * to notice that the peer is gone.
 */
public final class PairStatesAgree implements Property<PairStatesAgree.Memory> {

    private final String phrase;
    private final Scene scene;
    private final long tolerance;

    /**
     * The property, as the scenario wrote it.
     *
     * @param tolerance nanoseconds for which they may disagree
     */
    public PairStatesAgree(String phrase, Scene scene, long tolerance) {
        this.phrase = phrase;
        this.scene = scene;
        this.tolerance = tolerance;
    }

    /**
     * Who shows which of the two states.
     *
     * @param primaries servers that are PRIMARY ACTIVE; bit 0 is the first server
     * @param secondaries servers that are SECONDARY ACTIVE
     */
    public record Memory(long primaries, long secondaries) implements State {

        boolean agrees() {
            return Long.bitCount(primaries) == Long.bitCount(secondaries);
        }

        private Memory with(long bit, String shown) {
            return new Memory(
                    shown.equals("PRIMARY ACTIVE") ? primaries | bit : primaries & ~bit,
                    shown.equals("SECONDARY ACTIVE") ? secondaries | bit : secondaries & ~bit);
        }

        @Override
        public void encode(Encoder out) {
            out.number(primaries).number(secondaries);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        Memory memory = new Memory(0, 0);
        for (int index = 0; index < scene.servers(); index++) {
            memory = memory.with(1L << index, scene.server(index).value("state").text());
        }
        return memory;
    }

    @Override
    public boolean beginsWrong() {
        return !initial().agrees();
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof StateChanged changed) || !scene.isServer(source)) {
            return memory;
        }
        Memory after = memory.with(1L << scene.index(source), changed.shown());
        if (after.equals(memory)) {
            return memory;
        }
        if (after.agrees()) {
            context.cancel(Limit.PASSED.slot());
        } else if (memory.agrees()) {
            context.start(Limit.PASSED, tolerance);
        }
        return after;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Beginning.WRONG) {
            context.start(Limit.PASSED, tolerance);
        }
        if (signal == Limit.PASSED) {
            violated(
                    context,
                    memory.primaries() == 0
                            ? "a server is SECONDARY ACTIVE without a PRIMARY ACTIVE"
                            : "a server is PRIMARY ACTIVE without a SECONDARY ACTIVE");
        }
        return memory;
    }
}
