package dev.rehearse.scenario.claim;

import dev.rehearse.site.Traits;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.plan.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Of whom conditions can ask in a cluster, and what. */
public final class Subjects {

    /** The subject that is not of the cluster: how the procedure goes. */
    public static final String PROCEDURE = "procedure";

    private static final String LINK = "link";
    private static final List<String> EXPOSURES = List.of("data", "service");

    private final SystemKind system;
    private final Map<String, String> parts;
    private final Map<String, List<Trait>> traits = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();

    /**
     * Those of a cluster.
     *
     * @param parts the kind of each part by its name, in order
     */
    public Subjects(SystemKind system, Map<String, String> parts) {
        this.system = system;
        this.parts = new LinkedHashMap<>(parts);
        parts.forEach((name, kind) -> put(name, system.traits(kind)));
        List<String> servers = members("servers");
        for (int i = 0; i < servers.size(); i++) {
            for (int j = i + 1; j < servers.size(); j++) {
                put(servers.get(i) + "-" + servers.get(j) + " link", system.traits(LINK));
            }
        }
        system.services().forEach(service -> put(service, List.of(Traits.SERVICE)));
        EXPOSURES.forEach(exposure -> put(exposure, List.of(Traits.EXPOSURE)));
        put(PROCEDURE, List.of(Traits.PROCEDURE));
        groups.put("servers", system.kinds().get(0));
        for (String kind : system.kinds()) {
            if (!system.traits(kind).isEmpty()) {
                groups.putIfAbsent(system.plural(kind), kind);
            }
        }
    }

    private void put(String name, List<Trait> asked) {
        if (!asked.isEmpty()) {
            traits.putIfAbsent(name, asked);
        }
    }

    /** All of whom something can be asked: parts, links, services, exposures, the procedure. */
    public List<String> names() {
        return List.copyOf(traits.keySet());
    }

    /** What can be asked of one; nothing if it is not known. */
    public List<Trait> traits(String subject) {
        return traits.getOrDefault(subject, List.of());
    }

    /** What can be counted; the servers first. */
    public List<String> groups() {
        return List.copyOf(groups.keySet());
    }

    /** What can be asked of each of a group; nothing if there is no such group. */
    public List<Trait> groupTraits(String group) {
        String kind = groups.get(group);
        return kind == null ? List.of() : system.traits(kind);
    }

    /** The parts of a group. */
    public List<String> members(String group) {
        String kind = group.equals("servers") ? system.kinds().get(0) : groups.get(group);
        List<String> members = new ArrayList<>();
        parts.forEach((name, its) -> {
            if (its.equals(kind)) {
                members.add(name);
            }
        });
        return List.copyOf(members);
    }

    /** The trait of those that is called so, whatever argument it has; null if there is none. */
    public static @Nullable Trait trait(List<Trait> known, String called) {
        for (Trait trait : known) {
            boolean same = trait.takesLevel()
                    ? called.startsWith(trait.stem() + " ")
                    : trait.name().equals(called);
            if (same) {
                return trait;
            }
        }
        return null;
    }
}
