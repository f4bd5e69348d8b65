package dev.rehearse.property;

import dev.rehearse.kernel.Model;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.plan.Trait.Bearer;
import dev.rehearse.site.value.BadValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who is who: what a property has to know of the cluster that it watches. */
public final class Scene {

    private final Plan plan;
    private final List<Part> servers;
    private final int[] ids;
    private final int[] hosts;
    private final int operator;
    private final Model.Builder model;
    private final List<String> services;
    private final Subjects subjects;
    private final Set<String> questions = new TreeSet<>();

    /**
     * The scene of a model whose components have their ids.
     *
     * @param plan what the scenario says about the cluster
     * @param system whose parts they are; its first kind are the servers
     * @param model knows the ids
     * @param operator the id of whoever carries out the procedure
     */
    public Scene(Plan plan, SystemKind system, Model.Builder model, int operator) {
        this.plan = plan;
        this.operator = operator;
        this.model = model;
        this.services = List.copyOf(system.services());
        Map<String, String> kinds = new LinkedHashMap<>();
        plan.parts().forEach(part -> kinds.put(part.name(), part.kind()));
        this.subjects = new Subjects(system, kinds);
        this.servers = plan.parts(system.kinds().get(0));
        this.ids = servers.stream().mapToInt(part -> model.id(part.name())).toArray();
        this.hosts = servers.stream()
                .mapToInt(part -> model.id(part.name() + " host"))
                .toArray();
        for (String kind : system.kinds()) {
            for (Command command : system.commands(kind)) {
                questions.add(command.question().words());
            }
        }
    }

    /** What the scenario says about the cluster. */
    public Plan plan() {
        return plan;
    }

    /** How many servers there are. */
    public int servers() {
        return ids.length;
    }

    /** A server as the scenario describes it. */
    public Part server(int index) {
        return servers.get(index);
    }

    /** Which server a component is, its host included: 0 or more, or -1 if it is none. */
    public int index(int component) {
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] == component || hosts[index] == component) {
                return index;
            }
        }
        return -1;
    }

    /** Whether a component is a server itself, not its host. */
    public boolean isServer(int component) {
        int index = index(component);
        return index >= 0 && ids[index] == component;
    }

    /** The id of any other component of the model, by its name; -1 if there is none. */
    int id(String component) {
        return model.id(component);
    }

    /** The services that users get. */
    public List<String> services() {
        return services;
    }

    /** Of whom conditions can ask, and what. */
    Subjects subjects() {
        return subjects;
    }

    /**
     * Of whom a condition asks.
     *
     * @param argument the software level that is asked of, or empty
     * @throws BadValue if the cluster has no such link
     */
    Bearer bearer(String subject, String argument) {
        int component = model.id(subject);
        if (subject.endsWith(" link") && component < 0) {
            throw new BadValue("there is no " + subject + " in this cluster", "");
        }
        return new Bearer(subject, argument, component, model.id(subject + " host"));
    }

    /** The operator, of whose place in the procedure a condition asks. */
    Bearer operatorBearer() {
        return new Bearer("", "", operator, -1);
    }

    /** The id of whoever carries out the procedure. */
    public int operator() {
        return operator;
    }

    /** Whether these words only ask and change nothing. */
    public boolean asks(String words) {
        return questions.contains(words);
    }
}
