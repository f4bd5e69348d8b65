package dev.rehearse.pac;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.pac.fact.ModeChanged;
import dev.rehearse.pac.fact.RedisChanged;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.control.Watches;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event at the PSOR, its memory laid open. It lives for the one call. */
final class PsorTurn {

    final PsorWiring wiring;
    final Context context;
    RedisState state;
    Outages outages;
    Shadow shadow;
    int binaries;
    Watches watches;
    private List<PacStore> stores;
    private final Psor.Memory before;

    PsorTurn(Psor.Memory before, PsorWiring wiring, Context context) {
        this.before = before;
        this.wiring = wiring;
        this.context = context;
        state = before.state();
        outages = before.outages();
        shadow = before.shadow();
        binaries = before.binaries();
        watches = before.watches();
        stores = before.stores();
    }

    Psor.Memory memory() {
        Psor.Memory after = new Psor.Memory(state, outages, stores, shadow, binaries, watches);
        return after.equals(before) ? before : after;
    }

    List<PacStore> stores() {
        return stores;
    }

    @Nullable
    PacStore store(long level) {
        for (PacStore store : stores) {
            if (store.level() == level) {
                return store;
            }
        }
        return null;
    }

    String name(long level) {
        return wiring.pac() + " " + Words.level(level);
    }

    /** Puts a store in, in place of the one of that level, or takes it out if there is none of it any more. */
    void write(long level, @Nullable PacStore changed) {
        List<PacStore> all = new ArrayList<>();
        for (PacStore store : stores) {
            if (store.level() != level && (changed == null || store.level() != changed.level())) {
                all.add(store);
            }
        }
        if (changed != null) {
            int at = 0;
            while (at < all.size() && all.get(at).level() < changed.level()) {
                at++;
            }
            all.add(at, changed);
        }
        hold(List.copyOf(all), true);
    }

    /** What the master holds from now on, be it written or what is left. Regions learn of every change of a mode. */
    void hold(List<PacStore> next, boolean asked) {
        List<PacStore> was = stores;
        if (next.equals(was)) {
            return;
        }
        shadow = asked ? shadow.wrote(was, context.now(), wiring.times().lossWindow()) : Shadow.NONE;
        stores = next;
        for (PacStore store : was) {
            PacStore now = store(store.level());
            PacStore successor = now == null ? successor(store) : null;
            if (successor != null) {
                tell(new ModeChanged(name(store.level()), PacMode.ABSENT.words(), asked));
                modeIs(store.level(), successor, successor.mode(), asked);
            } else if (now == null) {
                modeIs(store.level(), store, PacMode.ABSENT, asked);
            } else if (now.mode() != store.mode()) {
                modeIs(now.level(), now, now.mode(), asked);
            }
        }
        for (PacStore store : next) {
            boolean known = was.stream().anyMatch(old -> old.level() == store.level());
            if (!known && was.stream().noneMatch(old -> store.equals(successor(old)))) {
                modeIs(store.level(), store, store.mode(), asked);
            }
        }
    }

    /** The store in which a PAC goes on under the version to which its regions were brought; null if it does not. */
    private @Nullable PacStore successor(PacStore old) {
        for (PacStore now : stores) {
            boolean same = !now.members().isEmpty()
                    && now.mode() == old.mode()
                    && old.member(now.members().get(0).region()) != null;
            if (same && store(old.level()) == null) {
                return now;
            }
        }
        return null;
    }

    private void modeIs(long before, PacStore store, PacMode mode, boolean asked) {
        tell(new ModeChanged(name(store.level()), mode.words(), asked));
        boolean deleted = asked && mode == PacMode.ABSENT;
        for (Member member : store.members()) {
            context.send(member.region(), 0, new ModeNews(before, store.level(), mode, deleted));
        }
    }

    /** Moves as the diagram says, and tells all users whether it can be used. */
    void move(RedisState.Event event) {
        RedisState to = RedisState.TABLE.on(state, event).to();
        if (to == state) {
            return;
        }
        RedisState from = state;
        state = to;
        tell(new StateChanged(from.name(), to.name(), to.words()));
        tell(new RedisChanged(to.writes(), to == RedisState.UP));
        news(to.answers());
    }

    /** Tells all users whether it can be reached; those that ping write their entries again if they are lost. */
    void news(boolean up) {
        for (int user : wiring.users()) {
            context.send(user, 0, new Reachable(Reachable.What.PSOR, up));
        }
    }

    /** The master's memory is gone: the next one has what its shadow has. Regions that live ping as soon as they can. */
    void lose(boolean everything) {
        List<PacStore> left = everything
                ? List.of()
                : shadow.left(stores, context.now(), wiring.times().lossWindow());
        List<PacStore> aged = new ArrayList<>();
        for (PacStore store : left) {
            PacStore old = store;
            for (Member member : store.members()) {
                old = old.with(member.pinged(context.now()));
                Psor.Stale stale = new Psor.Stale(member.region(), context.now());
                context.send(context.self(), wiring.times().staleAfter(), stale);
            }
            aged.add(old);
        }
        hold(List.copyOf(aged), false);
        shadow = Shadow.NONE;
    }

    /** Whether a replica follows that nothing has happened to but the fault that strikes now. */
    boolean covered() {
        boolean whole = outages.crashes() + outages.splits() == 1;
        boolean follows =
                switch (state) {
                    case UP, SPLIT -> true;
                    case FULL, EVICTING -> whole;
                    default -> false;
                };
        return wiring.policy().sentinel() && follows;
    }

    /** The oldest other PAC's keys go: a new one's are written, those of the old were not used for long. */
    void evict(long level) {
        for (PacStore store : stores) {
            if (store.level() != level) {
                tell(new StoresRemoved(name(store.level()), store.alive(), "evicted"));
                List<PacStore> rest = new ArrayList<>(stores);
                rest.remove(store);
                hold(List.copyOf(rest), false);
                return;
            }
        }
    }

    void tell(Fact fact) {
        context.observe(fact);
    }
}
