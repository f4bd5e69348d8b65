package dev.rehearse.measure;

import dev.rehearse.copyservices.fact.TaskDoubled;
import dev.rehearse.copyservices.fact.TaskMissed;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Which instances of scheduled tasks ran at two management servers, and which at none. */
public final class TaskMeter implements SystemMeter<TaskMeter.Memory> {

    private final List<Integer> tasks;
    private final List<String> names;

    /** A meter for the tasks of these ids and names. */
    public TaskMeter(List<Integer> tasks, List<String> names) {
        this.tasks = List.copyOf(tasks);
        this.names = List.copyOf(names);
    }

    /**
     * What it counted.
     *
     * @param doubled instances that two servers ran
     * @param missed instances that no server ran
     */
    public record Memory(List<Instances> doubled, List<Instances> missed) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(doubled).parts(missed);
        }
    }

    /**
     * Instances of a task, one after another.
     *
     * @param task its number
     * @param first of them
     * @param last of them
     */
    public record Instances(int task, long first, long last) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(task).number(first).number(last);
        }
    }

    @Override
    public Memory initial() {
        return new Memory(List.of(), List.of());
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == TaskDoubled.class || kind == TaskMissed.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        int task = tasks.indexOf(source);
        if (task >= 0 && fact instanceof TaskDoubled doubled) {
            return new Memory(with(memory.doubled(), task, doubled.instance()), memory.missed());
        }
        if (task >= 0 && fact instanceof TaskMissed missed) {
            return new Memory(memory.doubled(), with(memory.missed(), task, missed.instance()));
        }
        return memory;
    }

    private static List<Instances> with(List<Instances> before, int task, long instance) {
        List<Instances> after = new ArrayList<>(before);
        for (int i = 0; i < after.size(); i++) {
            Instances run = after.get(i);
            if (run.task() == task && run.last() + 1 == instance) {
                after.set(i, new Instances(task, run.first(), instance));
                return List.copyOf(after);
            }
        }
        after.add(new Instances(task, instance, instance));
        return List.copyOf(after);
    }

    /** How many instances these are. */
    public static long count(List<Instances> runs) {
        long count = 0;
        for (Instances run : runs) {
            count += run.last() - run.first() + 1;
        }
        return count;
    }

    @Override
    public Reading read(Memory memory, long now) {
        List<Reading.Line> lines = new ArrayList<>();
        line(lines, memory.doubled(), " ran twice");
        line(lines, memory.missed(), " did not run");
        return new Reading(
                List.copyOf(lines),
                List.of(
                        Figure.count("doubled tasks", count(memory.doubled())),
                        Figure.count("missed tasks", count(memory.missed()))));
    }

    private void line(List<Reading.Line> lines, List<Instances> runs, String what) {
        if (runs.isEmpty()) {
            return;
        }
        StringJoiner words = new StringJoiner(", ", count(runs) + what + " (", ")");
        for (Instances run : runs) {
            String range = run.first() == run.last() ? "" : " .. " + run.last();
            words.add(names.get(run.task()) + " " + run.first() + range);
        }
        lines.add(new Reading.Line("tasks", words.toString(), Stopwatch.NEW));
    }
}
