package dev.rehearse.site.plan;

import dev.rehearse.site.value.Value;
import java.util.ArrayList;
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
}
