package dev.rehearse.scenario.read;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a phrase word by word. It stands before a word, or at the end. */
final class Cursor {

    /** What ends a word beside spaces. */
    private static final String MARKS = "(),<>=";

    /** What follows a word that is not known, at the latest. */
    private static final List<String> CONJUNCTIONS = List.of("and", "or", "where", "within", "is");

    private final Phrase phrase;
    private final String text;
    private int at;

    Cursor(Phrase phrase) {
        this.phrase = phrase;
        this.text = phrase.text().value();
        this.at = phrase.from();
        skip();
    }

    boolean ends() {
        return at >= phrase.to();
    }

    /** What is left. */
    Phrase rest() {
        return new Phrase(phrase.text(), at, Math.max(at, phrase.to()));
    }

    /** Whether it stands before these words; any space counts as one. */
    boolean sees(String words) {
        return end(words) >= 0;
    }

    /** Passes these words if it stands before them. */
    boolean takes(String words) {
        int end = end(words);
        if (end < 0) {
            return false;
        }
        at = end;
        skip();
        return true;
    }

    /** Passes the longest of those words that it stands before; null if it stands before none. */
    @Nullable
    String takesLongest(Collection<String> known) {
        String longest = null;
        for (String words : known) {
            if (sees(words) && (longest == null || words.length() > longest.length())) {
                longest = words;
            }
        }
        if (longest != null) {
            takes(longest);
        }
        return longest;
    }

    /** Passes the longest run of characters that are digits, dots, or a fix pack behind them: a number or a level. */
    Phrase takesNumber() {
        int end = digits(at);
        int pack = end;
        while (pack < phrase.to() && Character.isWhitespace(text.charAt(pack))) {
            pack++;
        }
        if (end > at && text.startsWith("FP", pack) && digits(pack + 2) > pack + 2) {
            end = digits(pack + 2);
        }
        Phrase number = new Phrase(phrase.text(), at, end);
        at = end;
        skip();
        return number;
    }

    private int digits(int from) {
        int end = Math.min(from, phrase.to());
        while (end < phrase.to() && (text.charAt(end) == '.' || isDigit(text.charAt(end)))) {
            end++;
        }
        // two dots are a range
        int range = text.indexOf("..", from);
        return range >= from && range < end ? range : end;
    }

    /** What somebody wrote where a known word should be: up to what cannot belong to it. */
    Phrase unknown() {
        int end = at;
        while (end < phrase.to() && MARKS.indexOf(text.charAt(end)) < 0 && !conjunction(end)) {
            end++;
        }
        // a mark where a word should be is what was written there
        return new Phrase(phrase.text(), at, end == at ? Math.min(at + 1, phrase.to()) : end).stripped();
    }

    private boolean conjunction(int from) {
        if (from == at || !Character.isWhitespace(text.charAt(from - 1))) {
            return false;
        }
        for (String word : CONJUNCTIONS) {
            if (end(word, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The word that it stands before. */
    Phrase word() {
        int end = at;
        while (end < phrase.to() && inWord(text.charAt(end))) {
            end++;
        }
        return new Phrase(phrase.text(), at, Math.max(end, Math.min(at + 1, phrase.to())));
    }

    private int end(String words) {
        return end(words, at);
    }

    /** The place behind the words if they stand at a place, or -1. */
    private int end(String words, int from) {
        int i = from;
        for (int k = 0; k < words.length(); k++) {
            char c = words.charAt(k);
            if (i >= phrase.to() || (c == ' ' ? !Character.isWhitespace(text.charAt(i)) : text.charAt(i) != c)) {
                return -1;
            }
            i++;
            while (c == ' ' && i < phrase.to() && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
        }
        boolean whole = i >= phrase.to()
                || words.isEmpty()
                || !inWord(words.charAt(words.length() - 1))
                || !inWord(text.charAt(i));
        return whole ? i : -1;
    }

    private void skip() {
        while (at < phrase.to() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean inWord(char c) {
        return !Character.isWhitespace(c) && MARKS.indexOf(c) < 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
