package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.WritesAccepted;

/** At most one server accepts writes at any instant. */
public final class OnePrimary implements Property<OnePrimary.Memory> {

    private final String phrase;
    private final Scene scene;

    /** The property, as the scenario wrote it. */
    public OnePrimary(String phrase, Scene scene) {
        this.phrase = phrase;
        this.scene = scene;
    }

    /**
     * Who accepts writes.
     *
     * @param accepting bit 0 is the first server
     */
    public record Memory(long accepting) implements State {

        @Override
        public void encode(Encoder out) {
            out.number(accepting);
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
    public boolean reads(Class<? extends Fact> kind) {
        return kind == WritesAccepted.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (!(fact instanceof WritesAccepted writes) || scene.index(source) < 0) {
            return memory;
        }
        long bit = 1L << scene.index(source);
        long accepting = writes.accepted() ? memory.accepting() | bit : memory.accepting() & ~bit;
        if (Long.bitCount(accepting) > 1 && Long.bitCount(memory.accepting()) < 2) {
            violated(context, names(accepting) + " accept writes at once");
        }
        return accepting == memory.accepting() ? memory : new Memory(accepting);
    }

    private String names(long accepting) {
        StringBuilder names = new StringBuilder();
        for (int index = 0; index < scene.servers(); index++) {
            if ((accepting >> index & 1) != 0) {
                names.append(names.length() == 0 ? "" : " and ")
                        .append(scene.server(index).name());
            }
        }
        return names.toString();
    }
}
