package dev.rehearse.property;

import dev.rehearse.duplex.fact.InstanceChanged;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;

/** An application runs on one side only, but for the time that the split itself takes. */
public final class OneInstance implements Property<OneInstance.Memory> {

    private final String phrase;

    /** The property, as the scenario wrote it. */
    public OneInstance(String phrase) {
        this.phrase = phrase;
    }

    /**
     * What runs on the isolated side.
     *
     * @param doubled the applications that run there
     * @param splitting whether the operation that splits is not done
     */
    public record Memory(List<Name> doubled, boolean splitting) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(doubled).flag(splitting);
        }
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Memory initial() {
        return new Memory(List.of(), false);
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == InstanceChanged.class || kind == SessionMoved.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        if (fact instanceof SessionMoved moved) {
            boolean splitting =
                    moved.upgrade().equals("Split") && moved.operation().equals("BUSY");
            if (!splitting && !memory.doubled().isEmpty() && memory.splitting()) {
                violated(context, memory.doubled().get(0).text() + " runs on both sides");
            }
            return new Memory(memory.doubled(), splitting);
        }
        if (!(fact instanceof InstanceChanged change) || !change.upgradeSide()) {
            return memory;
        }
        List<Name> doubled = new ArrayList<>(memory.doubled());
        doubled.remove(new Name(change.application()));
        if (change.runs()) {
            doubled.add(new Name(change.application()));
            if (!memory.splitting()) {
                violated(context, change.application() + " starts on the isolated side");
            }
        }
        return new Memory(List.copyOf(doubled), memory.splitting());
    }

    /**
     * The name of an application.
     *
     * @param text as the scenario has it
     */
    public record Name(String text) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.text(text);
        }
    }
}
