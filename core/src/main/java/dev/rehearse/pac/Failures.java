package dev.rehearse.pac;

import dev.rehearse.site.fact.FaultEffect;

/** Redis fails and comes back; what that costs is what the replica or the disk had not got yet. */
final class Failures {

    private Failures() {}

    static void struck(PsorTurn turn, RedisFault fault) {
        turn.outages = turn.outages.count(fault, 1);
        RedisState was = turn.state;
        switch (fault) {
            case CRASH -> crash(turn);
            case PARTITION -> part(turn);
            case MEMORY_FULL -> fill(turn);
        }
        if (turn.state == was) {
            unmoved(turn, fault);
        }
    }

    /** Memory that is used up stays so, whoever is the master. */
    private static void fill(PsorTurn turn) {
        if (turn.outages.fills() > 0) {
            turn.move(turn.wiring.policy().evicts() ? RedisState.Event.OVERFLOWED : RedisState.Event.FILLED);
        }
    }

    /** Each fault lasts until it is repaired, also one that shows only when another is over. */
    private static void unmoved(PsorTurn turn, RedisFault fault) {
        boolean lone = fault == RedisFault.PARTITION && !turn.wiring.policy().sentinel();
        int redis = turn.context.self();
        turn.tell(
                lone
                        ? FaultEffect.nothing(redis, fault, "it has no sentinels to be cut off from")
                        : FaultEffect.overlaid(redis, fault, "it is " + turn.state.words()));
    }

    private static void crash(PsorTurn turn) {
        boolean covered = turn.covered();
        if (turn.state == RedisState.SPLIT) {
            turn.lose(false);
        }
        long window = turn.wiring.times().lossWindow();
        Shadow left = turn.shadow.freeze(turn.shadow.left(turn.stores(), turn.context.now(), window));
        boolean answered = turn.state.answers();
        turn.move(covered ? RedisState.Event.MASTER_FAILS : RedisState.Event.LAST_FAILS);
        if (answered && !turn.state.answers()) {
            // what the next master finds is settled now, however long it takes to come up
            turn.shadow = left;
        }
        if (turn.state == RedisState.FAILING_OVER) {
            turn.context.start(
                    Psor.Wait.FAILOVER,
                    turn.context.duration(turn.wiring.times().failover()));
        }
    }

    /** With a replica that must acknowledge, a master that is cut off refuses writes: its clients find the promoted one. */
    private static void part(PsorTurn turn) {
        if (turn.wiring.policy().sentinel() && turn.wiring.policy().minReplicas()) {
            crash(turn);
        } else if (turn.wiring.policy().sentinel() && turn.state == RedisState.UP) {
            turn.shadow = turn.shadow.freeze(turn.stores());
            turn.move(RedisState.Event.PARTED);
        }
    }

    static void healed(PsorTurn turn, RedisFault fault) {
        turn.outages = turn.outages.count(fault, -1);
        boolean repaired = turn.outages.crashes() == 0 && turn.outages.splits() == 0;
        if (fault == RedisFault.MEMORY_FULL) {
            if (turn.outages.fills() == 0) {
                turn.move(repaired ? RedisState.Event.EMPTIED : RedisState.Event.EMPTIED_ALONE);
            }
        } else if (turn.state == RedisState.SPLIT && turn.outages.splits() == 0) {
            turn.lose(false);
            turn.move(RedisState.Event.HEALED);
            fill(turn);
        } else if (repaired) {
            restore(turn);
        }
    }

    private static void restore(PsorTurn turn) {
        turn.move(RedisState.Event.REPAIRED);
        if (turn.state == RedisState.RESTARTING) {
            turn.context.start(
                    Psor.Wait.LOADING, turn.context.duration(turn.wiring.times().restart()));
        }
    }

    static void promoted(PsorTurn turn) {
        if (turn.state != RedisState.FAILING_OVER) {
            return;
        }
        turn.lose(false);
        turn.move(RedisState.Event.PROMOTED);
        if (turn.outages.crashes() == 0 && turn.outages.splits() == 0) {
            turn.move(RedisState.Event.REPAIRED);
        }
        fill(turn);
    }

    static void loaded(PsorTurn turn) {
        if (turn.state == RedisState.RESTARTING) {
            turn.lose(!turn.wiring.policy().keeps());
            turn.move(RedisState.Event.LOADED);
            fill(turn);
        }
    }
}
