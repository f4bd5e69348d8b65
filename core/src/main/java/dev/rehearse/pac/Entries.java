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
            case LEFT -> {
                changed(turn, presence, MemberState.Event.LEFT);
                silent(turn, presence);
            }
            case PINGS -> pings(turn, presence);
            case SILENT -> silent(turn, presence);
        }
    }

    /** An entry in another PAC, which it could not take out when it left that, is not touched. */
    private static void changed(PsorTurn turn, Presence presence, MemberState.Event event) {
        PacStore store = turn.store(presence.pac());
        Member member = member(store, presence);
        if (store == null || member == null || !turn.state.writes()) {
            return;
        }
        Member after = member.after(event);
        if (after.state() != member.state()) {
            turn.write(store.level(), store.with(after).settled());
            Admission.told(turn, store, after);
        }
    }

    private static @Nullable Member member(@Nullable PacStore store, Presence presence) {
        return store == null ? null : store.member(presence.region());
    }

    private static void pings(PsorTurn turn, Presence presence) {
        PacStore store = turn.store(presence.pac());
        if (!turn.state.writes() || store == null) {
            return;
        }
        Member known = store.member(presence.region());
        Member member = known == null ? new Member(presence.region(), MemberState.ABSENT, presence.level(), 0) : known;
        Member after = member.after(MemberState.Event.PING).pinged(Encoder.NEVER);
        if (!after.equals(known)) {
            turn.write(store.level(), store.with(after));
        }
        if (known == null) {
            // it had no entry when the mode was told
            ModeNews news = new ModeNews(store.level(), store.level(), store.mode(), false);
            turn.context.send(presence.region(), 0, news);
        }
    }

    /** Nothing is written: the entry just grows old, wherever it is. */
    private static void silent(PsorTurn turn, Presence presence) {
        for (PacStore store : turn.stores()) {
            Member member = store.member(presence.region());
            if (member != null && member.pings()) {
                long now = turn.context.now();
                turn.write(store.level(), store.with(member.pinged(now)));
                Psor.Stale stale = new Psor.Stale(presence.region(), now);
                turn.context.send(turn.context.self(), turn.wiring.times().staleAfter(), stale);
            }
        }
    }

    static void stale(PsorTurn turn, Psor.Stale stale) {
        for (PacStore store : turn.stores()) {
            Member member = store.member(stale.region());
            if (member != null && member.lastPing() == stale.since() && turn.state.answers()) {
                turn.write(store.level(), store.with(member.after(MemberState.Event.SILENT)));
                skipped(turn, store);
            }
        }
    }

    /** Others of the PAC, if there are any, send it no requests any more. */
    private static void skipped(PsorTurn turn, PacStore store) {
        if (store.alive() > 0) {
            String age = Words.duration(turn.wiring.times().staleAfter());
            turn.tell(new EsMessage(
                    "CASRS2104E", "requests are not sent to a region that has not pinged the PSOR for " + age));
        }
    }
}
