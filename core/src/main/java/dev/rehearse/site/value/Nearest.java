package dev.rehearse.site.value;

import java.util.Collection;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The known word that somebody most likely meant. */
public final class Nearest {

    /** Longer texts are no slips of the pen, and comparing them would take long. */
    private static final int LONGEST = 80;

    /** In words this short or shorter than a multiple of it, one more edit would fit anything. */
    private static final int LETTERS_AN_EDIT = 3;

    private static final int LONGEST_LIST = 200;

    private Nearest() {}

    /**
     * The known word that is the fewest edits away (one letter more, fewer, other, or two swapped; letter case is
     * free), or null if none is near: at most a third of its letters may differ. Of equally near words the first.
     */
    public static @Nullable String among(Collection<String> known, String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = Math.min(candidate.length(), word.length()) / LETTERS_AN_EDIT;
            int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
            if (edits <= allowed && edits < fewest) {
                nearest = candidate;
                fewest = edits;
            }
        }
        return nearest;
    }

    /** A hint: the nearest known word, or failing that all of them, or the first if they are many. */
    public static String hint(Collection<String> known, String word) {
        String nearest = among(known, word);
        if (nearest != null) {
            return "did you mean " + nearest + "?";
        }
        return known.isEmpty() ? "there are none" : "known are " + some(known);
    }

    private static String some(Collection<String> known) {
        StringJoiner words = new StringJoiner(", ");
        for (String word : known) {
            if (words.length() + word.length() > LONGEST_LIST) {
                return words.add("…").toString();
            }
            words.add(word);
        }
        return words.toString();
    }

    /** Edit distance with swaps of neighbours (optimal string alignment). */
    static int edits(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
