package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.kernel.Transition;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.pac.fact.EsMessage;
import dev.rehearse.pac.fact.ListenerChanged;
import dev.rehearse.site.Ills;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.StateChanged;
import org.jspecify.annotations.Nullable;

/** One event at a region, its memory laid open. It lives for the one call. */
final class RegionTurn {

    final RegionWiring wiring;
    final Context context;
    RegionState state;
    Machine machine;
    Region.Definition definition;
    Region.Processes process;
    Region.Drain ending;
    Reach reach;
    Told told;
    Watches watches;
    /** Whether it tells the PSOR that it pings even if it did so already. */
    boolean pingsAgain;
    /** What it has told the PSOR last in this turn. */
    Presence.@Nullable What said;

    private final Region.Memory before;

    RegionTurn(Region.Memory before, RegionWiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        state = before.state();
        machine = before.machine();
        definition = before.definition();
        process = before.process();
        ending = before.ending();
        reach = before.reach();
        told = before.told();
        watches = before.watches();
    }

    Region.Memory memory() {
        Region.Memory after = new Region.Memory(state, machine, definition, process, ending, reach, told, watches);
        return after.equals(before) ? before : after;
    }

    Transition<RegionState, RegionEvent> entry(RegionEvent event) {
        return RegionDiagram.TABLE.on(state, event);
    }

    /** Moves as the diagram says, with all that goes with it. Whether it moved. */
    boolean move(RegionEvent event) {
        Transition<RegionState, RegionEvent> entry = entry(event);
        if (!entry.moves() || entry.to() == state) {
            return false;
        }
        RegionState from = state;
        state = entry.to();
        tell(new StateChanged(from.name(), state.name(), state.shownAs()));
        Entering.state(this, from, event);
        return true;
    }

    /** Moves the listener as its diagram says. */
    void listener(ListenerStatus.Event event) {
        ListenerStatus was = definition.listener();
        ListenerStatus is = ListenerStatus.TABLE.on(was, event).to();
        if (is != was) {
            definition = definition.with(is);
            if (!is.words().equals(was.words())) {
                tell(new ListenerChanged(is.words()));
            }
        }
    }

    /** The PSOR says in which mode its PAC is. */
    void mode(ModeNews news) {
        boolean mine = process.pac().level() == news.before() || process.pac().level() == 0;
        if (state.runs() && mine) {
            process = process.with(
                    new Region.Home(news.pac(), news.mode(), process.pac().outside()));
            if (news.deleted()) {
                move(RegionEvent.STORES_GONE);
            }
        }
    }

    void toPsor(Presence.What what) {
        if (!process.pac().outside()) {
            long pac = process.pac().level();
            context.send(wiring.place().psor(), 0, new Presence(context.self(), process.level(), pac, what));
            said = what;
        }
    }

    void tell(Fact fact) {
        context.observe(fact);
    }

    void message(String id, String text) {
        context.observe(new EsMessage(id, text));
    }

    /** How long something takes here. */
    long takes(Activity what) {
        return Ills.longer(context.duration(what), machine.pace());
    }

    void start(RegionTimer timer, long delay) {
        context.start(timer, delay);
    }

    void cancel(RegionTimer timer) {
        context.cancel(timer.slot());
    }
}
