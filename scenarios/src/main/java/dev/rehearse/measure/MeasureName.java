package dev.rehearse.measure;

import java.util.ArrayList;
import java.util.List;

/** What a scenario can ask to see under {@code measure:}. Everything is measured in any case. */
public enum MeasureName {
    /** Time in which a service was down: in all, by outage, by step. */
    DOWNTIME("downtime"),
    /** Time in which one more fault would have done harm. */
    EXPOSURE("exposure window"),
    /** Acknowledged work lost. */
    RPO("RPO"),
    /** From the loss of a service to its return. */
    RTO("RTO"),
    /** The most log held for the peer. */
    LOG("log high-water mark"),
    /** Commands of the operator that were refused. */
    REFUSED("refused commands"),
    /** Transactions rolled back. */
    ABORTED("aborted transactions"),
    /** Connections cut. */
    DROPPED("dropped connections"),
    /** Recovery rules that the operator had to follow. */
    INTERVENTIONS("operator interventions"),
    /** Time from the start to the end of the procedure. */
    DURATION("duration");

    private final String words;

    MeasureName(String words) {
        this.words = words;
    }

    /** As a scenario writes it. */
    public String words() {
        return words;
    }

    /** Whether a figure belongs to what a scenario wants to see; without a wish, to anything that it could. The duration always does. */
    public static boolean shows(List<String> wanted, String figure) {
        for (MeasureName name : values()) {
            if (wanted.isEmpty() || wanted.contains(name.words) || name == DURATION) {
                for (String start : name.figures()) {
                    if (figure.equals(start) || figure.startsWith(start + " ")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The figures that belong to it, or the words with which they begin. */
    private List<String> figures() {
        return switch (this) {
            case RPO -> List.of("RPO commits", "RPO time");
            case EXPOSURE -> List.of("exposure");
            case LOG -> List.of("log high-water");
            default -> List.of(words);
        };
    }

    /** All of them as scenarios write them. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (MeasureName name : values()) {
            names.add(name.words);
        }
        return List.copyOf(names);
    }
}
