package dev.rehearse.shrink;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Delta debugging, as in Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input (2002): leaves out halves, then
 * quarters, and so on down to single things.
 */
final class Fewest {

    private Fewest() {}

    /**
     * Some of these that still fail, and would not if any one of them were left out.
     *
     * @param all they fail together
     * @param fails asked again of the same, it must answer the same; it need not be monotone
     */
    static <T> List<T> of(List<T> all, Predicate<List<T>> fails) {
        if (all.isEmpty() || fails.test(List.of())) {
            return List.of();
        }
        List<T> left = List.copyOf(all);
        int parts = Math.min(2, left.size());
        while (left.size() > 1) {
            List<T> fewer = fewer(left, parts, fails);
            if (fewer.size() < left.size()) {
                left = fewer;
                parts = Math.min(Math.max(2, parts - 1), left.size());
            } else if (parts == left.size()) {
                return left;
            } else {
                parts = Math.min(2 * parts, left.size());
            }
        }
        return left;
    }

    /** Without the first of so many parts that can be spared; all of them if none can. */
    private static <T> List<T> fewer(List<T> all, int parts, Predicate<List<T>> fails) {
        for (int part = 0; part < parts; part++) {
            List<T> rest = new ArrayList<>(all.subList(0, part * all.size() / parts));
            rest.addAll(all.subList((part + 1) * all.size() / parts, all.size()));
            if (fails.test(List.copyOf(rest))) {
                return List.copyOf(rest);
            }
        }
        return all;
    }
}
