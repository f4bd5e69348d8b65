package dev.rehearse.copyservices;

import dev.rehearse.copyservices.Storage.Memory;
import dev.rehearse.copyservices.fact.CopyChanged;
import dev.rehearse.copyservices.fact.Frozen;
import dev.rehearse.copyservices.fact.Frozen.Cause;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.Piece.Phase;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Transfer;
import dev.rehearse.site.fact.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * What a storage system does with the copies of a session: begins, freezes, lets hosts go on, forgets.
 *
 * @param place whom it knows
 * @param volumes of each session
 * @param limits how long and how fast
 */
record Copier(Storage.Place place, List<Volumes> volumes, Storage.Limits limits) {

    Memory obey(Memory memory, ToStorage told, Context context) {
        int session = told.session();
        Piece piece = memory.pieces().get(session);
        boolean gone = memory.losses() > 0;
        return switch (told.op()) {
            case QUERY -> memory;
            case ESTABLISH -> gone || memory.breaks() > 0 ? memory : establish(memory, session, piece, context);
            case ESTABLISH_GC ->
                gone || memory.breaks() > 0 ? memory : changed(memory, session, Piece.copying(), context);
            case FREEZE -> piece.copies() ? freeze(memory, session, Cause.COMMAND, context) : memory;
            case STOP ->
                piece.copies()
                        ? changed(memory, session, piece.suspended(context.now(), false, false), context)
                        : memory;
            case RUN -> gone ? memory : release(memory, session, context);
            case RECOVER -> gone ? memory : changed(memory, session, Piece.recovered(context.now()), context);
            case TERMINATE -> gone ? memory : changed(memory, session, Piece.NONE, context);
        };
    }

    void answer(Memory memory, int session, int to, Context context) {
        context.send(to, limits.delay(), news(memory, session));
    }

    void report(Memory memory, StorageInquiry inquiry, Context context) {
        List<FromStorage> news = new ArrayList<>();
        for (StorageInquiry.Subject session : inquiry.sessions()) {
            news.add(news(memory, session.number()));
        }
        context.send(inquiry.from(), limits.delay(), new StorageReport(List.copyOf(news)));
    }

    private FromStorage news(Memory memory, int session) {
        return new FromStorage(place.number(), session, memory.pieces().get(session));
    }

    void tellAll(Memory memory, int session, Context context) {
        for (int server : place.servers()) {
            answer(memory, session, server, context);
        }
    }

    Memory establish(Memory memory, int session, Piece before, Context context) {
        Volumes all = volumes.get(session);
        if (before.phase() == Phase.DUPLEX) {
            return memory;
        }
        long missing = all.bytes();
        if (before.stopped() != Encoder.NEVER) {
            long seconds = (context.now() - before.stopped()) / 1_000_000_000L + 1;
            missing = Math.min(missing, Math.min(seconds, missing) * all.writesPerSecond());
        }
        copy(session, missing, context);
        return changed(memory, session, Piece.copying(), context);
    }

    void copy(int session, long bytes, Context context) {
        context.start(
                new StorageTimer(StorageTimer.What.COPY, session),
                Transfer.nanoseconds(bytes, limits.bytesPerSecond()));
    }

    /** Stops copying; hosts of a synchronous session are held until they are let go, at most for the long busy time. */
    Memory freeze(Memory memory, int session, Cause cause, Context context) {
        Piece piece = memory.pieces().get(session);
        boolean holds = volumes.get(session).synchronous() && piece.phase() == Phase.DUPLEX;
        if (holds) {
            context.observe(new Frozen(session, cause));
            context.observe(new Message(0, "holds hosts, " + cause.words()));
            context.start(new StorageTimer(StorageTimer.What.LONG_BUSY, session), limits.longBusy());
        }
        return changed(memory, session, piece.suspended(context.now(), holds, true), context);
    }

    Memory release(Memory memory, int session, Context context) {
        context.cancel(new StorageTimer(StorageTimer.What.LONG_BUSY, session).slot());
        if (memory.pieces().get(session).held()) {
            context.observe(new Message(0, "lets hosts go on"));
        }
        return changed(memory, session, memory.pieces().get(session).released(context.now()), context);
    }

    Memory changed(Memory memory, int session, Piece piece, Context context) {
        if (piece.equals(memory.pieces().get(session))) {
            return memory;
        }
        if (!piece.copies()) {
            context.cancel(new StorageTimer(StorageTimer.What.COPY, session).slot());
        }
        context.observe(new CopyChanged(session, piece));
        return memory.with(session, piece);
    }
}
