package dev.rehearse.scenario.tree;

import dev.rehearse.scenario.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map.
 *
 * @param place where it begins
 * @param fields in order, no key twice
 */
public record Fields(Place place, List<Field> fields) implements Node {

    /**
     * A key and its value.
     *
     * @param key a scalar
     * @param value any node
     */
    public record Field(Text key, Node value) {}

    /** The value of a key, or null. */
    public @Nullable Node get(String key) {
        for (Field field : fields) {
            if (field.key().value().equals(key)) {
                return field.value();
            }
        }
        return null;
    }

    /** The keys, in order. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (Field field : fields) {
            keys.add(field.key().value());
        }
        return keys;
    }

    /** The same map with another value for a key, which keeps its place or comes last. */
    public Fields with(Text key, Node value) {
        List<Field> changed = new ArrayList<>();
        boolean found = false;
        for (Field field : fields) {
            boolean same = field.key().value().equals(key.value());
            changed.add(same ? new Field(field.key(), value) : field);
            found |= same;
        }
        if (!found) {
            changed.add(new Field(key, value));
        }
        return new Fields(place, List.copyOf(changed));
    }

    @Override
    public String what() {
        return "a map";
    }
}
