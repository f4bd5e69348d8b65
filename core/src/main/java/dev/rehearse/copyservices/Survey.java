package dev.rehearse.copyservices;

import dev.rehearse.copyservices.fact.ChangeAcknowledged;
import dev.rehearse.copyservices.fact.CopyChanged;
import dev.rehearse.copyservices.fact.DatabaseChanged;
import dev.rehearse.copyservices.fact.RelationChanged;
import dev.rehearse.copyservices.fact.ServerHangs;
import dev.rehearse.copyservices.fact.SessionRecorded;
import dev.rehearse.copyservices.fact.StorageLost;
import dev.rehearse.copyservices.fact.StorageReached;
import dev.rehearse.copyservices.ha.Changes;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.Mirror;
import dev.rehearse.copyservices.session.Piece;
import dev.rehearse.copyservices.session.Piece.Phase;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.copyservices.session.SessionState;
import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything from above: the management servers, the storage systems, and the changes of which people were told that they
 * are made.
 *
 * @param servers by number
 * @param boxes the storage systems, by number
 * @param acknowledged changes that were
 */
public record Survey(List<ServerView> servers, List<BoxView> boxes, Changes acknowledged) implements Encodable {

    /** Whether facts of this kind say anything here. */
    static boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class
                || kind == RelationChanged.class
                || kind == StorageReached.class
                || kind == ServerHangs.class
                || kind == DatabaseChanged.class
                || kind == SessionRecorded.class
                || kind == ChangeAcknowledged.class
                || kind == CopyChanged.class
                || kind == StorageLost.class;
    }

    Survey server(int number, Fact fact) {
        ServerView view = servers.get(number);
        if (fact instanceof StateChanged changed) {
            return with(number, view.with(ServerState.valueOf(changed.to())));
        }
        if (fact instanceof RelationChanged changed) {
            return with(number, view.with(changed.status()));
        }
        if (fact instanceof StorageReached changed) {
            return with(number, view.reaches(changed.reached()));
        }
        if (fact instanceof ServerHangs changed) {
            return with(number, view.hangs(changed.hangs()));
        }
        if (fact instanceof DatabaseChanged changed) {
            return with(number, view.with(changed.live(), changed.backup()));
        }
        if (fact instanceof SessionRecorded recorded) {
            return with(number, view.with(recorded.session(), recorded.record()));
        }
        return fact instanceof ChangeAcknowledged done
                ? new Survey(servers, boxes, acknowledged.plus(done.change()))
                : this;
    }

    Survey box(int number, Fact fact) {
        BoxView view = boxes.get(number);
        if (fact instanceof CopyChanged changed) {
            return withBox(number, view.with(changed.session(), changed.piece()));
        }
        return fact instanceof StorageLost changed ? withBox(number, view.lost(changed.lost())) : this;
    }

    private Survey with(int number, ServerView view) {
        List<ServerView> changed = new ArrayList<>(servers);
        changed.set(number, view);
        return new Survey(List.copyOf(changed), boxes, acknowledged);
    }

    private Survey withBox(int number, BoxView view) {
        List<BoxView> changed = new ArrayList<>(boxes);
        changed.set(number, view);
        return new Survey(servers, List.copyOf(changed), acknowledged);
    }

    /** How many servers are active. */
    int active() {
        return (int) servers.stream().filter(ServerView::active).count();
    }

    /** Whether a server's data are current: it lacks nothing of which people were told that it is done. */
    boolean current(ServerView server) {
        return server.live().lacks(acknowledged) == 0;
    }

    /** Whether a server is active, has a way to the storage systems, and knows all. */
    boolean able(ServerView server) {
        return server.active() && server.reaches() && current(server);
    }

    /**
     * Whether some server could bring production up at the other site with this session: one that is able has it in no
     * state in which nobody gets it on, and there is something to recover from.
     */
    boolean canRecover(int session) {
        for (ServerView server : servers) {
            SessionRecord record = server.records().get(session);
            if (able(server) && !record.isStuck() && record.state() != SessionState.DEFINED && targetsLive(session)) {
                return true;
            }
        }
        return false;
    }

    private boolean targetsLive(int session) {
        for (BoxView box : boxes) {
            if (box.lost() && box.pieces().get(session).phase() == Phase.SIMPLEX) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything of a session on the hardware. */
    boolean exists(int session) {
        return boxes.stream().anyMatch(box -> box.pieces().get(session).phase() != Phase.SIMPLEX);
    }

    /** The pieces from which a session is copied, or was. */
    List<Piece> sources(int session) {
        List<Piece> sources = new ArrayList<>();
        for (BoxView box : boxes) {
            Piece piece = box.pieces().get(session);
            if (piece.phase() != Phase.SIMPLEX && piece.phase() != Phase.RECOVERED) {
                sources.add(piece);
            }
        }
        return sources;
    }

    /** Whether what is at the other site could be used, or is in use. */
    boolean usable(int session, SessionType type) {
        boolean used = boxes.stream().anyMatch(box -> box.pieces().get(session).phase() == Phase.RECOVERED);
        return used || Mirror.consistent(sources(session), type.isSynchronous());
    }

    /** Whether every write of a session is copied, and if the storage systems fail one by one, somebody cuts them together. */
    boolean covered(int session, SessionType type) {
        List<Piece> sources = sources(session);
        boolean copied = !sources.isEmpty() && Mirror.all(sources, Phase.DUPLEX);
        boolean alone = !type.isSynchronous() || sources.size() < 2;
        return copied && (alone || servers.stream().anyMatch(server -> server.active() && server.reaches()));
    }

    /** Whether an active server has a standby that is synchronized with it, and either could manage without loss. */
    boolean guarded() {
        boolean active = false;
        boolean standby = false;
        for (ServerView server : servers) {
            boolean fit = server.reaches() && current(server);
            active |= fit && server.synchronizedAs(ServerState.ACTIVE);
            standby |= fit && server.synchronizedAs(ServerState.STANDBY);
        }
        return active && standby;
    }

    /** The most changes that any active server lacks. */
    long missing() {
        long most = 0;
        for (ServerView server : servers) {
            most = server.active() ? Math.max(most, server.live().lacks(acknowledged)) : most;
        }
        return most;
    }

    /** How many changes are nowhere any more, backups included. */
    long gone() {
        Changes kept = Changes.NONE;
        for (ServerView server : servers) {
            kept = kept.plus(server.live()).plus(server.backup());
        }
        return kept.lacks(acknowledged);
    }

    @Override
    public void encode(Encoder out) {
        out.parts(servers).parts(boxes).part(acknowledged);
    }
}
