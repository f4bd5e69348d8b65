package dev.rehearse.explore.yardstick;

import dev.rehearse.explore.search.Faults;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What can come next in one situation. It is written down first and handed over in one go, so that the compiler puts what a search does
 * with it into one loop, and not into each of the places where a move is made.
 */
final class Menu {

    /** So many kinds of faults, and one for slips. */
    static final int KINDS = 8;
    /** As many as there mostly are; a menu grows. */
    private static final int FEW = 12;

    private static final int[] NONE = new int[0];

    final HsbMigration model;
    /** As it is. */
    final HsbPair now;

    private final Draft draft;
    private final int wanted;
    private HsbPair[] offers = new HsbPair[FEW];
    private int[] placements = NONE;
    private int number;
    private String said = "";

    /**
     * An empty menu.
     *
     * @param wanted the number of the move whose words are wanted, or -1
     */
    private Menu(HsbMigration model, HsbPair now, int wanted) {
        this.model = model;
        this.now = now;
        this.wanted = wanted;
        draft = new Draft(now);
    }

    static void steps(HsbMigration model, HsbPair now, Consumer<HsbPair> into) {
        Menu menu = new Menu(model, now, -1);
        menu.steps();
        for (int i = 0; i < menu.number; i++) {
            into.accept(menu.offers[i]);
        }
    }

    static void faults(HsbMigration model, HsbPair now, Faults<HsbPair> into) {
        Menu menu = new Menu(model, now, -1);
        Mishaps.offer(menu);
        for (int i = 0; i < menu.number; i++) {
            into.fault(menu.offers[i], menu.placements[i]);
        }
    }

    /** One line for a move. */
    static String words(HsbMigration model, HsbPair now, int move) {
        Menu menu = new Menu(model, now, move);
        menu.steps();
        Mishaps.offer(menu);
        return menu.said;
    }

    private void steps() {
        Steps.offer(this);
        for (int server = 0; server < 2; server++) {
            Traffic.offer(this, server);
            Repairs.offer(this, server);
        }
        Repairs.offer(this);
    }

    /** The situation, to be changed and handed to {@link #put} before the next is asked for. */
    Draft copy() {
        return draft.become(now);
    }

    void put(Draft next, String words, int server) {
        if (number == wanted) {
            said = "step " + now.pc() + ": " + words + (server < 0 ? "" : " S" + (server + 1));
        }
        if (number == offers.length) {
            offers = Arrays.copyOf(offers, 2 * number);
        }
        offers[number++] = next.pack();
    }

    void fault(Draft next, int kind, String words, int server) {
        next.faults(now.faults() + 1);
        if (number >= placements.length) {
            placements = Arrays.copyOf(placements, number + FEW);
        }
        placements[number] = now.pc() * KINDS + kind;
        put(next, words, server);
    }
}
