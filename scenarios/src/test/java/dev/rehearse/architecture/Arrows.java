package dev.rehearse.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Each package of the product and those it may import. What these may import, it may too. */
final class Arrows {
    static final String PRODUCT = "dev.rehearse";

    private static final Map<String, List<String>> TABLE = new HashMap<>();

    // @formatter:off
    static {
        row("kernel.code");
        row("kernel.chance", "kernel.code");
        row("kernel",        "kernel.chance");
        row("stats");
        row("site",          "kernel");

        row("rdr",           "site");
        row("duplex",        "rdr");
        row("hotstandby",    "site");
        row("copyservices",  "site");
        row("pac",           "site");

        row("scenario",      "duplex", "hotstandby", "copyservices", "pac");
        row("procedure",     "scenario");
        row("fault",         "scenario");
        row("property",      "scenario");
        row("measure",       "scenario", "stats");
        row("rehearsal",     "procedure", "fault", "property", "measure");

        row("campaign",      "rehearsal");
        row("campaign.spark", "campaign");
        row("explore",       "rehearsal");
        row("fmea",          "explore");
        row("shrink",        "rehearsal");
        row("ablation",      "explore");
        row("report",        "campaign", "explore", "fmea", "shrink", "ablation");
        row("junit",         "report");
        row("cli",           "report", "campaign.spark");
    }
    // @formatter:on

    private Arrows() {}

    /** The packages that model one product each; they are strangers to all that only runs and reports. */
    static String[] systems() {
        return packages("duplex", "rdr", "hotstandby", "copyservices", "pac");
    }

    /** Full patterns, sub-packages included. */
    static String[] packages(String... names) {
        return List.of(names).stream().map(name -> PRODUCT + "." + name + "..").toArray(String[]::new);
    }

    static ArchCondition<JavaClass> areKept() {
        return new ArchCondition<>("import along the arrows only") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                String home = home(from);
                if (!TABLE.containsKey(home)) {
                    String message = from.getName() + " is in a package that has no row in " + Arrows.class.getName();
                    events.add(SimpleConditionEvent.violated(from, message));
                    return;
                }
                Set<String> allowed = reach(home);
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (to.getPackageName().startsWith(PRODUCT) && !allowed.contains(home(to))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static void row(String name, String... mayImport) {
        TABLE.put(name, List.of(mayImport));
    }

    /** The row a class belongs to: its package, or the nearest enclosing one that has a row; else the package itself. */
    private static String home(JavaClass type) {
        String whole = type.getPackageName().substring(PRODUCT.length()).replaceFirst("^\\.", "");
        String name = whole;
        while (!TABLE.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return TABLE.containsKey(name) ? name : whole;
    }

    private static Set<String> reach(String home) {
        Set<String> reached = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(home));
        while (!open.isEmpty()) {
            String name = open.remove();
            if (reached.add(name)) {
                open.addAll(TABLE.getOrDefault(name, List.of()));
            }
        }
        return reached;
    }

    /** Rows that name a package without a row of its own: a slip of the pen in this table. */
    static Set<String> unknown() {
        return TABLE.values().stream()
                .flatMap(List::stream)
                .filter(name -> !TABLE.containsKey(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
