package dev.rehearse.property;

import dev.rehearse.hotstandby.HsbState;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.LogHeld;
import dev.rehearse.site.fact.StateChanged;
import java.util.List;

/** The log that a primary keeps for its peer while it is alone is never cut, or the primary becomes STANDALONE. */
public final class LogContiguous implements Property<LogContiguous.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public LogContiguous(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * The log of a server.
     *
     * @param alone whether the server is a primary without a connection
     * @param held records held, as they grow
     */
    public record Kept(boolean alone, Level held) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(alone).part(held);
        }
    }

    /**
     * The logs.
     *
     * @param logs by server
     */
    public record Memory(List<Kept> logs) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(logs);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(ByServer.all(scene, new Kept(false, Level.EMPTY)));
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class || kind == LogHeld.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!scene.isServer(source)) {
            return memory;
        }
        int index = scene.index(source);
        Kept kept = memory.logs().get(index);
        if (fact instanceof StateChanged changed) {
            HsbState state = HsbState.valueOf(changed.to());
            boolean alone = state.isPrimary() && !state.isConnected();
            return new Memory(ByServer.with(memory.logs(), index, new Kept(alone, kept.held())));
        }
        if (fact instanceof LogHeld told) {
            long now = context.now();
            if (kept.alone() && told.level().amountAt(now) < kept.held().amountAt(now)) {
                violated(context, "the log that " + scene.server(index).name() + " keeps for its peer was cut");
            }
            return new Memory(ByServer.with(memory.logs(), index, new Kept(kept.alone(), told.level())));
        }
        return memory;
    }
}
