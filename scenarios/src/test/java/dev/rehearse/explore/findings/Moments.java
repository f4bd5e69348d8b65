package dev.rehearse.explore.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When something happens, in words: {@code at step 3}, {@code at steps 3 .. 8}, {@code afterwards}. */
final class Moments {

    private static final Pattern CELL =
            Pattern.compile("(.+) (?:at step (\\S+)|at steps (\\d+) \\.\\. (\\d+)|afterwards)");
    private static final Pattern END = Pattern.compile(" (?:at step \\S+|afterwards)$");

    private Moments() {}

    /** At a step; outside the procedure it is empty. */
    static String at(String step) {
        return step.isEmpty() ? "afterwards" : "at step " + step;
    }

    /** Where the words about a single moment begin at the end of a text, or -1. */
    static int begins(String text) {
        Matcher end = END.matcher(text);
        return end.find() ? end.start() : -1;
    }

    /** A set of what happened at moments, as one text, whatever its order. */
    static String set(List<String> cells) {
        return String.join(", ", cells.stream().sorted().toList());
    }

    /** The sets that are meant by {@code X at steps 3 .. 4, Y at step 5}: one for each step of the ranges. */
    static List<String> sets(String words) {
        List<List<String>> sets = List.of(List.of());
        for (String part : words.split(", ", -1)) {
            List<List<String>> more = new ArrayList<>();
            for (String cell : cells(part)) {
                for (List<String> set : sets) {
                    List<String> longer = new ArrayList<>(set);
                    longer.add(cell);
                    more.add(longer);
                }
            }
            sets = more;
        }
        return sets.stream().map(Moments::set).toList();
    }

    private static List<String> cells(String part) {
        Matcher cell = CELL.matcher(part);
        if (!cell.matches()) {
            throw new IllegalArgumentException("not understood: " + part);
        }
        if (cell.group(3) == null) {
            return List.of(part);
        }
        List<String> cells = new ArrayList<>();
        for (int step = Integer.parseInt(cell.group(3)); step <= Integer.parseInt(cell.group(4)); step++) {
            cells.add(cell.group(1) + " " + at(Integer.toString(step)));
        }
        return cells;
    }
}
