package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.Place;

/**
 * A scalar.
 *
 * @param place where it begins, its quotation mark included
 * @param value as written; empty if nothing is written
 * @param inset columns from the place to the first character of the value, or -1 if it spans lines
 */
public record Text(Place place, String value, int inset) implements Node {

    /** The place of a character of the value; the beginning, if the value spans lines. */
    public Place place(int index) {
        return inset < 0 ? place : new Place(place.source(), place.line(), place.column() + inset + index);
    }

    @Override
    public String what() {
        return value.isEmpty() ? "nothing" : "a text";
    }
}
