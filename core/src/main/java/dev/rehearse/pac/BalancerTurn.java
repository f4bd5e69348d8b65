package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.fact.PoolChanged;
import dev.rehearse.site.fact.ServiceStatus;
import java.util.ArrayList;
import java.util.List;

/** One event at the load balancer, its memory laid open. It lives for the one call. */
final class BalancerTurn {

    final Balancer.Wiring wiring;
    final Context context;
    final Balancer.Memory before;
    final List<Seat> seats;
    long homeless;
    int sors;
    int outages;
    ServiceStatus online;

    BalancerTurn(Balancer.Memory before, Balancer.Wiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        seats = new ArrayList<>(before.seats());
        homeless = before.homeless();
        sors = before.sors();
        outages = before.outages();
        online = before.online();
    }

    Balancer.Memory memory() {
        Balancer.Memory after = new Balancer.Memory(List.copyOf(seats), homeless, sors, outages, online);
        return after.equals(before) ? before : after;
    }

    int place(int region) {
        for (int place = 0; place < seats.size(); place++) {
            if (seats.get(place).front().region() == region) {
                return place;
            }
        }
        throw new IllegalArgumentException("no region is component " + region);
    }

    /** Moves a member of the pool as the diagram says. Whether it moved. */
    boolean move(int place, PoolState.Event event) {
        Seat seat = seats.get(place);
        PoolState to = PoolState.TABLE.on(seat.pool(), event).to();
        if (to == seat.pool()) {
            return false;
        }
        seats.set(place, seat.with(to));
        tell(new PoolChanged(wiring.names().get(place), to.words()));
        return true;
    }

    void start(Balancer.Bell.Kind kind, int place, long delay) {
        context.start(new Balancer.Bell(kind, place), delay);
    }

    void cancel(Balancer.Bell.Kind kind, int place) {
        context.cancel(new Balancer.Bell(kind, place).slot());
    }

    void tell(Fact fact) {
        context.observe(fact);
    }
}
