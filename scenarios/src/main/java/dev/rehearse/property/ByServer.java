package dev.rehearse.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a property remembers of each server: an immutable list, by the scene's index. */
final class ByServer {

    private ByServer() {}

    static <T> List<T> all(Scene scene, T value) {
        return List.copyOf(Collections.nCopies(scene.servers(), value));
    }

    static <T> List<T> with(List<T> values, int index, T value) {
        List<T> changed = new ArrayList<>(values);
        changed.set(index, value);
        return List.copyOf(changed);
    }
}
