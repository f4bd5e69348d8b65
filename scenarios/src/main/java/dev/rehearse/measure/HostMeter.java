package dev.rehearse.measure;

import dev.rehearse.copyservices.fact.CopyChanged;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StepStarted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long hosts are held by storage systems (extended long busy). */
public final class HostMeter implements SystemMeter<HostMeter.Memory> {

    private final List<Integer> boxes;

    /** A meter for the storage systems of these ids. */
    public HostMeter(List<Integer> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /**
     * What it counted.
     *
     * @param step the step that the operator is at
     * @param holds by storage system: of which sessions the hosts are held
     * @param held when any were
     */
    public record Memory(String step, List<Holds> holds, Stopwatch held) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(step).parts(holds).part(held);
        }
    }

    /**
     * Sessions.
     *
     * @param sessions bit 0 is the first
     */
    public record Holds(long sessions) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(sessions);
        }
    }

    @Override
    public Memory initial() {
        return new Memory("", List.copyOf(Collections.nCopies(boxes.size(), new Holds(0))), Stopwatch.NEW);
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == CopyChanged.class || kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        String begun = Steps.begun(fact);
        if (begun != null) {
            return new Memory(begun, memory.holds(), memory.held().lap(memory.step(), context.now()));
        }
        int box = boxes.indexOf(source);
        if (!(fact instanceof CopyChanged changed) || box < 0) {
            return memory;
        }
        long bit = 1L << changed.session();
        long before = memory.holds().get(box).sessions();
        List<Holds> holds = new ArrayList<>(memory.holds());
        holds.set(box, new Holds(changed.piece().held() ? before | bit : before & ~bit));
        boolean any = holds.stream().anyMatch(hold -> hold.sessions() != 0);
        return new Memory(memory.step(), List.copyOf(holds), memory.held().turn(any, memory.step(), context.now()));
    }

    @Override
    public Reading read(Memory memory, long now) {
        Stopwatch held = memory.held().lap(memory.step(), now);
        List<Reading.Line> lines = held.count() == 0 ? List.of() : List.of(new Reading.Line("hosts", "held for", held));
        return new Reading(
                lines, List.of(Figure.time("hosts held", held.total()), Figure.count("holds", held.count())));
    }
}
