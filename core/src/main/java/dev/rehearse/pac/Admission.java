package dev.rehearse.pac;

import dev.rehearse.pac.fact.MemberChanged;
import dev.rehearse.pac.fact.StoresRemoved;
import dev.rehearse.site.value.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which PAC a starting region comes to, and whether it is admitted ("Starting a PAC", "Cold start failure"). */
final class Admission {

    private Admission() {}

    static void ask(PsorTurn turn, Join join) {
        if (!turn.state.writes()) {
            if (turn.state == RedisState.FULL) {
                refuse(turn, join, Code.NO_MEMORY);
            }
            return;
        }
        PacStore own = turn.store(join.level());
        switch (join.option()) {
            case COLD -> cold(turn, join, own);
            case UPGRADE ->
                enter(turn, join, own == null ? create(turn, join, PacMode.Event.UPGRADE_START) : own, false);
            case WARM, UNSPECIFIED -> warm(turn, join, own);
        }
    }

    /** A PAC with any entry left looks active, dead or alive. */
    private static void cold(PsorTurn turn, Join join, @Nullable PacStore own) {
        boolean active = own != null && own.members().stream().anyMatch(member -> member.region() != join.region());
        if (own != null && active) {
            enter(turn, join, own, true);
            return;
        }
        if (own != null) {
            turn.tell(new StoresRemoved(turn.name(own.level()), 0, "cold start"));
        }
        wipeQueues(turn, join.level());
        enter(turn, join, create(turn, join, PacMode.Event.FIRST_START), false);
    }

    private static void warm(PsorTurn turn, Join join, @Nullable PacStore own) {
        if (own != null) {
            enter(turn, join, own, false);
        } else if (turn.stores().isEmpty()) {
            enter(turn, join, create(turn, join, PacMode.Event.FIRST_START), false);
        } else if (join.relaxed()) {
            enter(turn, join, turn.stores().get(turn.stores().size() - 1), false);
        } else {
            refuse(turn, join, Code.VERSION);
        }
    }

    private static PacStore create(PsorTurn turn, Join join, PacMode.Event how) {
        if (turn.state == RedisState.EVICTING) {
            turn.evict(join.level());
        }
        PacStore store =
                new PacStore(join.level(), PacMode.TABLE.on(PacMode.ABSENT, how).to(), List.of());
        turn.write(join.level(), store);
        return store;
    }

    private static void enter(PsorTurn turn, Join join, PacStore store, boolean warmed) {
        Member known = store.member(join.region());
        MemberState from = known == null ? MemberState.ABSENT : known.state();
        MemberState to = MemberState.TABLE.on(from, MemberState.Event.ADMITTED).to();
        Member entry = new Member(join.region(), to, join.level(), turn.context.now());
        PacStore after = store.with(entry).settled();
        turn.write(store.level(), after);
        told(turn, after, entry);
        Joined joined = new Joined(0, after.level(), after.mode(), warmed, join.attempt(), turn.binaries);
        turn.context.send(join.region(), 0, joined);
    }

    private static void refuse(PsorTurn turn, Join join, int code) {
        turn.context.send(join.region(), 0, new Joined(code, 0, PacMode.ABSENT, false, join.attempt(), 0));
    }

    /** Tells of an entry what became of it. */
    static void told(PsorTurn turn, PacStore store, Member entry) {
        turn.tell(new MemberChanged(
                entry.region(),
                Words.level(entry.level()),
                turn.name(store.level()),
                entry.state().name(),
                turn.wiring.policy().compatible()));
    }

    /** Wipes the queue SORs; another PAC with regions uses the same. */
    static void wipeQueues(PsorTurn turn, long level) {
        boolean shared = turn.stores().stream().anyMatch(store -> store.level() != level && store.alive() > 0);
        for (int sor : turn.wiring.sors()) {
            turn.context.send(sor, 0, new Wipe(shared));
        }
    }
}
