package dev.rehearse.explore.yardstick;

import dev.rehearse.explore.search.Faults;

/** Offers what can come next in one situation. */
final class Menu {

    /** So many kinds of faults, and one for slips. */
    static final int KINDS = 8;

    final HsbMigration model;
    /** As it is. */
    final Draft now;

    private final HsbPair state;
    private final Draft draft = new Draft();
    private final Faults<HsbPair> into;
    private final int wanted;
    private int number;
    private String said = "";

    Menu(HsbMigration model, HsbPair state, Faults<HsbPair> into, int wanted) {
        this.model = model;
        this.state = state;
        this.into = into;
        this.wanted = wanted;
        now = new Draft().unpack(state);
    }

    void steps() {
        Steps.offer(this);
        for (int server = 0; server < 2; server++) {
            Traffic.offer(this, server);
            Repairs.offer(this, server);
        }
        Repairs.offer(this);
    }

    void faults() {
        Mishaps.offer(this);
    }

    /** A copy of the situation, to be changed and handed to {@link #put}. */
    Draft copy() {
        return draft.unpack(state);
    }

    void put(Draft next, String words, int server) {
        into.fault(next.pack(), 0);
        name(words, server);
    }

    void fault(Draft next, int kind, String words, int server) {
        next.faults++;
        into.fault(next.pack(), now.pc * KINDS + kind);
        name(words, server);
    }

    private void name(String words, int server) {
        if (number++ == wanted) {
            said = "step " + now.pc + ": " + words + (server < 0 ? "" : " S" + (server + 1));
        }
    }

    String said() {
        return said;
    }
}
