package dev.rehearse.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Drawn;
import dev.rehearse.kernel.chance.Exponential;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.stats.Interval;
import dev.rehearse.stats.Tally;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kernel alone: machines that break and a crew too small for them, against the closed form of the birth-death chain. */
class RepairShopTest {

    private static final long HOUR = 3_600_000_000_000L;
    private static final int MACHINES = 6;
    private static final int CREW = 2;
    private static final double BREAKDOWNS = 0.1;
    private static final double REPAIRS = 0.25;

    /** To a machine: break, or be repaired. To the shop: a machine broke, or is done. */
    private record Event(boolean repaired, int machine) implements Signal {
        @Override
        public void encode(Encoder out) {
            out.flag(repaired).number(machine);
        }
    }

    private record Working(boolean up) implements State {
        @Override
        public void encode(Encoder out) {
            out.flag(up);
        }
    }

    private record Shop(List<Event> waiting, int busy) implements State {
        @Override
        public void encode(Encoder out) {
            out.parts(waiting).number(busy);
        }
    }

    private record Down(int change) implements Fact {}

    private record Machine(int number, int shop, Activity life) implements Component<Working> {
        @Override
        public Working initial() {
            return new Working(false);
        }

        @Override
        public Working on(Working state, Signal signal, Context context) {
            boolean up = ((Event) signal).repaired();
            context.observe(new Down(up ? -1 : 1));
            if (up) {
                context.send(context.self(), context.duration(life), new Event(false, number));
            } else {
                context.send(shop, 0, new Event(false, context.self()));
            }
            return new Working(up);
        }
    }

    private record Repairs(Activity repair) implements Component<Shop> {
        @Override
        public Shop initial() {
            return new Shop(List.of(), 0);
        }

        @Override
        public Shop on(Shop shop, Signal signal, Context context) {
            Event event = (Event) signal;
            List<Event> waiting = new ArrayList<>(shop.waiting());
            int busy = shop.busy();
            if (event.repaired()) {
                context.send(event.machine(), 0, event);
                busy--;
            } else {
                waiting.add(event);
            }
            while (busy < CREW && !waiting.isEmpty()) {
                int machine = waiting.remove(0).machine();
                context.send(context.self(), context.duration(repair), new Event(true, machine));
                busy++;
            }
            return new Shop(List.copyOf(waiting), busy);
        }
    }

    @Test
    void theMeanNumberOfBrokenMachinesMeetsItsClosedForm() {
        Model.Builder builder = new Model.Builder();
        Activity repair = builder.activity("repair", new Exponential(HOUR / REPAIRS));
        int shop = builder.add("shop", new Repairs(repair));
        for (int i = 0; i < MACHINES; i++) {
            Activity life = builder.activity("life of machine " + i, new Exponential(HOUR / BREAKDOWNS));
            int machine = builder.add("machine " + i, new Machine(i, shop, life));
            builder.open(machine, 0, new Event(true, machine));
        }
        Model model = builder.build();
        Tally means = new Tally();
        for (int replication = 0; replication < 60; replication++) {
            means.add(meanDown(model, replication));
        }
        Interval interval = means.interval(0.99);
        assertTrue(interval.contains(expectedDown()), () -> interval + " misses " + expectedDown());
        assertTrue(interval.high() - interval.low() < 0.1, interval::toString);
    }

    /** The time average of the number of broken machines, without the first tenth. */
    private static double meanDown(Model model, long replication) {
        long horizon = 5_000 * HOUR;
        long warmUp = horizon / 10;
        double[] area = {0};
        long[] since = {0};
        int[] down = {MACHINES};
        Simulator run = new Simulator(World.of(model), new Drawn(7, replication));
        run.listen((time, source, fact) -> {
            area[0] += (double) down[0] * (Math.max(time, warmUp) - Math.max(since[0], warmUp));
            since[0] = time;
            down[0] += ((Down) fact).change();
        });
        run.run(horizon, Long.MAX_VALUE);
        area[0] += (double) down[0] * (horizon - since[0]);
        return area[0] / (horizon - warmUp);
    }

    /** Birth-death chain: from k broken to k + 1 at (N - k) lambda, back at min(k, crew) mu. */
    private static double expectedDown() {
        double weight = 1;
        double sum = 1;
        double mean = 0;
        for (int k = 1; k <= MACHINES; k++) {
            weight *= (MACHINES - k + 1) * BREAKDOWNS / (Math.min(k, CREW) * REPAIRS);
            sum += weight;
            mean += k * weight;
        }
        return mean / sum;
    }
}
