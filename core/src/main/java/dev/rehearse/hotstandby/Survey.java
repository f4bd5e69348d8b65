package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.hotstandby.fact.PeerSilent;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.ArrayList;
import java.util.List;

/**
 * All servers of a pair from above, and the work that clients were told is done.
 *
 * @param views the servers
 * @param work by stretch, in order of the first acknowledgement
 */
public record Survey(List<View> views, List<Acknowledged> work) implements Encodable {

    /** A pair at the start of a run: what the databases hold was acknowledged before it. */
    public static Survey before(List<View> views) {
        History first = History.first();
        return new Survey(List.copyOf(views), List.of(new Acknowledged(first.current(), first.end())));
    }

    /** Whether facts of this kind say anything about a pair. */
    static boolean reads(Class<? extends Fact> kind) {
        return kind == StateChanged.class
                || kind == ContentChanged.class
                || kind == WritesAccepted.class
                || kind == PeerSilent.class
                || kind == Acknowledging.class;
    }

    /** What is known after a fact; the same object if it says nothing about the pair. */
    Survey learn(int source, Fact fact) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).server() == source) {
                return learn(i, views.get(i), fact);
            }
        }
        return this;
    }

    private Survey learn(int place, View view, Fact fact) {
        if (fact instanceof StateChanged change) {
            return with(place, view.with(HsbState.valueOf(change.to())));
        }
        if (fact instanceof ContentChanged change) {
            return with(place, view.with(change.history()));
        }
        if (fact instanceof WritesAccepted change) {
            return with(place, view.accepts(change.accepted()));
        }
        if (fact instanceof PeerSilent change) {
            return with(place, view.silent(change.silent()));
        }
        return fact instanceof Acknowledging done ? with(new Acknowledged(done.stretch(), done.position())) : this;
    }

    private Survey with(int place, View view) {
        List<View> next = new ArrayList<>(views);
        next.set(place, view);
        return new Survey(List.copyOf(next), work);
    }

    private Survey with(Acknowledged done) {
        List<Acknowledged> next = new ArrayList<>(work);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).stretch().equals(done.stretch())) {
                next.set(i, done);
                return new Survey(views, List.copyOf(next));
            }
        }
        next.add(done);
        return new Survey(views, List.copyOf(next));
    }

    /**
     * Whether what is known is consistent after this fact. A server that writes tells of its content first and of what it
     * acknowledges next.
     */
    boolean settledBy(int source, Fact fact) {
        if (!(fact instanceof ContentChanged)) {
            return true;
        }
        for (View view : views) {
            if (view.server() == source) {
                return !view.state().isPrimary() && view.state() != HsbState.STANDALONE;
            }
        }
        return true;
    }

    /** Acknowledged commits that a server lacks. */
    long missing(View view, long now) {
        long sum = 0;
        for (Acknowledged done : work) {
            long has = view.history().reach(done.stretch(), now);
            sum += Math.max(0, done.position().amountAt(now) - has);
        }
        return sum;
    }

    /** Acknowledged commits that no server has, or 0 while a secondary is still receiving what is on the way. */
    long lost(long now) {
        for (View view : views) {
            if (view.state().isSecondary() && view.state().isLinked()) {
                return 0;
            }
        }
        return gone(now);
    }

    /** Acknowledged commits that no server has at this moment. */
    long gone(long now) {
        long sum = 0;
        for (Acknowledged done : work) {
            long best = done.stretch().start();
            for (View view : views) {
                best = Math.max(best, view.history().reach(done.stretch(), now));
            }
            sum += Math.max(0, done.position().amountAt(now) - best);
        }
        return sum;
    }

    /** Whether clients are being acknowledged work at this moment. */
    boolean working() {
        for (Acknowledged done : work) {
            Level position = done.position();
            if (position.rate() > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every commit is with two servers that are in contact. */
    boolean paired() {
        int connected = 0;
        for (View view : views) {
            if (view.state().isConnected() && !view.silent()) {
                connected++;
            }
        }
        return connected >= 2;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(views).parts(work);
    }
}
