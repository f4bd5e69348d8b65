package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.ServerHangs;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.kernel.Signal;
import dev.rehearse.site.HostNews;
import dev.rehearse.site.HostPace;
import dev.rehearse.site.Mute;
import dev.rehearse.site.Stupor;
import dev.rehearse.site.Wire;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.control.Watch;
import dev.rehearse.site.fact.FaultEffect;

/** A management server that hangs: it answers nobody, sends no signs of life and drives nothing, and its clock stands still. */
final class Hang {

    private Hang() {}

    /** Whether it does not notice what comes to it; if so, it finds it later. */
    static boolean misses(Turn turn, Signal signal) {
        boolean human = signal instanceof Order
                || signal instanceof Watch
                || (signal instanceof SessionOrder order && order.from() != SessionOrder.NOBODY);
        boolean ground = signal instanceof HostNews
                || signal instanceof HostPace
                || signal instanceof Wire
                || signal instanceof Strike
                || signal instanceof Heal;
        if (human || ground) {
            return false;
        }
        put(turn, turn.machine.stupor().misses(signal));
        return true;
    }

    static void begins(Turn turn) {
        Stupor stupor = turn.machine.stupor();
        if (turn.state == ServerState.DOWN) {
            return; // told already
        }
        if (!stupor.holds()) {
            tell(turn, true);
        }
        put(turn, stupor.deeper());
    }

    static void ends(Turn turn) {
        Stupor stupor = turn.machine.stupor();
        if (stupor.holds()) {
            put(turn, stupor.wakes(turn.context));
            if (!turn.machine.hangs()) {
                tell(turn, false);
            }
        }
    }

    /** The process is gone, and with it whatever it did not notice. */
    static void gone(Turn turn) {
        if (turn.machine.hangs()) {
            put(turn, Stupor.NONE);
            tell(turn, false);
        }
    }

    static FaultEffect effect(Turn turn) {
        int server = turn.context.self();
        return turn.state == ServerState.DOWN
                ? FaultEffect.nothing(server, CsmFault.HANG, "it is not running")
                : FaultEffect.overlaid(server, CsmFault.HANG, "it hangs already");
    }

    private static void put(Turn turn, Stupor stupor) {
        turn.machine = turn.machine.with(turn.machine.burden().with(stupor));
    }

    private static void tell(Turn turn, boolean hangs) {
        turn.tell(new ServerHangs(hangs));
        if (turn.bearings.place().link() != Bearings.NO_PEER) {
            turn.context.send(turn.bearings.place().link(), 0, new Mute(hangs));
        }
    }
}
