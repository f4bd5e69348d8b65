package dev.rehearse.pac;

import dev.rehearse.kernel.Level;
import dev.rehearse.pac.fact.Routed;
import dev.rehearse.site.fact.ConnectionsDropped;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;

/**
 * Where clients are. Sessions are fluid: of those on a region a steady part ends, and as many begin, spread over the
 * regions that take connections.
 */
final class Traffic {

    private static final long SECOND = 1_000_000_000L;
    private static final long THOUSAND = 1000;

    private Traffic() {}

    static void front(BalancerTurn turn, Front news) {
        int place = turn.place(news.region());
        boolean dies = turn.seats.get(place).front().alive() && !news.alive();
        boolean opens = turn.seats.get(place).front().open() != news.open();
        turn.seats.set(place, turn.seats.get(place).with(news));
        if (dies) {
            cut(turn, place, turn.wiring.names().get(place) + " is gone");
        }
        if (opens) {
            Pool.check(turn, place);
        }
    }

    /** The sessions on a region are cut; those people come back in a while. */
    static void cut(BalancerTurn turn, int place, String why) {
        Seat seat = turn.seats.get(place);
        long amount = seat.at(turn.context.now());
        turn.seats.set(place, seat.with(Level.EMPTY));
        long whole = (amount + THOUSAND / 2) / THOUSAND;
        if (whole > 0) {
            turn.tell(new ConnectionsDropped(whole, why));
        }
        turn.homeless += amount;
        turn.start(Balancer.Bell.Kind.RETURN, 0, turn.wiring.returns());
    }

    /** Those who were cut off try again, and find a region or not. */
    static void comeBack(BalancerTurn turn) {
        long takers = turn.seats.stream().filter(Seat::takes).count();
        if (takers == 0 || turn.outages > 0) {
            return;
        }
        long each = turn.homeless / takers;
        long rest = turn.homeless - each * takers;
        for (int place = 0; place < turn.seats.size(); place++) {
            Seat seat = turn.seats.get(place);
            if (seat.takes()) {
                turn.seats.set(place, seat.with(seat.sessions().plus(each + rest)));
                rest = 0;
            }
        }
        turn.homeless = 0;
    }

    /** Nobody gets through any more. */
    static void outage(BalancerTurn turn) {
        if (turn.outages > 0) {
            turn.tell(
                    FaultEffect.overlaid(turn.context.self(), BalancerFault.OUTAGE, "it lets nobody through already"));
        }
        turn.outages++;
        for (int place = 0; place < turn.seats.size(); place++) {
            cut(turn, place, "the load balancer is out");
        }
    }

    static void outageOver(BalancerTurn turn) {
        turn.outages = Math.max(0, turn.outages - 1);
        if (turn.outages == 0 && turn.homeless > 0) {
            turn.start(Balancer.Bell.Kind.RETURN, 0, turn.wiring.returns());
        }
    }

    static void settle(BalancerTurn turn) {
        for (int place = 0; place < turn.seats.size(); place++) {
            Seat seat = turn.seats.get(place);
            Seat was = turn.before.seats().get(place);
            if (seat.takes() != was.takes()) {
                String mode = seat.front().mode().words();
                turn.tell(new Routed(seat.front().region(), seat.takes(), mode));
                if (seat.takes() && turn.homeless > 0) {
                    turn.start(Balancer.Bell.Kind.RETURN, 0, turn.wiring.returns());
                }
            }
        }
        flow(turn);
        service(turn);
    }

    private static void flow(BalancerTurn turn) {
        long now = turn.context.now();
        long takers = turn.seats.stream().filter(Seat::takes).count();
        long ends = 0;
        for (Seat seat : turn.seats) {
            ends += takers > 0 && seat.serves() ? seat.at(now) / turn.wiring.sessionSeconds() : 0;
        }
        boolean moves = false;
        for (int place = 0; place < turn.seats.size(); place++) {
            Seat seat = turn.seats.get(place);
            long out = takers > 0 && seat.serves() ? seat.at(now) / turn.wiring.sessionSeconds() : 0;
            long in = seat.takes() ? ends / takers : 0;
            Level level = seat.sessions().amountAt(now) < 0 ? Level.EMPTY : seat.sessions();
            turn.seats.set(place, seat.with(level.withRate(in - out, now)));
            moves |= in - out > 1 || out - in > 1;
        }
        if (moves) {
            turn.start(Balancer.Bell.Kind.EVEN, 0, turn.wiring.sessionSeconds() * SECOND);
        } else {
            turn.cancel(Balancer.Bell.Kind.EVEN, 0);
        }
    }

    private static void service(BalancerTurn turn) {
        ServiceStatus now = status(turn);
        if (now != turn.online) {
            turn.online = now;
            String why =
                    switch (now) {
                        case UP -> "";
                        case DEGRADED -> turn.sors > 0 ? "queues answer IOERR" : "some clients are not served";
                        case DOWN -> turn.outages > 0 ? "the load balancer is out" : "no region serves clients";
                    };
            turn.tell(new ServiceChanged("online", now, why));
        }
    }

    private static ServiceStatus status(BalancerTurn turn) {
        if (turn.outages > 0) {
            return ServiceStatus.DOWN;
        }
        boolean served = false;
        boolean troubled = turn.homeless > 0 || turn.sors > 0;
        for (Seat seat : turn.seats) {
            boolean used = seat.takes() || seat.at(turn.context.now()) > 0;
            served |= used && seat.serves();
            troubled |= used && !seat.serves();
            troubled |= seat.pool() == PoolState.IN && !seat.front().open();
        }
        return !served ? ServiceStatus.DOWN : troubled ? ServiceStatus.DEGRADED : ServiceStatus.UP;
    }
}
