package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.content.History;
import dev.rehearse.hotstandby.fact.Acknowledging;
import dev.rehearse.hotstandby.fact.ContentChanged;
import dev.rehearse.hotstandby.fact.PeerSilent;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.WritesAccepted;
import java.util.ArrayList;
import java.util.List;

/**
 * All servers of a pair from above, the work that clients were told is done, and what was told of both.
 *
 * @param views the servers
 * @param contents what their databases hold, in the same order
 * @param work by stretch, in order of the first acknowledgement
 * @param exposure how exposed the pair is
 * @param loss what is lost
 */
public record Survey(List<View> views, List<History> contents, List<Acknowledged> work, Exposure exposure, Loss loss)
        implements State {

    /**
     * How exposed the pair is.
     *
     * @param data whether acknowledged work is with one server only
     * @param service whether fewer than two servers could serve without loss
     */
    public record Exposure(boolean data, boolean service) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.flag(data).flag(service);
        }
    }

    /**
     * What is lost.
     *
     * @param missing commits that were told to be missing last
     * @param discarded commits that were told to be gone, in all
     */
    public record Loss(long missing, long discarded) implements Encodable {

        @Override
        public void encode(Encoder out) {
            out.number(missing).number(discarded);
        }
    }

    /**
     * A pair at the start of a run.
     *
     * @param work what was acknowledged before it
     */
    public static Survey before(List<View> views, List<History> contents, List<Acknowledged> work) {
        return new Survey(
                List.copyOf(views),
                List.copyOf(contents),
                List.copyOf(work),
                new Exposure(false, false),
                new Loss(0, 0));
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
            return with(place, change.history());
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
        if (view.equals(views.get(place))) {
            return this;
        }
        List<View> next = new ArrayList<>(views);
        next.set(place, view);
        return new Survey(List.copyOf(next), contents, work, exposure, loss);
    }

    private Survey with(int place, History history) {
        if (history.equals(contents.get(place))) {
            return this;
        }
        List<History> next = new ArrayList<>(contents);
        next.set(place, history);
        return new Survey(views, List.copyOf(next), work, exposure, loss);
    }

    Survey with(Exposure next) {
        return next.equals(exposure) ? this : new Survey(views, contents, work, next, loss);
    }

    Survey with(Loss next) {
        return next.equals(loss) ? this : new Survey(views, contents, work, exposure, next);
    }

    private Survey with(Acknowledged done) {
        List<Acknowledged> next = new ArrayList<>(work);
        for (int i = 0; i < next.size(); i++) {
            if (next.get(i).stretch().equals(done.stretch())) {
                if (next.set(i, done).equals(done)) {
                    return this;
                }
                return new Survey(views, contents, List.copyOf(next), exposure, loss);
            }
        }
        next.add(done);
        return new Survey(views, contents, List.copyOf(next), exposure, loss);
    }

    /**
     * Whether what is known is consistent after this fact. A server that writes tells of its content first and of what it
     * acknowledges next.
     */
    boolean settledBy(int source, Fact fact) {
        if (!(fact instanceof ContentChanged)) {
            return true;
        }
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            if (view.server() == source) {
                return !view.state().isPrimary() && view.state() != HsbState.STANDALONE;
            }
        }
        return true;
    }

    /** Acknowledged commits that a server lacks, by its index. */
    long missing(int server, long now) {
        long sum = 0;
        for (int i = 0; i < work.size(); i++) {
            Acknowledged done = work.get(i);
            long has = contents.get(server).reach(done.stretch(), now);
            sum += Math.max(0, done.position().amountAt(now) - has);
        }
        return sum;
    }

    /** Acknowledged commits that no server has, or 0 while a secondary is still receiving what is on the way. */
    long lost(long now) {
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            if (view.state().isSecondary() && view.state().isLinked()) {
                return 0;
            }
        }
        return gone(now);
    }

    /** Acknowledged commits that no server has at this moment. */
    long gone(long now) {
        long sum = 0;
        for (int i = 0; i < work.size(); i++) {
            Acknowledged done = work.get(i);
            long best = done.stretch().start();
            for (int j = 0; j < contents.size(); j++) {
                best = Math.max(best, contents.get(j).reach(done.stretch(), now));
            }
            sum += Math.max(0, done.position().amountAt(now) - best);
        }
        return sum;
    }

    /** Whether clients are being acknowledged work at this moment. */
    boolean working() {
        for (int i = 0; i < work.size(); i++) {
            Acknowledged done = work.get(i);
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
        for (int i = 0; i < views.size(); i++) {
            View view = views.get(i);
            if (view.state().isConnected() && !view.silent()) {
                connected++;
            }
        }
        return connected >= 2;
    }

    @Override
    public void encode(Encoder out) {
        out.parts(views).parts(contents).parts(work).part(exposure).part(loss);
    }
}
