package dev.rehearse.explore.search;

import java.util.ArrayList;
import java.util.List;

/** States in which a layer begins, by how many moves led to them; some may be there twice. */
final class Seeds<S> {

    private final List<List<S>> byDepth = new ArrayList<>();

    void add(int depth, List<S> states) {
        if (states.isEmpty()) {
            return;
        }
        while (byDepth.size() <= depth) {
            byDepth.add(new ArrayList<>());
        }
        byDepth.get(depth).addAll(states);
    }

    int depths() {
        return byDepth.size();
    }

    /** The states at a depth, which are forgotten here. */
    List<S> take(int depth) {
        return depth < byDepth.size() ? byDepth.set(depth, List.of()) : List.of();
    }
}
