package dev.rehearse.bench;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.rehearsal.Rehearsal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Claims about the world of a hot migration: a fork takes less than 0.3 microseconds; fingerprints of all instants cost less
 * than 0.2 microseconds an event, which is the difference between two ways of running. A fingerprint after every event, also
 * while what was sent without delay is on its way, costs more.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorldBenchmark {

    /** Fewer than a run has. */
    static final int EVENTS = 200;

    private Rehearsal rehearsal;
    private final List<World> worlds = new ArrayList<>();
    private final List<World> hashed = new ArrayList<>();
    private int next;

    /** Compiles the scenario and keeps the worlds of one run, event by event. */
    @Setup
    public void prepare() {
        rehearsal = Migration.rehearsal();
        Simulator simulator = new Simulator(World.of(rehearsal.model()), new Drawn(1, 0));
        while (simulator.step()) {
            worlds.add(simulator.world().fork());
        }
        Simulator remembering = start();
        while (remembering.step()) {
            remembering.world().fingerprint();
            hashed.add(remembering.world().fork());
        }
    }

    private Simulator start() {
        return rehearsal.simulator(rehearsal.occasion(1, 0), new Drawn(1, 0));
    }

    /** A fork of the world somewhere in the procedure. */
    @Benchmark
    public World fork() {
        next = next + 1 < worlds.size() ? next + 1 : 0;
        return worlds.get(next).fork();
    }

    /** The same of a world that was fingerprinted, with what is remembered for the next fingerprint. */
    @Benchmark
    public World forkWithHashes() {
        next = next + 1 < hashed.size() ? next + 1 : 0;
        return hashed.get(next).fork();
    }

    /** The first 200 events, nothing else. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public World events() {
        Simulator simulator = start();
        for (int i = 0; i < EVENTS; i++) {
            step(simulator);
        }
        return simulator.world();
    }

    /** The first 200 events with a fingerprint after each. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long eventsWithFingerprints() {
        Simulator simulator = start();
        long all = 0;
        for (int i = 0; i < EVENTS; i++) {
            step(simulator);
            all ^= simulator.world().fingerprint().low();
        }
        return all;
    }

    /** The same with a fingerprint whenever nothing more happens at the present time, which is when a search looks at a world. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public long eventsWithFingerprintsOfInstants() {
        Simulator simulator = start();
        long all = 0;
        for (int i = 0; i < EVENTS; i++) {
            step(simulator);
            if (simulator.world().settled()) {
                all ^= simulator.world().fingerprint().low();
            }
        }
        return all;
    }

    private static void step(Simulator simulator) {
        if (!simulator.step()) {
            throw new IllegalStateException("the run is shorter than what is measured of it");
        }
    }
}
