package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import java.util.ArrayList;
import java.util.List;

/** Where the operator turns to with what concerns the PAC as a whole: it finds a host at whose prompt that can be typed. */
final class PacDesk implements Component<PacDesk.Memory> {

    private final List<Prompt> first;
    private final int psor;
    private final Activity caspac;

    /**
     * What it remembers.
     *
     * @param prompts of the hosts, in the scenario's order
     */
    record Memory(List<Prompt> prompts) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(prompts);
        }
    }

    /**
     * A host's command prompt.
     *
     * @param host its component
     * @param level its product version; 0 if it cannot be used
     */
    record Prompt(int host, long level) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(host).number(level);
        }
    }

    PacDesk(List<Prompt> first, int psor, Activity caspac) {
        this.first = List.copyOf(first);
        this.psor = psor;
        this.caspac = caspac;
    }

    @Override
    public Memory initial() {
        return new Memory(first);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof ProductNews news) {
            return learned(memory, news);
        }
        if (signal instanceof Watch) {
            context.send(psor, 0, signal); // who answers that question knows when the answer changes
        } else if (signal instanceof Order order && order.command() instanceof PacCommand command) {
            CaspacAction action = command.action();
            if (action == CaspacAction.SHOW) {
                context.send(psor, 0, new Caspac(action, 0, order.from(), order.number()));
            } else if (action != null) {
                type(memory, action, order, context);
            }
        }
        return memory;
    }

    private void type(Memory memory, CaspacAction action, Order order, Context context) {
        boolean any = memory.prompts().stream().anyMatch(prompt -> prompt.level() == order.argument());
        if (any) {
            Caspac request = new Caspac(action, order.argument(), order.from(), order.number());
            context.send(psor, context.duration(caspac), request);
        } else {
            String why = Code.meaning(Code.NO_HOST);
            context.send(order.from(), 0, new Answer(order.number(), Reply.REFUSED, Code.NO_HOST, why));
        }
    }

    private static Memory learned(Memory memory, ProductNews news) {
        List<Prompt> prompts = new ArrayList<>();
        for (Prompt prompt : memory.prompts()) {
            prompts.add(prompt.host() == news.host() ? new Prompt(news.host(), news.level()) : prompt);
        }
        return new Memory(List.copyOf(prompts));
    }
}
