package dev.rehearse.bench;

import dev.rehearse.rehearsal.Rehearsal;
import dev.rehearse.rehearsal.Run;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Claim: more than 10,000 whole fault-free hot migrations a second and core, with all their properties and measures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class MigrationBenchmark {

    private Rehearsal rehearsal;
    private long replication;

    /** Compiles the scenario. */
    @Setup
    public void prepare() {
        rehearsal = Migration.rehearsal();
    }

    /** A whole run, each with its own random numbers. */
    @Benchmark
    public Run run() {
        return rehearsal.run(1, replication++);
    }
}
