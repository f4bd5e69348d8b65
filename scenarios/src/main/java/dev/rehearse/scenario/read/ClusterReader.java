package dev.rehearse.scenario.read;

import dev.rehearse.kernel.Model;
import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.tree.Fields;
import dev.rehearse.scenario.tree.Fields.Field;
import dev.rehearse.scenario.tree.Node;
import dev.rehearse.scenario.tree.Problems;
import dev.rehearse.scenario.tree.Text;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.PlanBuilder;
import dev.rehearse.site.plan.SystemKind;
import dev.rehearse.site.plan.Unfit;
import dev.rehearse.site.value.BadValue;
import dev.rehearse.site.value.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code cluster}, {@code workload} and {@code assume}: what there is, and how it behaves. */
final class ClusterReader {

    private final SystemKind system;
    private final PlanBuilder builder;
    private final Problems problems;
    private boolean good = true;

    ClusterReader(SystemKind system, Problems problems) {
        this.system = system;
        this.builder = new PlanBuilder(system);
        this.problems = problems;
    }

    /** The system of which a cluster has a component, or null if there is none that is known. */
    static @Nullable SystemKind system(List<SystemKind> systems, @Nullable Node cluster) {
        for (Text kind : kinds(cluster)) {
            for (SystemKind system : systems) {
                if (system.kinds().contains(kind.value())) {
                    return system;
                }
            }
        }
        return null;
    }

    /** Notes why a cluster is of no system. */
    static void noteNoSystem(List<SystemKind> systems, Node cluster, Problems problems) {
        List<String> known = new ArrayList<>();
        systems.forEach(system -> known.addAll(system.kinds()));
        List<Text> kinds = kinds(cluster);
        for (Text kind : kinds) {
            String value = kind.value();
            problems.add(kind.place(), value + " is not a kind of component", Nearest.hint(known, value));
        }
        if (kinds.isEmpty()) {
            String hint = "write one as in S1: {is: " + known.get(0) + "}";
            problems.add(cluster.place(), "the cluster has no component", hint);
        }
    }

    private static List<Text> kinds(@Nullable Node cluster) {
        List<Text> kinds = new ArrayList<>();
        for (Field entry : cluster instanceof Fields fields ? fields.fields() : List.<Field>of()) {
            if (entry.value() instanceof Fields part && part.get(Keys.IS) instanceof Text kind) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The kinds of the parts by name; one whose kind is not known counts as a server, so that reading can go on. */
    Map<String, String> parts(Fields cluster) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : cluster.keys()) {
            String kind = builder.kind(name);
            if (kind != null || !builder.sections().contains(name)) {
                parts.put(name, kind == null ? system.kinds().get(0) : kind);
            }
        }
        return parts;
    }

    /** The plan, or null if something about it is wrong. */
    @Nullable
    Plan read(Fields root, Fields cluster) {
        for (Field entry : cluster.fields()) {
            part(entry);
        }
        for (Field entry : cluster.fields()) {
            attributes(entry);
        }
        for (String section : List.of(Keys.WORKLOAD, Keys.ASSUME)) {
            Node node = root.get(section);
            if (node != null) {
                settings(section, node);
            }
        }
        for (Field entry : cluster.fields()) {
            requireAll(entry);
        }
        return good ? plan(cluster) : null;
    }

    private void part(Field entry) {
        Node is = entry.value() instanceof Fields fields ? fields.get(Keys.IS) : null;
        if (is == null) {
            return;
        }
        Phrase name = Phrase.of(entry.key());
        try {
            Phrase kind = Form.phrase(is, "the kind");
            builder.part(name.value(), kind.value());
        } catch (BadValue bad) {
            note(new Misread(system.kinds().contains(String.valueOf(text(is))) ? name.place() : is.place(), bad));
        } catch (Misread misread) {
            note(misread);
        }
    }

    private static @Nullable String text(Node node) {
        return node instanceof Text text ? text.value().strip() : null;
    }

    private void attributes(Field entry) {
        String name = entry.key().value();
        boolean isPart = entry.value() instanceof Fields fields && fields.get(Keys.IS) != null;
        if (isPart && builder.kind(name) == null) {
            return;
        }
        boolean isFile = builder.sections().contains(name) && !name.equals(Keys.WORKLOAD) && !name.equals(Keys.ASSUME);
        if (!isPart && !isFile) {
            note(new Misread(
                    entry.key().place(), name + " is neither a component nor a settings file", fileHint(name)));
            return;
        }
        settings(name, entry.value());
    }

    private String fileHint(String name) {
        String nearest = Nearest.among(builder.sections(), name);
        String example =
                "a component says what it is, as in S1: {is: " + system.kinds().get(0) + "}";
        return nearest == null || nearest.equals(name) ? example : "did you mean " + nearest + "?";
    }

    private void settings(String owner, Node node) {
        try {
            for (Field field : Form.map(node, owner).fields()) {
                if (!field.key().value().equals(Keys.IS) || builder.kind(owner) == null) {
                    setting(owner, field);
                }
            }
        } catch (Misread misread) {
            note(misread);
        }
    }

    private void setting(String owner, Field field) {
        String name = field.key().value();
        try {
            if (!builder.parameters(owner).containsKey(name)) {
                boolean cut = field.value() instanceof Text text && text.value().isEmpty();
                String hint = cut
                        ? "quote a value that has a comma in it"
                        : Nearest.hint(builder.parameters(owner).keySet(), name);
                throw new Misread(field.key().place(), owner + " has no " + name, hint);
            }
            Phrase value = Form.phrase(field.value(), owner + ", " + name);
            builder.set(owner, name, value.value());
        } catch (BadValue bad) {
            note(new Misread(field.value().place(), bad));
        } catch (Misread misread) {
            note(misread);
        }
    }

    private void requireAll(Field entry) {
        String name = entry.key().value();
        if (builder.kind(name) == null || !(entry.value() instanceof Fields given)) {
            return;
        }
        for (Parameter parameter : builder.parameters(name).values()) {
            if (parameter.byDefault().isEmpty() && given.get(parameter.name()) == null) {
                note(new Misread(
                        entry.key().place(), name + " needs a value for " + parameter.name(), parameter.meaning()));
            }
        }
    }

    private @Nullable Plan plan(Fields cluster) {
        try {
            Plan plan = builder.build();
            if (problems.isEmpty()) {
                // whether the parts make a system is not worth asking when one of them was not understood
                system.build(plan, new Model.Builder());
            }
            return plan;
        } catch (BadValue bad) {
            note(new Misread(cluster.place(), bad));
        } catch (Unfit unfit) {
            note(new Misread(place(cluster, unfit), String.valueOf(unfit.getMessage()), unfit.hint()));
        } catch (IllegalArgumentException impossible) {
            note(new Misread(cluster.place(), "this cluster cannot be: " + impossible.getMessage(), ""));
        }
        return null;
    }

    /** Where the value stands, or else the part. */
    private static Place place(Fields cluster, Unfit unfit) {
        for (Field entry : cluster.fields()) {
            if (entry.key().value().equals(unfit.owner())) {
                Node value = entry.value() instanceof Fields part ? part.get(unfit.name()) : null;
                return value == null ? entry.key().place() : value.place();
            }
        }
        return cluster.place();
    }

    private void note(Misread misread) {
        good = false;
        misread.addTo(problems);
    }
}
