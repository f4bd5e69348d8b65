package dev.rehearse.pac;

import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.Timer;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.List;

/**
 * The load balancer and the clients in front of it: long-lived sessions that stay where they are until they end or are
 * cut, and short requests that go wherever the balancer sends them. It tells the service {@code online}, and suffers {@link BalancerFault}.
 */
final class Balancer implements Component<Balancer.Memory> {

    private final List<Seat> first;
    private final Wiring wiring;

    /**
     * What never changes for the balancer in a run; times in nanoseconds.
     *
     * @param names of the regions
     * @param sessionSeconds how long a session lasts
     * @param returns after which a client that was cut off tries again
     * @param check between two health checks
     * @param failures that are needed in a row
     * @param drain after which a drain is over
     */
    record Wiring(List<String> names, long sessionSeconds, long returns, long check, long failures, long drain) {}

    /**
     * What it remembers.
     *
     * @param seats by region, in the scenario's order
     * @param homeless sessions without a region, in thousandths
     * @param sors how many queue SORs are down
     * @param outages faults for which it lets nobody through
     * @param online what users get
     */
    record Memory(List<Seat> seats, long homeless, int sors, int outages, ServiceStatus online) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(seats).number(homeless).number(sors).number(outages).word(online);
        }
    }

    /**
     * What it waits for.
     *
     * @param kind of bell
     * @param seat the region's place
     */
    record Bell(Kind kind, int seat) implements Timer {

        /** The kinds of bell; the first two are there once, the others for each region. */
        enum Kind implements Encodable {
            /** Those who were cut off try again. */
            RETURN,
            /** Sessions have come and gone until they are spread evenly. */
            EVEN,
            /** A health check decides. */
            CHECK,
            /** A drain is over. */
            DRAIN;

            @Override
            public void encode(Encoder out) {
                out.word(this);
            }
        }

        @Override
        public int slot() {
            return switch (kind) {
                case RETURN -> 0;
                case EVEN -> 1;
                case CHECK -> 2 + 2 * seat;
                case DRAIN -> 3 + 2 * seat;
            };
        }

        @Override
        public void encode(Encoder out) {
            out.part(kind).number(seat);
        }
    }

    /**
     * An order for the balancer that was addressed to a region.
     *
     * @param region its component
     * @param command what to do with it
     */
    record Request(int region, RegionCommand command) implements Signal {

        @Override
        public void encode(Encoder out) {
            out.number(region).word(command);
        }
    }

    Balancer(List<Seat> first, Wiring wiring) {
        this.first = List.copyOf(first);
        this.wiring = wiring;
    }

    @Override
    public Memory initial() {
        return new Memory(first, 0, 0, 0, ServiceStatus.UP);
    }

    @Override
    public int timers() {
        return 2 + 2 * first.size();
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        BalancerTurn turn = new BalancerTurn(memory, wiring, context);
        if (signal instanceof Front front) {
            Traffic.front(turn, front);
        } else if (signal instanceof Request request) {
            Pool.asked(turn, request);
        } else if (signal instanceof Bell bell) {
            rung(turn, bell);
        } else if (signal instanceof Reachable news && news.what() == Reachable.What.SOR) {
            turn.sors += news.up() ? -1 : 1;
        } else if (signal instanceof Strike strike && strike.kind() == BalancerFault.OUTAGE) {
            Traffic.outage(turn);
        } else if (signal instanceof Heal heal && heal.kind() == BalancerFault.OUTAGE) {
            Traffic.outageOver(turn);
        }
        Traffic.settle(turn);
        return turn.memory();
    }

    private static void rung(BalancerTurn turn, Bell bell) {
        switch (bell.kind()) {
            case RETURN -> Traffic.comeBack(turn);
            case EVEN -> {
                // the rates are worked out anew in any case
            }
            case CHECK -> Pool.checked(turn, bell.seat());
            case DRAIN -> Pool.drained(turn, bell.seat());
        }
    }
}
