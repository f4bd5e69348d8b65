package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.FromPeer.Content;
import dev.rehearse.hotstandby.content.History;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.Carry;
import dev.rehearse.site.Ills;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.StateChanged;

/**
 * One event at one server: the server's memory taken apart while its parts change, and what the server may do. It lives for
 * the one call; what it leaves behind is the next memory.
 */
@SuppressWarnings("ReferenceEquality") // an unchanged part is the same object; comparing contents would cost more
final class Turn {

    final Wiring wiring;
    final Context context;
    final long now;
    HsbState state;
    Database database;
    Log log;
    Peer peer;
    Courses courses;
    ServerProcess process;
    Standing standing;
    Told told;
    Watches watches;
    /** Whether a connection that ends in this turn was taken down as asked. */
    boolean inOrder;

    /** Whether a connected secondary has to be told how to follow, even if nothing changed here. */
    boolean streams;

    private final HsbServer.Memory before;

    Turn(HsbServer.Memory before, Wiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        this.now = context.now();
        state = before.state();
        database = before.database();
        log = before.log();
        peer = before.peer();
        courses = before.courses();
        process = before.process();
        standing = before.standing();
        told = before.told();
        watches = before.watches();
    }

    /** The memory that it has come to; the same object if nothing changed. */
    HsbServer.Memory memory() {
        boolean same = state == before.state()
                && database == before.database()
                && log == before.log()
                && peer == before.peer()
                && courses == before.courses()
                && process == before.process()
                && standing == before.standing()
                && told == before.told()
                && watches == before.watches();
        return same
                ? before
                : new HsbServer.Memory(state, database, log, peer, courses, process, standing, told, watches);
    }

    History history() {
        return database.history();
    }

    History historyBefore() {
        return before.database().history();
    }

    /** Whether anything changed on which the moment depends when the log disk is full. */
    boolean changedSpace() {
        return state != before.state()
                || history() != historyBefore()
                || log != before.log()
                || standing.settings() != before.standing().settings();
    }

    /** Whether nothing was heard of the peer before this event. */
    boolean wasSilent() {
        return before.peer().silent();
    }

    /** Whether the database holds other commits, or goes on at another pace, than before this event. */
    boolean changedHistory() {
        return history() != historyBefore();
    }

    /** Changes what the database holds; what is on disk by now is worked out before. */
    void hold(History next) {
        if (next != database.history()) {
            log = log.with(log.tail().folded(database.history(), now));
            database = database.with(next);
        }
    }

    /** The same, with what else the database remembers of it. */
    void hold(Database next) {
        hold(next.history());
        database = next;
    }

    Transition<HsbState, HsbEvent> entry(HsbEvent event) {
        return HsbDiagram.TABLE.on(state, event);
    }

    /** Moves as the diagram says, with all that goes with it. Does nothing if the event is refused or ignored. */
    void move(HsbEvent event) {
        Transition<HsbState, HsbEvent> entry = entry(event);
        if (entry.moves() && entry.to() != state) {
            HsbState from = state;
            state = entry.to();
            tell(new StateChanged(from.name(), state.name(), state.column()));
            Passage.through(this, from);
        }
    }

    void tell(Fact fact) {
        context.observe(fact);
    }

    void message(int code, String text) {
        context.observe(new Message(code, text));
    }

    void toPeer(Topic topic) {
        toPeer(topic, 0, now);
    }

    void toPeer(Topic topic, long code, long since) {
        send(new FromPeer(topic, code, since, null));
    }

    void toPeer(Topic topic, Database what) {
        send(new FromPeer(topic, 0, now, new Content(state, process.running(), log.keptFrom(), what)));
    }

    private void send(FromPeer message) {
        context.send(wiring.place().link(), 0, new Carry(context.self(), message, 0));
    }

    /** How long something takes here. */
    long takes(Activity what) {
        return Ills.longer(context.duration(what), process.burden().own());
    }

    void start(HsbTimer timer, long delay) {
        context.start(timer, delay);
    }

    void startAt(HsbTimer timer, long time) {
        if (time == Encoder.NEVER) {
            cancel(timer);
        } else {
            context.start(timer, time - now);
        }
    }

    void cancel(HsbTimer timer) {
        context.cancel(timer.slot());
    }
}
