package dev.rehearse.copyservices.setup;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.control.Watches;

/**
 * The setup program on the host of a management server. It takes {@link SetupCommand} and hands the installation to the
 * {@link dev.rehearse.site.Host}, which answers whoever clicked. What happens to the host it hears from the server.
 */
public final class Setup implements Component<Setup.Memory> {

    private final int host;
    private final SetupPage first;
    private final long level;

    /**
     * What it remembers.
     *
     * @param page that is shown
     * @param level that it would install, as a number
     * @param hostUp whether there is anybody to run it
     * @param watches who waits for another answer
     */
    public record Memory(SetupPage page, long level, boolean hostUp, Watches watches) implements State {

        Memory with(Watches others) {
            return others.equals(watches) ? this : new Memory(page, level, hostUp, others);
        }

        Answer shown(Order question) {
            return hostUp
                    ? question.answer(Reply.DONE, 0, page.title())
                    : question.answer(Reply.SILENT, 0, "no answer");
        }

        @Override
        public void encode(Encoder out) {
            out.word(page).number(level).flag(hostUp).part(watches);
        }
    }

    private Setup(int host, SetupPage first, long level) {
        this.host = host;
        this.first = first;
        this.level = level;
    }

    /**
     * Adds the setup of a server ({@code P setup}) to a model in which its host has its id.
     *
     * @param first the page that is shown at the start
     * @param level that it would install, as a number; 0 if it does not run
     * @return the setup's id
     */
    public static int add(Model.Builder model, String server, SetupPage first, long level) {
        return model.add(server + " setup", new Setup(model.id(server + " host"), first, level));
    }

    @Override
    public Memory initial() {
        return new Memory(first, level, true, Watches.NONE);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        Memory after = signal instanceof Watch watch
                ? memory.with(memory.watches().with(watch))
                : happened(memory, signal, context);
        return after.with(after.watches().look(context, after::shown));
    }

    private Memory happened(Memory memory, Signal signal, Context context) {
        if (signal instanceof Order order && order.command() instanceof SetupCommand command) {
            return obey(memory, command, order, context);
        }
        if (signal instanceof HostNews news) {
            return switch (news.what()) {
                case LOST ->
                    new Memory(
                            SetupDiagram.TABLE
                                    .on(memory.page(), SetupEvent.ENDED)
                                    .to(),
                            0,
                            false,
                            memory.watches());
                case BACK -> new Memory(memory.page(), memory.level(), true, memory.watches());
                case INSTALLED, INSTALL_FAILED ->
                    new Memory(
                            SetupDiagram.TABLE
                                    .on(memory.page(), SetupEvent.ENDED)
                                    .to(),
                            0,
                            memory.hostUp(),
                            memory.watches());
                default -> memory;
            };
        }
        return memory;
    }

    private Memory obey(Memory memory, SetupCommand command, Order order, Context context) {
        SetupEvent event = command.event();
        if (!memory.hostUp() || event == null) {
            context.send(order.from(), 0, memory.shown(order));
            return memory;
        }
        Transition<SetupPage, SetupEvent> entry = SetupDiagram.TABLE.on(memory.page(), event);
        if (entry.refused()) {
            answer(order, Reply.REFUSED, entry.code(), SetupDiagram.meaning(entry.code()), context);
            return memory;
        }
        if (entry.to() == SetupPage.INSTALLING) {
            context.send(host, 0, new Order(HostCommand.UPGRADE, memory.level(), order.from(), order.number()));
        } else {
            answer(order, Reply.DONE, 0, entry.to().title(), context);
        }
        long level = event == SetupEvent.RUN ? order.argument() : memory.level();
        return new Memory(entry.to(), level, true, memory.watches());
    }

    private static void answer(Order order, Reply reply, int code, String text, Context context) {
        context.send(order.from(), 0, new Answer(order.number(), reply, code, text));
    }
}
