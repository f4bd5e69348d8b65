package dev.rehearse.site.script;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works through a script, line by line, and ends the run after the last. */
final class Typist implements Component<Typist.Memory> {

    private static final long POLL = 10 * Script.SECOND;

    private final List<Line> script;

    /**
     * A line of a script: an order, or a signal to send, or a pause. An order with a text is asked again until that is seen.
     *
     * @param to component, or -1 for a pause
     */
    record Line(
            int to,
            @Nullable Command command,
            long argument,
            @Nullable String seen,
            @Nullable Signal signal,
            long pause) {}

    record Memory(int line, List<Answer> answers) implements State {
        @Override
        public void encode(Encoder out) {
            out.number(line).parts(answers);
        }
    }

    enum Next implements Timer {
        NEXT;

        @Override
        public int slot() {
            return 0;
        }

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    Typist(List<Line> script) {
        this.script = List.copyOf(script);
    }

    @Override
    public Memory initial() {
        return new Memory(0, List.of());
    }

    @Override
    public int timers() {
        return 1;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof Answer answer) {
            Line line = script.get(memory.line());
            if (line.seen() != null && !answer.text().equals(line.seen())) {
                context.start(Next.NEXT, POLL);
                return memory;
            }
            List<Answer> answers = new ArrayList<>(memory.answers());
            answers.add(answer);
            context.start(Next.NEXT, 0);
            return new Memory(memory.line() + 1, List.copyOf(answers));
        }
        if (memory.line() == script.size()) {
            context.stop();
            return memory;
        }
        Line line = script.get(memory.line());
        if (line.command() != null) {
            context.send(line.to(), 0, new Order(line.command(), line.argument(), context.self(), memory.line()));
            return memory;
        }
        if (line.signal() != null) {
            context.send(line.to(), 0, line.signal());
        }
        context.start(Next.NEXT, line.pause());
        return new Memory(memory.line() + 1, memory.answers());
    }
}
