package dev.rehearse.bench;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.kernel.code.Encoder;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claim: in the hold model, in which each event schedules itself again after an exponential time, the kernel takes at most
 * half of the time of SSJ and at most two and a half times that of a loop written for the purpose.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(HoldBenchmark.EVENTS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HoldBenchmark {

    static final int EVENTS = 100_000;

    /** How many events are pending at all times. */
    @Param({"16", "1000"})
    public int pending;

    private dev.rehearse.kernel.Simulator kernel;
    private SsjHold ssj;
    private PackedHeapLoop loop;

    private enum Hold implements Signal {
        AGAIN;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    private record Nothing() implements State {
        @Override
        public void encode(Encoder out) {}
    }

    private record Holder(Activity pause) implements Component<Nothing> {
        @Override
        public Nothing initial() {
            return new Nothing();
        }

        @Override
        public Nothing on(Nothing state, Signal signal, Context context) {
            context.send(context.self(), context.duration(pause), signal);
            return state;
        }
    }

    /** The same delays for all three, each with its first events behind it. */
    @Setup
    public void prepare() {
        Delays delays = new Delays();
        Model.Builder model = new Model.Builder();
        Activity wait = model.activity("wait", new Exponential(1e9));
        for (int i = 0; i < pending; i++) {
            model.open(model.add("holder " + i, new Holder(wait)), 0, Hold.AGAIN);
        }
        kernel = new dev.rehearse.kernel.Simulator(World.of(model.build()), delays);
        kernel.run(Long.MAX_VALUE, pending * 8L);
        ssj = new SsjHold(pending, delays);
        loop = new PackedHeapLoop(pending, delays);
    }

    /** Rehearse's kernel. */
    @Benchmark
    public Object rehearse() {
        return kernel.run(Long.MAX_VALUE, EVENTS);
    }

    /** SSJ with its own event list and clock. */
    @Benchmark
    public double ssj() {
        return ssj.run(EVENTS);
    }

    /** The loop written for the purpose. */
    @Benchmark
    public long loop() {
        return loop.run(EVENTS);
    }
}
