package dev.rehearse.pac;

import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.pac.fact.EsMessage;
import dev.rehearse.site.value.Words;
import org.jspecify.annotations.Nullable;

/** Keeps the entries of the regions. What a region cannot write while Redis is down, it does not write. */
final class Entries {

    private Entries() {}

    static void tell(PsorTurn turn, Presence presence) {
        switch (presence.what()) {
            case STARTED -> changed(turn, presence, MemberState.Event.STARTED);
            case STOPS -> changed(turn, presence, MemberState.Event.STOPS);
            case LEFT -> changed(turn, presence, MemberState.Event.LEFT);
            case PINGS -> pings(turn, presence);
            case SILENT -> silent(turn, presence);
        }
    }

    private static @Nullable PacStore home(PsorTurn turn, int region) {
        for (PacStore store : turn.stores()) {
            if (store.member(region) != null) {
                return store;
            }
        }
        return null;
    }

    private static void changed(PsorTurn turn, Presence presence, MemberState.Event event) {
        PacStore store = home(turn, presence.region());
        Member member = store == null ? null : store.member(presence.region());
        if (store == null || member == null || !turn.state.writes()) {
            return;
        }
        Member after = member.after(event);
        if (after.state() != member.state()) {
            turn.write(store.level(), store.with(after).settled());
            Admission.told(turn, store, after);
        }
    }

    private static void pings(PsorTurn turn, Presence presence) {
        if (!turn.state.writes()) {
            return;
        }
        PacStore home = home(turn, presence.region());
        PacStore store = home == null ? turn.store(presence.level()) : home;
        if (store == null) {
            return;
        }
        Member known = store.member(presence.region());
        Member member = known == null ? new Member(presence.region(), MemberState.ABSENT, presence.level(), 0) : known;
        Member after = member.after(MemberState.Event.PING).pinged(Encoder.NEVER);
        if (!after.equals(known)) {
            turn.write(store.level(), store.with(after));
            if (known == null) {
                turn.context.send(presence.region(), 0, new ModeNews(store.level(), store.mode()));
            }
        }
    }

    /** Nothing is written: the entry just grows old. */
    private static void silent(PsorTurn turn, Presence presence) {
        PacStore store = home(turn, presence.region());
        Member member = store == null ? null : store.member(presence.region());
        if (store != null && member != null && member.pings()) {
            long now = turn.context.now();
            turn.write(store.level(), store.with(member.pinged(now)));
            turn.context.send(
                    turn.context.self(), turn.wiring.times().staleAfter(), new Psor.Stale(presence.region(), now));
        }
    }

    static void stale(PsorTurn turn, Psor.Stale stale) {
        PacStore store = home(turn, stale.region());
        Member member = store == null ? null : store.member(stale.region());
        if (store == null || member == null || member.lastPing() != stale.since() || !turn.state.writes()) {
            return;
        }
        turn.write(store.level(), store.with(member.after(MemberState.Event.SILENT)));
        for (Member other : store.members()) {
            if (other.pings()) {
                String age = Words.duration(turn.wiring.times().staleAfter());
                turn.tell(new EsMessage(
                        "CASRS2104E", "requests are not sent to a region that has not pinged the PSOR for " + age));
                return;
            }
        }
    }
}
