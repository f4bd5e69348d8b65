package dev.rehearse.duplex;

import dev.rehearse.rdr.MemberState;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody else has to repair before commands can help. */
final class DuplexHelp {

    private DuplexHelp() {}

    /** The same readings with each thing repaired that is broken, and with all of them. */
    static List<Reading> of(List<Reading> readings) {
        Map<String, String> broken = new LinkedHashMap<>();
        readings.forEach(reading -> broken.putAll(broken(reading.plan())));
        List<Reading> helped = new ArrayList<>();
        broken.forEach((part, sentence) -> helped.addAll(with(readings, Set.of(part), List.of(sentence))));
        if (broken.size() > 1) {
            helped.addAll(with(readings, broken.keySet(), List.copyOf(broken.values())));
        }
        return List.copyOf(helped);
    }

    private static List<Reading> with(List<Reading> readings, Set<String> parts, List<String> help) {
        List<Reading> helped = new ArrayList<>();
        for (Reading reading : readings) {
            Plan plan = reading.plan();
            for (String part : parts) {
                plan = plan.with(part, Map.of(Outset.REPAIRED, Quantity.FLAG.read("yes")));
            }
            helped.add(new Reading(plan, reading.words(), reading.taken(), help));
        }
        return helped;
    }

    /** What no command repairs, by the part that it is in. */
    private static Map<String, String> broken(Plan plan) {
        Map<String, String> broken = new LinkedHashMap<>();
        for (Part part : plan.parts()) {
            String sentence =
                    switch (part.kind()) {
                        case DuplexParameters.ENCLOSURE -> enclosure(part);
                        case DuplexParameters.DISK -> disk(part);
                        case DuplexParameters.TEAM ->
                            any(part, Outset.BROKEN) ? "the broken adapter of " + part.name() + " is exchanged" : "";
                        case DuplexParameters.EXTERNAL -> any(part, Outset.BROKEN) ? part.name() + " is repaired" : "";
                        case DuplexParameters.CONSOLE ->
                            part.value(Outset.NETWORK).text().equals("down")
                                    ? "the network between the VTM adapters is repaired"
                                    : "";
                        default -> "";
                    };
            if (!sentence.isEmpty()) {
                broken.put(part.name(), sentence);
            }
        }
        return broken;
    }

    private static boolean any(Part part, String word) {
        return part.values().values().stream().anyMatch(value -> value.text().equals(word));
    }

    private static String enclosure(Part part) {
        boolean dark = part.value(Outset.STATE).text().equals(OpState.EMPTY.name())
                && part.value(Outset.POWER).text().equals("off");
        boolean defect = !part.value(Outset.DEFECTS).text().equals(Outset.NONE);
        boolean vtm = part.value(Outset.VTM).text().equals(Outset.BROKEN);
        return defect
                ? "what is defective in " + part.name() + " is exchanged"
                : dark
                        ? part.name() + " has its mains again"
                        : vtm ? "the VTM adapter of " + part.name() + " is exchanged" : "";
    }

    private static String disk(Part part) {
        boolean failed = any(part, MemberState.FAILED.name());
        return failed ? "a new disk is in the place of the one of " + part.name() + " that failed" : "";
    }

    /** Why no command can help, nor any repair. */
    static List<String> beyond(Plan plan) {
        List<String> beyond = new ArrayList<>();
        for (Part part : plan.parts(DuplexParameters.DISK)) {
            boolean first = part.value(Outset.disk(0)).text().equals(MemberState.FAILED.name());
            boolean second = part.value(Outset.disk(1)).text().equals(MemberState.FAILED.name());
            if (first && second && part.value(Outset.BACKUP).text().equals("no")) {
                beyond.add("both disks of " + part.name() + " have failed and there is no backup of it");
            }
        }
        return List.copyOf(beyond);
    }
}
