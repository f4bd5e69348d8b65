package dev.rehearse.property;

import dev.rehearse.scenario.Place;
import dev.rehearse.scenario.PropertyPhrase;
import dev.rehearse.scenario.claim.Subjects;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.value.BadValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be claimed in a scene: properties by name, and the words of conditions.
 *
 * @param kinds the properties that say something about its system
 * @param subjects of whom conditions can ask, those together of whom the same can be asked
 * @param groups what can be counted
 */
public record Vocables(List<PropertyKind> kinds, List<Asked> subjects, List<String> groups) {

    /**
     * Of some it can be asked the same.
     *
     * @param names theirs
     * @param traits what can be asked
     */
    public record Asked(List<String> names, List<Trait> traits) {}

    /** Those of a scene. */
    public static Vocables of(Scene scene) {
        Subjects subjects = scene.subjects();
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        for (String name : subjects.names()) {
            if (!name.endsWith(" link") || scene.id(name) >= 0) {
                List<String> words = subjects.traits(name).stream()
                        .map(trait -> trait.name() + "\n" + trait.words() + "\n" + trait.meaning())
                        .toList();
                alike.computeIfAbsent(words, any -> new ArrayList<>()).add(name);
            }
        }
        List<Asked> asked = new ArrayList<>();
        alike.values().forEach(names -> asked.add(new Asked(List.copyOf(names), subjects.traits(names.get(0)))));
        List<PropertyKind> kinds = Catalogue.kinds().stream()
                .filter(kind -> canBeClaimed(kind, scene))
                .toList();
        List<String> groups = subjects.groups().stream()
                .filter(group -> subjects.members(group).size() > 1)
                .toList();
        return new Vocables(kinds, List.copyOf(asked), groups);
    }

    /** A kind that refuses an argument that is as it must be says nothing about this cluster. */
    private static boolean canBeClaimed(PropertyKind kind, Scene scene) {
        String service = scene.services().get(0);
        String argument =
                switch (kind.argument()) {
                    case "SERVICE" -> service;
                    case "SERVICE <= DURATION" -> service + " <= 1 s";
                    case "KIND <= DURATION" -> "data <= 1 s";
                    case "<= DURATION" -> "<= 1 s";
                    case "LEVEL" -> "1.0";
                    case "STEPS" -> "1 .. 2";
                    default -> "";
                };
        try {
            String text = kind.name() + " " + argument;
            kind.make(new PropertyPhrase(new Place("", 1, 1), kind.name(), argument, 0, text), scene);
            return true;
        } catch (BadValue bad) {
            return false;
        }
    }
}
