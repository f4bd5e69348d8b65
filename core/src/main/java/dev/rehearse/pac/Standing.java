package dev.rehearse.pac;

import dev.rehearse.pac.fact.Batching;

/** What a region is worth to others follows from what it remembers; whoever is concerned learns of each change. */
final class Standing {

    private Standing() {}

    static void settle(RegionTurn turn) {
        Front front = front(turn);
        if (!front.equals(turn.told.front())) {
            turn.context.send(turn.wiring.place().balancer(), 0, front);
        }
        Capacity capacity = capacity(turn);
        Capacity known = turn.told.capacity();
        if (capacity.concerns(known)) {
            turn.context.send(turn.wiring.place().spool(), 0, capacity);
            if (capacity.accepts() != known.accepts()) {
                turn.tell(new Batching(turn.context.self(), capacity.accepts()));
            }
            known = capacity;
        }
        boolean pings = turn.state.pings() && turn.reach.reachesPsor() && inPac(turn);
        if (pings != turn.told.pings() || (pings && turn.pingsAgain)) {
            // that it pings no more goes without saying when it leaves
            boolean left = !pings && turn.said == Presence.What.LEFT;
            if (!left) {
                turn.toPsor(pings ? Presence.What.PINGS : Presence.What.SILENT);
            }
        }
        boolean silent = turn.state == RegionState.HUNG;
        if (silent != turn.told.silent() && turn.state.runs()) {
            Registry.What what = silent ? Registry.What.HUNG : Registry.What.WOKE;
            turn.context.send(turn.wiring.place().database(), 0, new Registry(turn.context.self(), what));
        }
        turn.told = new Told(front, known, pings, silent);
    }

    private static boolean inPac(RegionTurn turn) {
        return turn.process.pac().level() != 0 && !turn.process.pac().outside();
    }

    private static Front front(RegionTurn turn) {
        boolean serves = turn.state == RegionState.STARTED;
        boolean gone = turn.state.ending() && !turn.ending.transactions();
        boolean stuck = turn.state == RegionState.WAITING
                || turn.state == RegionState.SPENT
                || turn.state == RegionState.HUNG
                || (turn.state.runs() && !turn.reach.reachesDatabase());
        return new Front(
                turn.context.self(),
                serves && turn.reach.reachesDatabase() && turn.definition.listener() == ListenerStatus.STARTED,
                turn.state.runs() && !gone,
                stuck,
                turn.process.pac().mode());
    }

    private static Capacity capacity(RegionTurn turn) {
        boolean accepts = turn.state == RegionState.STARTED
                && turn.process.pac().mode() == PacMode.RUNNING
                && turn.reach.reachesPsor()
                && turn.reach.reachesDatabase();
        boolean alive = turn.state.runs() && turn.state != RegionState.SPENT;
        boolean data = turn.reach.reachesDatabase();
        return new Capacity(
                turn.context.self(),
                turn.process.pac().level(),
                accepts,
                alive,
                data,
                turn.machine.pace(),
                turn.state.ending());
    }
}
