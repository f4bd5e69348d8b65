package dev.rehearse.duplex;

import dev.rehearse.duplex.fact.ElementChanged;
import dev.rehearse.duplex.fact.SessionMoved;
import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Watches;
import java.util.List;

/**
 * One event at a system: its memory taken apart while its parts change, and what it may do. It lives for the one call; what
 * it leaves behind is the next memory.
 */
@SuppressWarnings("ReferenceEquality") // an unchanged part is the same object; comparing contents would cost more
final class Turn {

    final Wiring wiring;
    final Context context;
    final long now;
    final Memory before;
    final Half[] halves;
    final Bay[] bays;
    final Application[] applications;
    final Routine[] routines;
    final Team[] teams;
    final External[] externals;
    Images images;
    Session session;
    Level writes;
    boolean blocked;
    Outlook outlook;
    Watches watches;

    Turn(Memory before, Wiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        this.now = context.now();
        halves = before.halves().toArray(Half[]::new);
        bays = before.bays().toArray(Bay[]::new);
        applications = before.software().applications().toArray(Application[]::new);
        routines = before.software().routines().toArray(Routine[]::new);
        teams = before.teams().toArray(Team[]::new);
        externals = before.externals().toArray(External[]::new);
        images = before.images();
        session = before.session();
        writes = before.writes();
        blocked = before.blocked();
        outlook = before.outlook();
        watches = before.watches();
    }

    /** The memory that it has come to; the same object if nothing changed. */
    Memory memory() {
        Memory after = new Memory(
                kept(before.halves(), halves),
                images,
                session,
                kept(before.bays(), bays),
                before.software()
                        .with(
                                kept(before.software().applications(), applications),
                                kept(before.software().routines(), routines)),
                kept(before.teams(), teams),
                kept(before.externals(), externals),
                writes,
                blocked,
                outlook,
                watches);
        return after.equals(before) ? before : after;
    }

    /** Whether nothing has changed so far. */
    boolean untouched() {
        return kept(before.halves(), halves) == before.halves()
                && kept(before.bays(), bays) == before.bays()
                && kept(before.software().applications(), applications)
                        == before.software().applications()
                && kept(before.software().routines(), routines)
                        == before.software().routines()
                && kept(before.teams(), teams) == before.teams()
                && kept(before.externals(), externals) == before.externals()
                && images == before.images()
                && session == before.session()
                && writes == before.writes()
                && blocked == before.blocked()
                && outlook == before.outlook()
                && watches == before.watches();
    }

    /** The list as it was if each of its elements is the same object still, so that nobody has to look at them again. */
    private static <T> List<T> kept(List<T> before, T[] now) {
        for (int i = 0; i < now.length; i++) {
            if (before.get(i) != now[i]) {
                return List.of(now);
            }
        }
        return before;
    }

    /** The half that is isolated while the system is split. */
    int upgradeSide() {
        return 1 - images.home();
    }

    void tell(Fact fact) {
        context.observe(fact);
    }

    void show(Part part, int index, Shown shown) {
        context.pass(wiring.crew().front(part, index).panel(), shown);
    }

    void start(Clock.What what, int index, Span span) {
        context.start(
                new Clock(what, index),
                context.duration(java.util.Objects.requireNonNull(wiring.spans().get(span))));
    }

    void start(Clock.What what, int index, long delay) {
        context.start(new Clock(what, index), delay);
    }

    void startAt(Clock.What what, int index, long time) {
        if (time == Encoder.NEVER) {
            cancel(what, index);
        } else {
            context.start(new Clock(what, index), time - now);
        }
    }

    void cancel(Clock.What what, int index) {
        context.cancel(new Clock(what, index).slot());
    }

    /** Moves an element as the diagram says. */
    void move(int side, boolean processors, OpEvent event) {
        put(side, processors, halves[side].element(processors).on(event));
    }

    void put(int side, boolean processors, Element next) {
        Element was = halves[side].element(processors);
        halves[side] = halves[side].with(processors, next);
        if (next.state() != was.state()) {
            boolean below = stopped(side, processors);
            tell(new ElementChanged(name(side, processors), next.state().name(), below));
        }
    }

    /** Whether its MTBF or its policy forbids to use an element. */
    boolean stopped(int side, boolean processors) {
        Wiring.Hardware hardware = wiring.hardware();
        Mtbf mtbf = halves[side].element(processors).mtbf();
        return mtbf.stops(hardware.policy(side, processors), hardware.threshold(), hardware.samples());
    }

    static String name(int side, boolean processors) {
        return processors ? "CPU " + side : "I/O 1" + side;
    }

    /** Moves the session as the diagram says. */
    void move(SessionEvent event) {
        SessionState to = SessionDiagram.TABLE.on(session.state(), event).to();
        if (to != session.state()) {
            session = session.moved(to);
            tell(new SessionMoved(to.upgrade(), to.operation().name(), event.name()));
        }
    }

    /** The image with that number: 0 the system's, 1 the Upgrade Side's. */
    Image image(int number) {
        return number == 0 ? images.system() : images.upgrade();
    }

    void image(int number, Image next) {
        images = number == 0 ? images.with(next) : images.withUpgrade(next);
    }

    /** The number of the image that runs on a half. */
    int imageOn(int side) {
        return images.split() && side != images.home() ? 1 : 0;
    }

    boolean cpuServes(int side) {
        return halves[side].cpu().state().inService();
    }
}
