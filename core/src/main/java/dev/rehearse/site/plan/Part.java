package dev.rehearse.site.plan;

import dev.rehearse.site.value.Value;
import java.util.Map;

/**
 * One component of a cluster as a scenario names it.
 *
 * @param name such as {@code S1}
 * @param kind what follows {@code is:}
 * @param values its attributes by name, defaults included, in the order of the system's parameters
 */
public record Part(String name, String kind, Map<String, Value> values) {

    /**
     * The value of an attribute.
     *
     * @throws IllegalArgumentException if the kind has no such attribute
     */
    public Value value(String attribute) {
        Value value = values.get(attribute);
        if (value == null) {
            throw new IllegalArgumentException(kind + " has no attribute " + attribute);
        }
        return value;
    }
}
