package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Signal;
import dev.rehearse.site.Mute;
import dev.rehearse.site.Stupor;
import dev.rehearse.site.fact.FaultEffect;

/** A process that hangs: it answers nobody, neither its peer nor clients, and its clock stands still. */
final class Hang {

    private Hang() {}

    /** Whether it does not notice what comes to it; if so, it finds it later. */
    static boolean misses(Turn turn, Signal signal) {
        if (!(signal instanceof HsbTimer) && !(signal instanceof FromPeer)) {
            return false;
        }
        put(turn, turn.process.burden().stupor().misses(signal));
        return true;
    }

    static void begins(Turn turn) {
        Stupor stupor = turn.process.burden().stupor();
        if (turn.state == HsbState.DOWN) {
            turn.tell(FaultEffect.nothing(turn.context.self(), HsbFault.HANG, "it is not running"));
            return;
        }
        if (stupor.holds()) {
            turn.tell(FaultEffect.overlaid(turn.context.self(), HsbFault.HANG, "it hangs already"));
        } else {
            tellLink(turn, true);
        }
        put(turn, stupor.deeper());
    }

    /** It goes on, and finds what it has missed before it does anything else: a primary that was given up must not serve for an instant. */
    static void ends(Turn turn) {
        Stupor stupor = turn.process.burden().stupor();
        if (stupor.hangs() > 1) {
            put(turn, stupor.lighter());
        } else if (stupor.holds()) {
            put(turn, Stupor.NONE);
            over(turn);
            for (Signal missed : stupor.late()) {
                if (turn.state != HsbState.DOWN) {
                    HsbServer.serve(turn, missed);
                }
            }
        }
    }

    /** The process is gone, and with it whatever it did not notice. */
    static void gone(Turn turn) {
        if (turn.process.hangs()) {
            put(turn, Stupor.NONE);
            over(turn);
        }
    }

    private static void over(Turn turn) {
        if (!turn.process.hangs()) {
            tellLink(turn, false);
        }
    }

    private static void put(Turn turn, Stupor stupor) {
        turn.process = turn.process.with(turn.process.burden().with(stupor));
    }

    private static void tellLink(Turn turn, boolean mute) {
        if (turn.wiring.place().link() >= 0) {
            turn.context.send(turn.wiring.place().link(), 0, new Mute(mute));
        }
    }
}
