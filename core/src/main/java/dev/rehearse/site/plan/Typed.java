package dev.rehearse.site.plan;

import dev.rehearse.site.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has seen of a cluster.
 *
 * @param said what was typed, by whose it is and by its name
 */
public record Typed(Map<String, Map<String, Value>> said) {

    /** What was typed, or null if nothing was. */
    public @Nullable Value value(String owner, String name) {
        return said.getOrDefault(owner, Map.of()).get(name);
    }

    /** The same as text; empty if nothing was. */
    public String text(String owner, String name) {
        Value value = value(owner, name);
        return value == null ? "" : value.text();
    }

    /** The same with another value. */
    public Typed with(String owner, String name, Value value) {
        Map<String, Map<String, Value>> changed = new LinkedHashMap<>(said);
        Map<String, Value> values = new LinkedHashMap<>(said.getOrDefault(owner, Map.of()));
        values.put(name, value);
        changed.put(owner, Collections.unmodifiableMap(values));
        return new Typed(Collections.unmodifiableMap(changed));
    }
}
