package dev.rehearse.site.plan;

import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cluster as a scenario describes it, every default filled in and every value read.
 *
 * @param parts the components, in the scenario's order
 * @param settings the values of the other sections ({@code workload}, {@code assume}, settings files) by section and name
 */
public record Plan(List<Part> parts, Map<String, Map<String, Value>> settings) {

    /** The components of a kind, in the scenario's order. */
    public List<Part> parts(String kind) {
        List<Part> found = new ArrayList<>();
        for (Part part : parts) {
            if (part.kind().equals(kind)) {
                found.add(part);
            }
        }
        return found;
    }

    /**
     * The component of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Part part(String name) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return part;
            }
        }
        throw new IllegalArgumentException("there is no part " + name);
    }

    /**
     * The value of a setting.
     *
     * @throws IllegalArgumentException if the section has no such setting
     */
    public Value setting(String section, String name) {
        Value value = settings.getOrDefault(section, Map.of()).get(name);
        if (value == null) {
            throw new IllegalArgumentException("no setting " + name + " in " + section);
        }
        return value;
    }

    /**
     * The same with other values of a part's attributes.
     *
     * @throws IllegalArgumentException if there is no such part, or it has no such attribute
     */
    public Plan with(String part, Map<String, Value> others) {
        List<Part> changed = new ArrayList<>();
        for (Part old : parts) {
            Map<String, Value> values = new LinkedHashMap<>(old.values());
            for (Map.Entry<String, Value> other : others.entrySet()) {
                if (old.name().equals(part) && values.replace(other.getKey(), other.getValue()) == null) {
                    throw new IllegalArgumentException(part + " has no attribute " + other.getKey());
                }
            }
            changed.add(
                    old.name().equals(part) ? new Part(part, old.kind(), Collections.unmodifiableMap(values)) : old);
        }
        if (parts.stream().noneMatch(old -> old.name().equals(part))) {
            throw new IllegalArgumentException("there is no part " + part);
        }
        return new Plan(List.copyOf(changed), settings);
    }
}
