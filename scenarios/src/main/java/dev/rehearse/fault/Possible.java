package dev.rehearse.fault;

import dev.rehearse.kernel.Model;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import dev.rehearse.site.control.Degree;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.plan.Parameter;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that can go wrong in a scenario's cluster, as the system declares it.
 *
 * @param component the kind of what it strikes
 * @param where the names of what it can strike, as a scenario writes them before the fault's words
 * @param fault the words after such a name
 * @param kind what the system says of it
 * @param repair how long until it is repaired
 * @param named those of {@code where} for which the scenario names it under {@code faults:}
 */
public record Possible(
        String component, List<String> where, String fault, FaultKind kind, Repair repair, List<String> named) {

    private static final String LINK = "link";

    /**
     * How long until it is repaired, unless a fault says so itself.
     *
     * @param assumption under {@code assume:}; empty if it passes by itself, or has to be dealt with
     * @param lasts as the scenario has it
     * @param source what the assumption is, with its source
     */
    public record Repair(String assumption, String lasts, String source) {}

    /** All that can be placed in a scenario, by kind of component. */
    public static List<Possible> of(Scenario scenario, Model model) {
        List<Possible> all = new ArrayList<>();
        for (String kind : scenario.system().kinds()) {
            List<String> names =
                    scenario.plan().parts(kind).stream().map(Part::name).toList();
            for (FaultKind fault :
                    names.isEmpty() ? List.<FaultKind>of() : scenario.system().faults(kind)) {
                all.add(of(scenario, kind, names, words(fault), fault));
            }
        }
        List<List<String>> links = links(scenario, model);
        for (FaultKind fault : links.get(0).isEmpty()
                ? List.<FaultKind>of()
                : scenario.system().faults(LINK)) {
            all.add(link(scenario, links, fault));
        }
        return List.copyOf(all);
    }

    private static Possible link(Scenario scenario, List<List<String>> links, FaultKind fault) {
        // a direction is said by the subject: S1->S2 link break
        for (int direction = 1; direction < FaultPhrase.DIRECTIONS.size() + 1; direction++) {
            String words = FaultPhrase.DIRECTIONS.get(direction - 1);
            if (fault.words().endsWith(words)) {
                String own = fault.words().substring(0, fault.words().length() - words.length());
                return of(scenario, LINK, links.get(direction), own, fault);
            }
        }
        return of(scenario, LINK, links.get(0), words(fault), fault);
    }

    /** What can be written behind a name: of a kind that comes in degrees, with its usual one. */
    private static String words(FaultKind fault) {
        Degree degree = fault.degree();
        return degree == null ? fault.words() : fault.words() + " " + degree.usual();
    }

    /** The links that there are, and each of their directions. */
    private static List<List<String>> links(Scenario scenario, Model model) {
        List<String> both = new ArrayList<>();
        List<String> forward = new ArrayList<>();
        List<String> backward = new ArrayList<>();
        List<Part> servers = scenario.plan().parts(scenario.system().kinds().get(0));
        for (int i = 0; i < servers.size(); i++) {
            for (int j = i + 1; j < servers.size(); j++) {
                String first = servers.get(i).name();
                String second = servers.get(j).name();
                if (model.id(first + "-" + second + " " + LINK) >= 0) {
                    both.add(first + "-" + second + " " + LINK);
                    forward.add(first + "->" + second + " " + LINK);
                    backward.add(second + "->" + first + " " + LINK);
                }
            }
        }
        return List.of(both, forward, backward);
    }

    private static Possible of(Scenario scenario, String component, List<String> where, String words, FaultKind fault) {
        List<String> named = new ArrayList<>();
        for (FaultPhrase phrase : scenario.hazards().phrases()) {
            if (phrase.kind().base() == fault && where.contains(phrase.subject())) {
                named.add(phrase.subject());
            }
        }
        return new Possible(component, where, words, fault, repair(scenario, fault.repair()), List.copyOf(named));
    }

    private static Repair repair(Scenario scenario, String assumption) {
        SystemKind system = scenario.system();
        for (Parameter parameter : system.parameters()) {
            if (parameter.section().equals("assume") && parameter.name().equals(assumption)) {
                String lasts = scenario.plan().setting("assume", assumption).text();
                return new Repair(assumption, lasts, parameter.meaning());
            }
        }
        return new Repair("", "", "");
    }
}
