package dev.rehearse.fmea;

import dev.rehearse.scenario.Runbook;
import dev.rehearse.scenario.Slip;
import dev.rehearse.scenario.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which step of a procedure is which of another one: the longest sequence of steps that say the same, in the same order; of the others
 * those that have the same number.
 */
final class Alignment {

    private final Map<String, String> before = new HashMap<>();

    private Alignment() {}

    /** Aligns the steps of a procedure with those of one that was there before. */
    static Alignment of(Runbook now, Runbook before) {
        Alignment alignment = new Alignment();
        List<Step> these = now.procedure();
        List<Step> those = before.procedure();
        int[][] longest = longest(these, those);
        List<Step> left = new ArrayList<>();
        List<String> free = new ArrayList<>(those.stream().map(Alignment::name).toList());
        int i = 0;
        int j = 0;
        while (i < these.size()) {
            if (j < those.size() && same(these.get(i), those.get(j))) {
                alignment.before.put(name(these.get(i++)), name(those.get(j)));
                free.remove(name(those.get(j++)));
            } else if (j == those.size() || longest[i + 1][j] >= longest[i][j + 1]) {
                left.add(these.get(i++));
            } else {
                j++;
            }
        }
        for (Step step : left) {
            if (free.remove(name(step))) {
                alignment.before.put(name(step), name(step));
            }
        }
        for (String around : List.of(Slip.BEFORE, Slip.AFTER, "")) {
            alignment.before.put(around, around);
        }
        return alignment;
    }

    /** How many steps at most say the same from each pair of steps on. */
    private static int[][] longest(List<Step> these, List<Step> those) {
        int[][] longest = new int[these.size() + 1][those.size() + 1];
        for (int i = these.size() - 1; i >= 0; i--) {
            for (int j = those.size() - 1; j >= 0; j--) {
                longest[i][j] = same(these.get(i), those.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private static boolean same(Step one, Step other) {
        return one.words().equals(other.words());
    }

    private static String name(Step step) {
        return Integer.toString(step.number());
    }

    /** The name of the step that was there before, or null if there was none. */
    @Nullable
    String before(String step) {
        return before.get(step);
    }
}
