package dev.rehearse.measure;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import java.util.List;

/** How long two management servers are active at once. */
public final class ActiveMeter implements SystemMeter<ActiveMeter.Memory> {

    private static final String ACTIVE = "ACTIVE";

    private final List<Integer> servers;
    private final List<String> states;

    /** A meter for the servers of these ids, which begin in these states. */
    public ActiveMeter(List<Integer> servers, List<String> states) {
        this.servers = List.copyOf(servers);
        this.states = List.copyOf(states);
    }

    /**
     * What it counted.
     *
     * @param step the step that the operator is at
     * @param active servers that are; bit 0 is the first
     * @param dual when two were
     */
    public record Memory(String step, long active, Stopwatch dual) implements State {

        @Override
        public void encode(Encoder out) {
            out.text(step).number(active).part(dual);
        }
    }

    @Override
    public Memory initial() {
        long active = 0;
        for (int i = 0; i < states.size(); i++) {
            active |= (states.get(i).equals(ACTIVE) ? 1L : 0L) << i;
        }
        return new Memory("", active, Stopwatch.NEW.turn(Long.bitCount(active) > 1, "", 0));
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return memory;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class || kind == StepStarted.class || kind == ProcedureEnded.class;
    }

    @Override
    public Memory notice(Memory memory, int source, Fact fact, Context context) {
        String begun = Steps.begun(fact);
        if (begun != null) {
            return new Memory(begun, memory.active(), memory.dual().lap(memory.step(), context.now()));
        }
        int index = servers.indexOf(source);
        if (!(fact instanceof StateChanged changed) || index < 0) {
            return memory;
        }
        long bit = 1L << index;
        long active = changed.to().equals(ACTIVE) ? memory.active() | bit : memory.active() & ~bit;
        return new Memory(
                memory.step(), active, memory.dual().turn(Long.bitCount(active) > 1, memory.step(), context.now()));
    }

    @Override
    public Reading read(Memory memory, long now) {
        Stopwatch dual = memory.dual().lap(memory.step(), now);
        List<Reading.Line> lines =
                dual.count() == 0 ? List.of() : List.of(new Reading.Line("active", "two servers at once for", dual));
        return new Reading(
                lines,
                List.of(Figure.time("dual active", dual.total()), Figure.count("dual active windows", dual.count())));
    }
}
