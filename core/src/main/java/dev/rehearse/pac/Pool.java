package dev.rehearse.pac;

/** What the load balancer does with a region: by order, by its health checks, and when a drain is over. */
final class Pool {

    private Pool() {}

    static void asked(BalancerTurn turn, Balancer.Request request) {
        int place = turn.place(request.region());
        turn.cancel(Balancer.Bell.Kind.DRAIN, place);
        switch (request.command()) {
            case DRAIN -> {
                if (turn.move(place, PoolState.Event.DRAIN)
                        && turn.seats.get(place).pool() == PoolState.DRAINING) {
                    turn.start(Balancer.Bell.Kind.DRAIN, place, turn.wiring.drain());
                }
            }
            case TAKE_OUT -> {
                if (turn.move(place, PoolState.Event.TAKE_OUT)) {
                    Traffic.cut(turn, place, "taken out of the pool");
                }
            }
            default -> turn.move(place, PoolState.Event.PUT_IN);
        }
        check(turn, place);
    }

    /** Starts the health check that decides next, if one is needed. */
    static void check(BalancerTurn turn, int place) {
        Seat seat = turn.seats.get(place);
        boolean open = seat.front().open();
        if (seat.pool() == PoolState.IN && !open) {
            turn.start(Balancer.Bell.Kind.CHECK, place, turn.wiring.check() * turn.wiring.failures());
        } else if (seat.pool() == PoolState.FAILED && open) {
            turn.start(Balancer.Bell.Kind.CHECK, place, turn.wiring.check());
        } else {
            turn.cancel(Balancer.Bell.Kind.CHECK, place);
        }
    }

    static void checked(BalancerTurn turn, int place) {
        boolean open = turn.seats.get(place).front().open();
        turn.move(place, open ? PoolState.Event.CHECK_PASSED : PoolState.Event.CHECKS_FAILED);
    }

    static void drained(BalancerTurn turn, int place) {
        if (turn.move(place, PoolState.Event.DRAINED)) {
            Traffic.cut(turn, place, "the drain is over");
        }
    }
}
