package dev.rehearse.pac;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.BranchesInDoubt;
import dev.rehearse.pac.fact.OutsidePac;

/** A region comes up: it joins its PAC, which may take patience, and starts its processes ("SOR availability at process start"). */
final class Start {

    private Start() {}

    /** {@code casstart}, which the diagram allows. */
    static void begins(RegionTurn turn, StartOption option, boolean outside) {
        Region.Home home = new Region.Home(0, PacMode.ABSENT, outside);
        int attempt = turn.process.attempt();
        turn.process = new Region.Processes(turn.machine.level(), option, attempt, home, 0, Encoder.NEVER);
        turn.move(RegionEvent.CASSTART);
        turn.context.send(turn.wiring.place().database(), 0, new Registry(turn.context.self(), Registry.What.STARTED));
        if (turn.reach.sors() > 0) {
            turn.message("CASPA1000W", "a process cannot connect to a queue SOR at start; tried again on access");
        }
        if (outside) {
            turn.tell(new OutsidePac());
            turn.start(RegionTimer.START, turn.takes(time(turn, option)));
        } else {
            join(turn);
        }
    }

    private static void join(RegionTurn turn) {
        if (!turn.reach.reachesPsor()) {
            turn.move(RegionEvent.PSOR_LOST);
            return;
        }
        Region.Processes process = turn.process.tries();
        turn.process = process;
        boolean relaxed = turn.definition.relaxed();
        Join join = new Join(turn.context.self(), process.level(), process.option(), relaxed, process.attempt());
        turn.context.send(turn.wiring.place().psor(), turn.wiring.place().latency(), join);
    }

    static void joined(RegionTurn turn, Joined joined) {
        if (turn.state != RegionState.STARTING || joined.attempt() != turn.process.attempt()) {
            return;
        }
        if (joined.code() != 0) {
            turn.process = turn.process.failed(joined.code());
            turn.move(RegionEvent.JOIN_REFUSED);
            return;
        }
        turn.message("CASSI1466I", "connected to the PSOR");
        StartOption option = turn.process.option();
        if (joined.warmed()) {
            turn.message("CASSI9027W", "cold start changed to warm, because the PAC looks active");
            option = StartOption.WARM;
        }
        turn.process = turn.process.with(new Region.Home(joined.pac(), joined.mode(), false));
        long fetching = joined.binaries() * turn.wiring.times().limits().fetch();
        turn.start(RegionTimer.START, turn.takes(time(turn, option)) + fetching);
    }

    private static Activity time(RegionTurn turn, StartOption option) {
        return switch (option) {
            case COLD -> turn.wiring.times().cold();
            case UPGRADE -> turn.wiring.times().upgrade();
            case WARM, UNSPECIFIED -> turn.wiring.times().warm();
        };
    }

    static void ends(RegionTurn turn) {
        if (turn.move(RegionEvent.READY)) {
            turn.toPsor(Presence.What.STARTED);
            resolve(turn);
        }
    }

    /** What was in doubt is resolved by the log, if this version can read it; without an entry it is rolled back. */
    private static void resolve(RegionTurn turn) {
        Region.Branches log = turn.machine.log();
        if (log.count() == 0) {
            return;
        }
        boolean read = log.level() == turn.process.level();
        if (read) {
            turn.message("CASXO0027I", "XA branches in doubt committed as logged");
            turn.message("CASXO0028I", "XA branches in doubt rolled back as logged");
        } else {
            turn.message(
                    "CASXO0029I", "XA branches in doubt reported; the log of another version says nothing of them");
        }
        turn.machine = turn.machine.with(Region.Branches.NONE);
        turn.tell(new BranchesInDoubt(0, read ? "as logged" : "without a log"));
    }

    /** The next of the tries, each of which comes after twice the wait. */
    static void retry(RegionTurn turn) {
        if (!turn.reach.reachesPsor()) {
            return;
        }
        boolean starting = turn.state == RegionState.BLOCKED;
        if (turn.move(RegionEvent.PSOR_FOUND) && starting) {
            turn.cancel(RegionTimer.GIVE_UP);
            join(turn);
        }
    }

    /** The PSOR can be reached again, which the processes find out at their next try. */
    static void found(RegionTurn turn) {
        if (turn.process.blocked() == Encoder.NEVER) {
            return;
        }
        long blockedFor = turn.context.now() - turn.process.blocked();
        RegionWiring.Limits limits = turn.wiring.times().limits();
        long wait = limits.first();
        long next = wait;
        while (next < blockedFor) {
            wait = Math.min(2 * wait, limits.most());
            next += wait;
        }
        turn.start(RegionTimer.RETRY, next - blockedFor);
    }
}
