package dev.rehearse.campaign.compare;

import dev.rehearse.rehearsal.Rehearsal;
import java.util.List;

/**
 * One of several ways to do it.
 *
 * @param rehearsal what is run
 * @param settings what only this variant sets of its scenario, as {@code path=value}; none if the scenario itself is what differs
 */
public record Variant(Rehearsal rehearsal, List<String> settings) {

    private static final int LETTERS = 26;

    /** A short name for the variant of that place, from 0 on: A, B, … Z, then numbers. */
    public static String letter(int place) {
        return place < LETTERS ? String.valueOf((char) ('A' + place)) : Integer.toString(place + 1);
    }
}
