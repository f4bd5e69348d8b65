package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.BlocksMended;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.PairState;
import dev.rehearse.site.Transfer;
import dev.rehearse.site.control.Answer;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Reply;

/**
 * The verify of virtual disks, by period or by order: the whole surface is read, and what cannot be read is written again
 * from the other member. It finds latent errors before a resync stumbles over them.
 */
final class Verifying {

    private Verifying() {}

    /** Sets the first of the periodic ones. */
    static void open(Turn turn) {
        for (int i = 0; i < turn.bays.length; i++) {
            again(turn, i);
        }
    }

    private static void again(Turn turn, int index) {
        long every = turn.wiring.crew().disks().get(index).verifyEvery();
        if (every > 0) {
            turn.start(Clock.What.SURFACE, index, every);
        }
    }

    /** Somebody wants a verify. It is answered at the end; returns why there will be none, or 0. */
    static int begin(Turn turn, int index, Order order) {
        Bay bay = turn.bays[index];
        if (bay.surface().read()) {
            return DuplexCode.ON_ITS_WAY;
        }
        if (!turn.images.system().isUp()) {
            return DuplexCode.SYSTEM_LOST;
        }
        if (bay.mirror().state() == PairState.DEAD) {
            return DuplexCode.HARDWARE;
        }
        read(turn, index, new Surface(true, new Image.Job(false, 0, order.from(), order.number())));
        return 0;
    }

    private static void read(Turn turn, int index, Surface surface) {
        long speed = Math.max(1, turn.wiring.copying().speeds().get(1));
        long bytes = turn.wiring.crew().disks().get(index).slot().bytes();
        turn.bays[index] = turn.bays[index].with(surface);
        turn.start(Clock.What.SURFACE, index, Transfer.nanoseconds(bytes, speed));
    }

    /** It is time for the next one, or the one that runs is over. */
    static void stage(Turn turn, int index) {
        Bay bay = turn.bays[index];
        boolean can = turn.images.system().isUp() && bay.mirror().state() != PairState.DEAD;
        if (bay.surface().read()) {
            found(turn, index);
            again(turn, index);
        } else if (can) {
            read(turn, index, new Surface(true, null));
        } else {
            again(turn, index);
        }
    }

    private static void found(Turn turn, int index) {
        Bay bay = turn.bays[index];
        Mirror after = bay.mirror().verified();
        int mended = 0;
        int left = 0;
        for (int side = 0; side < 2; side++) {
            int areas = bay.mirror().member(side).latent() - after.member(side).latent();
            if (areas > 0) {
                turn.tell(new BlocksMended(Storage.name(turn, index), side, areas));
            }
            mended += areas;
            left += after.inSync(side) ? after.member(side).latent() : 0;
        }
        Image.Job asked = bay.surface().asked();
        turn.bays[index] = bay.with(after).with(Surface.QUIET);
        if (asked != null) {
            String text = left > 0 ? DuplexCode.meaning(DuplexCode.LATENT) : mended + " areas mended";
            Reply reply = left > 0 ? Reply.REFUSED : Reply.DONE;
            turn.context.send(
                    asked.from(), 0, new Answer(asked.number(), reply, left > 0 ? DuplexCode.LATENT : 0, text));
        }
    }

    /** It is software that reads: a verify ends with the system under it. */
    static void settle(Turn turn) {
        if (turn.images.system().isUp()) {
            return;
        }
        for (int i = 0; i < turn.bays.length; i++) {
            Surface surface = turn.bays[i].surface();
            if (surface.read()) {
                turn.cancel(Clock.What.SURFACE, i);
                turn.bays[i] = turn.bays[i].with(Surface.QUIET);
                again(turn, i);
                Image.Job asked = surface.asked();
                if (asked != null) {
                    turn.context.send(asked.from(), 0, new Answer(asked.number(), Reply.SILENT, 0, "no answer"));
                }
            }
        }
    }
}
