package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.stats.BatchMeans;
import dev.rehearse.stats.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel alone, as a general simulation kernel: the queue M/M/1 against its closed form. */
class SingleQueueTest {

    private static final double SECOND = 1e9;

    private enum Happening implements Signal {
        ARRIVAL,
        DEPARTURE;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    private record Arrived(long at) implements Encodable {
        @Override
        public void encode(Encoder out) {
            out.time(at);
        }
    }

    private record Line(List<Arrived> customers) implements State {
        @Override
        public void encode(Encoder out) {
            out.parts(customers);
        }
    }

    private record Waited(long nanoseconds) implements Fact {}

    private record Counter(Activity gap, Activity service) implements Component<Line> {

        @Override
        public Line initial() {
            return new Line(List.of());
        }

        @Override
        public Line on(Line line, Signal signal, Context context) {
            List<Arrived> customers = new ArrayList<>(line.customers());
            if (signal == Happening.ARRIVAL) {
                context.send(context.self(), context.duration(gap), Happening.ARRIVAL);
                customers.add(new Arrived(context.now()));
                if (customers.size() == 1) {
                    serve(customers, context);
                }
            } else {
                customers.remove(0);
                if (!customers.isEmpty()) {
                    serve(customers, context);
                }
            }
            return new Line(List.copyOf(customers));
        }

        private void serve(List<Arrived> customers, Context context) {
            context.observe(new Waited(context.now() - customers.get(0).at()));
            context.send(context.self(), context.duration(service), Happening.DEPARTURE);
        }
    }

    @Test
    void theMeanWaitInAnExponentialQueueMeetsItsClosedForm() {
        Model.Builder builder = new Model.Builder();
        Activity gap = builder.activity("gap between arrivals", new Exponential(SECOND / 0.8));
        Activity service = builder.activity("service", new Exponential(SECOND));
        int counter = builder.add("counter", new Counter(gap, service));
        builder.open(counter, 0, Happening.ARRIVAL);

        BatchMeans waits = new BatchMeans(20_000);
        long[] seen = {0};
        Simulator run = new Simulator(World.of(builder.build()), new Drawn(20_240_101, 0));
        run.listen((time, source, fact) -> {
            if (fact instanceof Waited waited && ++seen[0] > 20_000) {
                waits.add(waited.nanoseconds() / SECOND);
            }
        });
        run.run(Long.MAX_VALUE, 1_640_000);

        // Wq = rho / (mu - lambda), with lambda = 0.8 and mu = 1 a second
        Interval interval = waits.interval(0.99);
        assertTrue(interval.contains(4.0), interval::toString);
        assertTrue(interval.high() - interval.low() < 0.6, interval::toString);
    }
}
