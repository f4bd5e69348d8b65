package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Watcher;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.Batching;
import dev.rehearse.pac.fact.DualBatch;
import dev.rehearse.pac.fact.RedisChanged;
import dev.rehearse.pac.fact.Routed;
import dev.rehearse.site.fact.ExposureChanged;
import java.util.List;

/**
 * Tells when one more fault of a region or a host would leave nobody who serves clients or takes batch ({@code service}),
 * and when acknowledged work is at the mercy of chance ({@code data}): two PACs take batch and nothing arbitrates, or no
 * replica of the PSOR is left.
 */
final class PacExposure implements Watcher<PacExposure.Memory> {

    private final List<Integer> regions;
    private final List<Integer> hosts;
    private final Memory first;

    /**
     * What it remembers.
     *
     * @param routed regions to which clients are sent; bit 0 is the first
     * @param batching regions that take batch
     * @param redundant whether the PSOR has the redundancy that it was built with
     * @param race whether two PACs take batch and nothing arbitrates
     * @param data what it has told
     * @param service what it has told
     */
    record Memory(long routed, long batching, boolean redundant, boolean race, boolean data, boolean service)
            implements State {

        @Override
        public void encode(Encoder out) {
            out.number(routed)
                    .number(batching)
                    .flag(redundant)
                    .flag(race)
                    .flag(data)
                    .flag(service);
        }
    }

    /** The start of the run. */
    enum Opening implements Signal {
        /** The only one. */
        OPEN;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    /**
     * Looks at regions.
     *
     * @param regions their ids, in the scenario's order
     * @param hosts the number of the host of each
     * @param routed those to which clients are sent at the start; bit 0 is the first
     * @param batching those that take batch at the start
     * @param redundant whether the PSOR has the redundancy at the start that it was built with
     */
    PacExposure(List<Integer> regions, List<Integer> hosts, long routed, long batching, boolean redundant) {
        this.regions = List.copyOf(regions);
        this.hosts = List.copyOf(hosts);
        this.first = new Memory(routed, batching, redundant, false, false, false);
    }

    @Override
    public Memory initial() {
        return first;
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        return judged(memory, context);
    }

    @Override
    public boolean onlyJudges() {
        return true;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == Routed.class || kind == Batching.class || kind == RedisChanged.class || kind == DualBatch.class;
    }

    @Override
    public Memory notice(Memory m, int source, Fact fact, Context context) {
        long routed = fact instanceof Routed told ? bits(m.routed(), told.region(), told.open()) : m.routed();
        long batching =
                fact instanceof Batching told ? bits(m.batching(), told.region(), told.accepts()) : m.batching();
        boolean redundant = fact instanceof RedisChanged told ? told.redundant() : m.redundant();
        boolean race = fact instanceof DualBatch told ? told.open() && !told.arbitrated() : m.race();
        Memory after = new Memory(routed, batching, redundant, race, m.data(), m.service());
        return after.equals(m) ? m : judged(after, context);
    }

    private Memory judged(Memory m, Context context) {
        boolean data = m.race() || !m.redundant();
        if (data != m.data()) {
            String why = m.race()
                    ? "both PACs take batch and claims are not arbitrated"
                    : "the PSOR has no replica or no memory";
            context.observe(new ExposureChanged("data", data, data ? why : ""));
        }
        String alone = alone(m);
        boolean service = !alone.isEmpty();
        if (service != m.service()) {
            context.observe(new ExposureChanged("service", service, alone));
        }
        return new Memory(m.routed(), m.batching(), m.redundant(), m.race(), data, service);
    }

    private String alone(Memory m) {
        if (hosts(m.routed()) < 2) {
            return hosts(m.routed()) == 0 ? "no host serves clients" : "one host alone serves clients";
        }
        if (hosts(m.batching()) < 2) {
            return hosts(m.batching()) == 0 ? "no host takes batch" : "one host alone takes batch";
        }
        return m.redundant() ? "" : "the PSOR has no replica or no memory";
    }

    private long bits(long bits, int region, boolean on) {
        long bit = 1L << regions.indexOf(region);
        return on ? bits | bit : bits & ~bit;
    }

    private int hosts(long bits) {
        long found = 0;
        for (int i = 0; i < regions.size(); i++) {
            found |= (bits >> i & 1) != 0 ? 1L << hosts.get(i) : 0;
        }
        return Long.bitCount(found);
    }
}
