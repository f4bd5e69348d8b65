package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.RunClosed;
import dev.rehearse.site.fact.StateChanged;

/**
 * At most one management server is active at any instant; or, with a limit, two are never active at once for longer: after a
 * takeover, until the other server has noticed. Two that are so when the run is closed are so for ever.
 */
public final class OneActive implements Property<OneActive.Memory> {

    private static final String ACTIVE = "ACTIVE";

    private final String phrase;
    private final Scene scene;
    private final long limit;

    /**
     * The property, as the scenario wrote it.
     *
     * @param limit nanoseconds for which two may be active, 0 for not at all
     */
    public OneActive(String phrase, Scene scene, long limit) {
        this.phrase = phrase;
        this.scene = scene;
        this.limit = limit;
    }

    /**
     * Who is active.
     *
     * @param servers that are; bit 0 is the first server
     */
    public record Memory(long servers) implements State {

        boolean dual() {
            return Long.bitCount(servers) > 1;
        }

        @Override
        public void encode(Encoder out) {
            out.number(servers);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        long servers = 0;
        for (int index = 0; index < scene.servers(); index++) {
            servers |= (scene.server(index).value("state").text().equals(ACTIVE) ? 1L : 0L) << index;
        }
        return new Memory(servers);
    }

    @Override
    public boolean beginsWrong() {
        return initial().dual();
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class || kind == RunClosed.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof RunClosed && memory.dual()) {
            violated(context, "two management servers are active at the end");
        }
        if (!(fact instanceof StateChanged changed) || !scene.isServer(source)) {
            return memory;
        }
        long bit = 1L << scene.index(source);
        boolean active = changed.to().equals(ACTIVE);
        Memory after = new Memory(active ? memory.servers() | bit : memory.servers() & ~bit);
        if (after.dual() && !memory.dual()) {
            begin(context);
        } else if (!after.dual() && memory.dual()) {
            context.cancel(Limit.PASSED.slot());
        }
        return after.equals(memory) ? memory : after;
    }

    private void begin(Context context) {
        if (limit == 0) {
            violated(context, "two management servers are active");
        } else {
            context.start(Limit.PASSED, limit);
        }
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal == Beginning.WRONG) {
            begin(context);
        }
        if (signal == Limit.PASSED) {
            violated(context, "two management servers are still active");
        }
        return memory;
    }
}
