package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.HaDiagram;
import dev.rehearse.copyservices.ha.HaEvent;
import dev.rehearse.copyservices.ha.HaStatus;
import dev.rehearse.copyservices.ha.ServerDiagram;
import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.copyservices.ha.ServerState;
import dev.rehearse.copyservices.session.SessionRecord;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.site.Carry;
import dev.rehearse.site.Ills;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.Message;
import dev.rehearse.site.fact.StateChanged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event at one management server: its memory taken apart while its parts change, and what it may do. It lives for the
 * one call; what it leaves behind is the next memory.
 */
@SuppressWarnings("ReferenceEquality") // an unchanged part is the same object; comparing contents would cost more
final class Turn {

    final Bearings bearings;
    final Context context;
    final ManagementServer.Memory before;
    ServerState state;
    Relation relation;
    Database database;
    List<Course> courses;
    Machine machine;
    Watches watches;

    Turn(ManagementServer.Memory before, Bearings bearings, Context context) {
        this.before = before;
        this.bearings = bearings;
        this.context = context;
        state = before.state();
        relation = before.relation();
        database = before.database();
        courses = before.courses();
        machine = before.machine();
        watches = before.watches();
    }

    /** The memory that it has come to; the same object if nothing changed. */
    ManagementServer.Memory memory() {
        boolean same = state == before.state()
                && relation == before.relation()
                && database == before.database()
                && courses == before.courses()
                && machine == before.machine()
                && watches == before.watches();
        return same ? before : new ManagementServer.Memory(state, relation, database, courses, machine, watches);
    }

    boolean active() {
        return state == ServerState.ACTIVE;
    }

    Transition<ServerState, ServerEvent> entry(ServerEvent event) {
        return ServerDiagram.TABLE.on(state, event);
    }

    Transition<HaStatus, HaEvent> entry(HaEvent event) {
        return HaDiagram.TABLE.on(relation.status(), event);
    }

    /** Moves as the diagram of roles says. Does nothing if the event is refused or ignored. */
    void move(ServerEvent event) {
        Transition<ServerState, ServerEvent> entry = entry(event);
        if (!entry.moves() || entry.to() == state) {
            return;
        }
        ServerState from = state;
        state = entry.to();
        tell(new StateChanged(from.name(), state.name(), state.column()));
        if (state == ServerState.ACTIVE || state == ServerState.STANDBY || state == ServerState.STANDBY_MODE) {
            machine = machine.role(state);
        }
        if (from == ServerState.ACTIVE) {
            Driving.given(this);
        }
        if (state == ServerState.ACTIVE) {
            Driving.begun(this);
        }
    }

    /** Moves the relation as its diagram says. */
    void move(HaEvent event) {
        Transition<HaStatus, HaEvent> entry = entry(event);
        if (entry.moves()) {
            relation = relation.with(entry.to());
        }
    }

    Repository live() {
        return database.live();
    }

    void hold(Repository live) {
        if (!live.equals(database.live())) {
            database = database.with(live);
        }
    }

    SessionRecord record(int session) {
        return live().sessions().get(session);
    }

    void record(int session, SessionRecord record) {
        if (!record.equals(record(session))) {
            hold(live().with(session, record));
        }
    }

    Course course(int session) {
        return courses.get(session);
    }

    void course(int session, Course course) {
        List<Course> changed = new ArrayList<>(courses);
        changed.set(session, course);
        courses = List.copyOf(changed);
    }

    void tell(Fact fact) {
        context.observe(fact);
    }

    void message(int code, String text) {
        context.observe(new Message(code, text));
    }

    void toPeer(Topic topic) {
        toPeer(topic, 0, null);
    }

    void toPeer(Topic topic, int code, @Nullable Repository content) {
        if (bearings.place().link() != Bearings.NO_PEER) {
            FromPeer.Sender sender = new FromPeer.Sender(state, machine.level(), relation.port());
            Carry carry = new Carry(context.self(), new FromPeer(topic, code, sender, content), 0);
            context.send(bearings.place().link(), 0, carry);
        }
    }

    void toStorage(int box, ToStorage.Op op, int session) {
        int id = bearings.managed().boxes().get(box).id();
        context.send(id, bearings.limits().storageDelay(), new ToStorage(op, session, context.self()));
    }

    void toAllStorage(Signal signal) {
        for (Bearings.Box box : bearings.managed().boxes()) {
            context.send(box.id(), bearings.limits().storageDelay(), signal);
        }
    }

    /** How long something takes here. */
    long takes(Activity what) {
        return Ills.longer(context.duration(what), machine.burden().pace());
    }

    void start(ServerTimer timer, long delay) {
        context.start(timer, delay);
    }

    void cancel(ServerTimer timer) {
        context.cancel(timer.slot());
    }
}
