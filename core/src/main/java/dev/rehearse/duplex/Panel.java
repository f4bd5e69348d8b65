package dev.rehearse.duplex;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Wire;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Words;

/**
 * The front of one part of a system: it passes on what is done to the part, and shows how the part is. Enclosures have
 * one made of metal.
 */
public final class Panel implements Component<Panel.Memory> {

    private final int system;
    private final Part part;
    private final int index;
    private final String first;

    /**
     * What a panel shows.
     *
     * @param text the state of its part
     */
    public record Memory(String text) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(text);
        }
    }

    /**
     * A panel.
     *
     * @param system id of the system
     * @param part what kind of part it stands for
     * @param index which of them
     * @param first what it shows at the start
     */
    Panel(int system, Part part, int index, String first) {
        this.system = system;
        this.part = part;
        this.index = index;
        this.first = first;
    }

    @Override
    public Memory initial() {
        return new Memory(first);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Shown shown) {
            return show(memory, shown, context);
        }
        boolean meant = signal instanceof Order
                || signal instanceof Watch
                || signal instanceof Strike
                || signal instanceof Heal
                || (signal instanceof Wire && part == Part.ENCLOSURE);
        if (meant) {
            context.pass(system, new Passed(part, index, signal));
        }
        return memory;
    }

    private static Memory show(Memory memory, Shown shown, Context context) {
        if (shown.level() != 0) {
            context.observe(new LevelInstalled(Words.level(shown.level())));
        }
        if (shown.code() != 0) {
            context.observe(new Message(shown.code(), DuplexCode.meaning(shown.code())));
        }
        if (shown.text().isEmpty() || shown.text().equals(memory.text())) {
            return memory;
        }
        context.observe(new StateChanged(memory.text(), shown.text(), shown.text()));
        return new Memory(shown.text());
    }
}
