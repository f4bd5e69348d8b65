package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.BranchesInDoubt;

/** What goes with a region's coming to a state, whichever way it came. */
final class Entering {

    private Entering() {}

    static void state(RegionTurn turn, RegionState from, RegionEvent event) {
        if (from.runs() && !turn.state.runs()) {
            over(turn, from, event);
        }
        boolean blocks = turn.state == RegionState.BLOCKED || turn.state == RegionState.WAITING;
        if (!blocks) {
            turn.process = turn.process.blocked(Encoder.NEVER);
        }
        switch (turn.state) {
            case STARTED -> {
                turn.cancel(RegionTimer.GIVE_UP);
                turn.cancel(RegionTimer.RETRY);
                turn.listener(ListenerStatus.Event.REGION_UP);
            }
            case BLOCKED -> {
                turn.cancel(RegionTimer.START);
                turn.message("CASPA1000W", "a process cannot connect to the PSOR at start");
                blocked(turn);
            }
            case WAITING -> blocked(turn);
            case SPENT ->
                turn.message(
                        "CASPA1002E", "service execution processes and initiators cannot use the PSOR and shut down");
            case STOPPING -> Stop.begins(turn);
            case LINGERING, NOT_RESPONDING -> turn.cancel(RegionTimer.MONITOR);
            case DEAD, DEAD_AT_START, DEAD_AT_STOP ->
                turn.start(RegionTimer.MONITOR, turn.wiring.times().limits().monitor());
            case HUNG -> turn.listener(ListenerStatus.Event.REGION_SILENT);
            case STOPPED -> {
                if (!turn.definition.defined() && event != RegionEvent.DEFINITION_RESTORED) {
                    turn.move(RegionEvent.DEFINITION_LOST);
                }
            }
            default -> {
                // nothing goes with the others
            }
        }
    }

    private static void blocked(RegionTurn turn) {
        turn.message("CASPA1002E", "cannot connect to the PSOR, blocked and retrying");
        turn.process = turn.process.blocked(turn.context.now());
        turn.start(RegionTimer.GIVE_UP, turn.wiring.times().limits().giveUp());
    }

    /** Its processes are gone. */
    private static void over(RegionTurn turn, RegionState from, RegionEvent event) {
        for (RegionTimer timer : RegionTimer.values()) {
            turn.cancel(timer);
        }
        turn.ending = Region.Drain.NONE;
        turn.listener(ListenerStatus.Event.REGION_DOWN);
        boolean inOrder = event == RegionEvent.DRAINED || event == RegionEvent.JOIN_REFUSED;
        if (!inOrder && from != RegionState.STARTING && from != RegionState.BLOCKED) {
            int count = turn.machine.log().count() + turn.wiring.policy().branches();
            turn.machine = turn.machine.with(new Region.Branches(count, turn.process.level()));
            if (count > 0) {
                turn.tell(new BranchesInDoubt(count, ""));
            }
        }
        Registry.What registry = inOrder ? Registry.What.ENDED : Registry.What.DIED;
        turn.context.send(turn.wiring.place().database(), 0, new Registry(turn.context.self(), registry));
        if (inOrder) {
            turn.toPsor(Presence.What.LEFT);
        }
        turn.process = turn.process.with(Region.Home.NONE).blocked(Encoder.NEVER);
    }
}
