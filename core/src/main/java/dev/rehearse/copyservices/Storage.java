package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.CopyChanged;
import dev.rehearse.copyservices.fact.Frozen.Cause;
import dev.rehearse.copyservices.fact.StorageLost;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.Piece.Phase;
import dev.rehearse.kernel.Component;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.FaultEffect;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * A storage system: it copies its part of each session, whether or not a management server lives. It obeys {@link
 * ToStorage}, tells every server {@link FromStorage}, counts on {@link Heartbeat} if that is switched on, and suffers
 * {@link StorageFault}.
 *
 * <p>What a lost storage system last held, the servers learn from the other site. So a freeze of it is answered.
 */
public final class Storage implements Component<Storage.Memory> {

    private static final int NOBODY = 0;

    private final Copier copier;
    private final List<Piece> first;

    /**
     * Whom a storage system knows.
     *
     * @param number its own, from 0
     * @param partner id of the one at the other site with which it exchanges copies, or {@link Bearings#NO_PEER}
     * @param servers ids of the management servers
     */
    record Place(int number, int partner, List<Integer> servers) {}

    /**
     * How long and how fast.
     *
     * @param longBusy nanoseconds that hosts can be held, and that a heartbeat may be silent
     * @param bytesPerSecond at which a session's missing bytes are copied
     * @param delay nanoseconds that a message takes between a server and here
     */
    record Limits(long longBusy, long bytesPerSecond, long delay) {}

    /**
     * What a storage system remembers.
     *
     * @param pieces what it knows of each session
     * @param beating servers that send signs of life; bit 0 is the first
     * @param breaks faults that keep it from copying
     * @param losses faults by which it is gone
     */
    public record Memory(List<Piece> pieces, long beating, int breaks, int losses) implements State {

        @Override
        public void encode(Encoder out) {
            out.parts(pieces).number(beating).number(breaks).number(losses);
        }

        Memory with(int session, Piece piece) {
            List<Piece> changed = new ArrayList<>(pieces);
            changed.set(session, piece);
            return new Memory(List.copyOf(changed), beating, breaks, losses);
        }
    }

    /** What a storage system hears of the one at the other site. */
    private enum Partner implements Signal {
        /** It is gone: nothing can be copied. */
        LOST,
        /** It is there again. */
        BACK;

        @Override
        public void encode(Encoder out) {
            out.word(this);
        }
    }

    Storage(Place place, List<Piece> first, List<Volumes> volumes, Limits limits) {
        this.first = List.copyOf(first);
        this.copier = new Copier(place, List.copyOf(volumes), limits);
    }

    @Override
    public Memory initial() {
        return new Memory(first, NOBODY, 0, 0);
    }

    @Override
    public int timers() {
        return StorageTimer.slots(copier.volumes().size());
    }

    @Override
    public Memory on(Memory memory, Signal signal, Context context) {
        if (signal instanceof ToStorage told) {
            Memory after = copier.obey(memory, told, context);
            copier.answer(after, told.session(), told.from(), context);
            return after;
        }
        if (signal instanceof StorageInquiry inquiry) {
            copier.report(memory, inquiry, context);
            return memory;
        }
        if (signal instanceof StorageTimer timer) {
            return expired(memory, timer, context);
        }
        if (signal instanceof Heartbeat heartbeat) {
            return heard(memory, heartbeat, context);
        }
        if (signal instanceof Strike strike && strike.kind() instanceof StorageFault fault) {
            return struck(memory, fault, context);
        }
        if (signal instanceof Heal heal && heal.kind() instanceof StorageFault fault) {
            return healed(memory, fault, context);
        }
        if (signal == Partner.LOST) {
            return stricken(memory, StorageFault.REPLICATION_BREAK, context);
        }
        if (signal == Partner.BACK) {
            return healed(memory, StorageFault.REPLICATION_BREAK, context);
        }
        return signal == Opening.OPEN ? opened(memory, context) : memory;
    }

    private Memory opened(Memory memory, Context context) {
        for (int session = 0; session < copier.volumes().size(); session++) {
            Piece piece = memory.pieces().get(session);
            context.observe(new CopyChanged(session, piece));
            if (piece.phase() == Phase.COPY_PENDING) {
                copier.copy(session, copier.volumes().get(session).bytes(), context);
            }
        }
        return memory;
    }

    private Memory expired(Memory memory, StorageTimer timer, Context context) {
        Memory after =
                switch (timer.what()) {
                    case HEARTBEAT -> freezeAll(memory, Cause.HEARTBEAT_LOST, context);
                    case LONG_BUSY -> copier.release(memory, timer.session(), context);
                    case COPY -> copier.changed(memory, timer.session(), Piece.duplex(), context);
                };
        if (timer.what() != StorageTimer.What.HEARTBEAT) {
            copier.tellAll(after, timer.session(), context);
        }
        return after;
    }

    /** Of the sessions that are copied; without a heartbeat only the synchronous ones are in danger of being cut apart. */
    private Memory freezeAll(Memory memory, Cause cause, Context context) {
        Memory after = memory;
        for (int session = 0; session < copier.volumes().size(); session++) {
            boolean concerned = cause != Cause.HEARTBEAT_LOST
                    || copier.volumes().get(session).synchronous();
            if (concerned && memory.pieces().get(session).copies()) {
                after = copier.freeze(after, session, cause, context);
                copier.tellAll(after, session, context);
            }
        }
        return after;
    }

    private Memory heard(Memory memory, Heartbeat heartbeat, Context context) {
        long bit = 1L << heartbeat.server();
        boolean on = heartbeat.beat() == Heartbeat.Beat.ON;
        long beating = on ? memory.beating() | bit : memory.beating() & ~bit;
        if (beating != NOBODY || heartbeat.beat() == Heartbeat.Beat.OFF) {
            context.cancel(StorageTimer.HEARTBEAT.slot());
        } else if (memory.beating() != NOBODY) {
            context.start(StorageTimer.HEARTBEAT, copier.limits().longBusy());
        }
        return new Memory(memory.pieces(), beating, memory.breaks(), memory.losses());
    }

    /** What is lost here cannot be copied to or from the other site. */
    private void toPartner(Signal signal, Context context) {
        if (copier.place().partner() != Bearings.NO_PEER) {
            context.send(copier.place().partner(), 0, signal);
        }
    }

    private Memory struck(Memory memory, StorageFault fault, Context context) {
        boolean breaks = fault == StorageFault.REPLICATION_BREAK;
        if (memory.losses() > 0 || (breaks && memory.breaks() > 0)) {
            String why = memory.losses() > 0 ? "it is lost already" : "nothing is copied already";
            context.observe(FaultEffect.overlaid(context.self(), fault, why));
        }
        return stricken(memory, fault, context);
    }

    private Memory stricken(Memory memory, StorageFault fault, Context context) {
        if (fault == StorageFault.REPLICATION_BREAK) {
            Memory broken = new Memory(memory.pieces(), memory.beating(), memory.breaks() + 1, memory.losses());
            return memory.losses() > 0 ? broken : freezeAll(broken, Cause.REPLICATION_LOST, context);
        }
        Memory gone = new Memory(memory.pieces(), memory.beating(), memory.breaks(), memory.losses() + 1);
        if (memory.losses() > 0) {
            return gone;
        }
        context.observe(new StateChanged("up", "lost", "(lost)"));
        context.observe(new StorageLost(true));
        toPartner(Partner.LOST, context);
        Memory after = gone;
        for (int session = 0; session < copier.volumes().size(); session++) {
            Piece piece = after.pieces().get(session);
            if (piece.copies()) {
                // its hosts stand still with it, so nothing is written until it is back
                Piece cut = piece.suspended(context.now(), true, piece.phase() == Phase.DUPLEX);
                after = copier.changed(after, session, cut, context);
                copier.tellAll(after, session, context);
            }
        }
        return after;
    }

    private Memory healed(Memory memory, StorageFault fault, Context context) {
        int breaks = Math.max(0, memory.breaks() - (fault == StorageFault.REPLICATION_BREAK ? 1 : 0));
        int losses = Math.max(0, memory.losses() - (fault == StorageFault.LOSS ? 1 : 0));
        Memory after = new Memory(memory.pieces(), memory.beating(), breaks, losses);
        if (memory.losses() > 0 && losses == 0) {
            context.observe(new StateChanged("lost", "up", "(up)"));
            context.observe(new StorageLost(false));
            toPartner(Partner.BACK, context);
            for (int session = 0; session < copier.volumes().size(); session++) {
                after = copier.release(after, session, context);
                copier.tellAll(after, session, context);
            }
        }
        return after;
    }
}
