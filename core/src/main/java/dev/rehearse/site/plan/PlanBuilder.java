package dev.rehearse.site.plan;

import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Nearest;
import dev.rehearse.site.value.Quantity;
import dev.rehearse.site.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a plan of parts and settings given as text: fills the defaults and reads every value by its quantity.
 *
 * <p>Every method throws {@link BadValue}, which names the section and what it knows instead; the builder is unchanged
 * then, so a reader can go on and find the next mistake.
 */
public final class PlanBuilder {

    private static final int LONGEST_NAME = 30;

    private final SystemKind system;
    private final Map<String, Map<String, Parameter>> known = new LinkedHashMap<>();
    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final Map<String, Map<String, Value>> given = new LinkedHashMap<>();

    /** A plan without parts, of a system. */
    public PlanBuilder(SystemKind system) {
        this.system = system;
        for (String kind : system.kinds()) {
            known.put(kind, new LinkedHashMap<>());
        }
        for (Parameter parameter : system.parameters()) {
            known.computeIfAbsent(parameter.section(), section -> new LinkedHashMap<>())
                    .put(parameter.name(), parameter);
        }
    }

    /**
     * Adds a component.
     *
     * @param name a letter, then letters, digits or underscores
     * @param kind one of the system's kinds
     */
    public PlanBuilder part(String name, String kind) {
        if (!system.kinds().contains(kind)) {
            throw new BadValue(kind + " is not a kind of component", Nearest.hint(system.kinds(), kind));
        }
        if (!isName(name)) {
            throw new BadValue(
                    name + " cannot be the name of a component", "write a letter, then letters, digits or underscores");
        }
        if (kinds.containsKey(name) || known.containsKey(name)) {
            throw new BadValue(name + " is taken", "choose another name for this component");
        }
        kinds.put(name, kind);
        return this;
    }

    /**
     * Sets a value.
     *
     * @param owner the name of a part, or a section: {@code workload}, {@code assume}, a settings file
     * @param name the parameter
     * @param text its value as a scenario writes it
     */
    public PlanBuilder set(String owner, String name, String text) {
        Map<String, Parameter> parameters = parameters(owner);
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new BadValue(owner + " has no " + name, Nearest.hint(parameters.keySet(), name));
        }
        Value value = read(owner, parameter, text);
        given.computeIfAbsent(owner, section -> new LinkedHashMap<>()).put(name, value);
        return this;
    }

    /** The parameters of a part or section, by name, in the system's order. */
    public Map<String, Parameter> parameters(String owner) {
        String section = kinds.getOrDefault(owner, owner);
        Map<String, Parameter> parameters = known.get(section);
        if (parameters == null || system.kinds().contains(owner)) {
            List<String> owners = new ArrayList<>(kinds.keySet());
            owners.addAll(sections());
            throw new BadValue("There is no " + owner, Nearest.hint(owners, owner));
        }
        return Collections.unmodifiableMap(parameters);
    }

    /** The sections that belong to no part: {@code workload}, {@code assume}, settings files. */
    public List<String> sections() {
        List<String> sections = new ArrayList<>(known.keySet());
        sections.removeAll(system.kinds());
        return sections;
    }

    /** The kind of a part, or null if there is no such part. */
    public @Nullable String kind(String part) {
        return kinds.get(part);
    }

    /** The parts so far, in order. */
    public List<String> parts() {
        return List.copyOf(kinds.keySet());
    }

    /** The plan; a value that must be given and was not is refused. */
    public Plan build() {
        List<Part> parts = new ArrayList<>();
        kinds.forEach((name, kind) -> parts.add(new Part(name, kind, complete(name))));
        Map<String, Map<String, Value>> settings = new LinkedHashMap<>();
        for (String section : sections()) {
            settings.put(section, complete(section));
        }
        return new Plan(List.copyOf(parts), Collections.unmodifiableMap(settings));
    }

    private Map<String, Value> complete(String owner) {
        Map<String, Value> values = new LinkedHashMap<>();
        Map<String, Value> set = given.getOrDefault(owner, Map.of());
        for (Parameter parameter : parameters(owner).values()) {
            Value value = set.get(parameter.name());
            values.put(parameter.name(), value == null ? byDefault(owner, parameter) : value);
        }
        return Collections.unmodifiableMap(values);
    }

    private static Value byDefault(String owner, Parameter parameter) {
        if (parameter.byDefault().isEmpty()) {
            throw new BadValue(owner + " needs a value for " + parameter.name(), parameter.meaning());
        }
        return read(owner, parameter, parameter.byDefault());
    }

    private static Value read(String owner, Parameter parameter, String text) {
        try {
            Value value = parameter.quantity().read(text);
            if (parameter.quantity() == Quantity.WORD && !parameter.words().contains(value.text())) {
                throw new BadValue(
                        value.text() + " is not one of " + String.join(", ", parameter.words()),
                        Nearest.hint(parameter.words(), value.text()));
            }
            boolean speed = parameter.quantity() == Quantity.SPEED || parameter.quantity() == Quantity.WORK;
            if (speed
                    && value.number() == 0
                    && value.time() == null
                    && parameter.section().equals("assume")) {
                throw new BadValue(value.text() + " never comes to an end", "write a speed above 0");
            }
            return value;
        } catch (BadValue bad) {
            throw new BadValue(owner + ", " + parameter.name() + ": " + bad.getMessage(), bad.hint());
        }
    }

    private static boolean isName(String name) {
        boolean good = !name.isEmpty() && name.length() <= LONGEST_NAME && isLetter(name.charAt(0));
        for (int i = 1; good && i < name.length(); i++) {
            char c = name.charAt(i);
            good = isLetter(c) || c == '_' || (c >= '0' && c <= '9');
        }
        return good;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
