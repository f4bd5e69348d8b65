package dev.rehearse.scenario.read;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a text, without spaces around it, that knows its place.
 *
 * @param text the whole text
 * @param from the index of the first character
 * @param to the index after the last
 */
record Phrase(Text text, int from, int to) {

    static Phrase of(Text text) {
        return new Phrase(text, 0, text.value().length()).stripped();
    }

    String value() {
        return text.value().substring(from, to);
    }

    Place place() {
        return text.place(from);
    }

    boolean isEmpty() {
        return from == to;
    }

    /** Whether it is this word, or begins with it and a space. */
    boolean beginsWith(String word) {
        String value = value();
        return value.startsWith(word) && (value.length() == word.length() || value.charAt(word.length()) == ' ');
    }

    /** What follows a number of characters. */
    Phrase after(int characters) {
        return new Phrase(text, from + characters, to).stripped();
    }

    /** The first characters, so many of them. */
    Phrase upTo(int characters) {
        return new Phrase(text, from, from + characters).stripped();
    }

    /** What follows a word that it begins with. */
    Phrase after(String word) {
        return after(word.length());
    }

    /** The first word. */
    Phrase first() {
        int space = value().indexOf(' ');
        return space < 0 ? this : new Phrase(text, from, from + space);
    }

    /** What stands before the first occurrence of a separator, or the whole phrase. */
    Phrase before(String separator) {
        int index = value().indexOf(separator);
        return index < 0 ? this : new Phrase(text, from, from + index).stripped();
    }

    /** What stands after the first occurrence of a separator, or null. */
    @Nullable
    Phrase behind(String separator) {
        int index = value().indexOf(separator);
        return index < 0 ? null : after(index + separator.length());
    }

    Value read(Quantity quantity) {
        try {
            return quantity.read(value());
        } catch (BadValue bad) {
            throw new Misread(place(), bad);
        }
    }

    Misread bad(String message, String hint) {
        return new Misread(place(), message, hint);
    }

    /** Without spaces around it. */
    Phrase stripped() {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.value().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.value().charAt(end - 1))) {
            end--;
        }
        return new Phrase(text, start, end);
    }
}
