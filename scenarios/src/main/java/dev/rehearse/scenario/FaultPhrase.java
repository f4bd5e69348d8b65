package dev.rehearse.scenario;

import dev.rehearse.site.control.FaultKind;
import java.util.List;

/**
 * A fault, and when it strikes.
 *
 * @param subject as a scenario writes it: a part such as {@code S1}, a link such as {@code S1-S2 link}, one direction of it such as {@code S1->S2 link},
 *     several of them joined by {@code and}, or {@code site}
 * @param kind the system's own enum constant, or one with its degree
 * @param component the name of the component that is struck
 * @param also what is struck in the same moment by the same cause, and repaired with it
 * @param lasts until when; unsaid for what {@link FaultKind#repair} says
 * @param placement when it strikes
 */
public record FaultPhrase(
        String subject, FaultKind kind, String component, List<Also> also, Lasting lasts, Placement placement) {

    /**
     * One more component that the same cause strikes.
     *
     * @param kind what happens to it
     * @param component its name
     */
    public record Also(FaultKind kind, String component) {}

    /**
     * A fault of one component.
     *
     * @param lasts nanoseconds until it is repaired, or 0 for what {@link FaultKind#repair} says
     */
    public FaultPhrase(String subject, FaultKind kind, String component, long lasts, Placement placement) {
        this(subject, kind, component, List.of(), Lasting.of(lasts), placement);
    }

    /** What all hosts together are called. */
    public static final String SITE = "site";

    /** What can happen to them together. */
    public static final String POWER_LOSS = "power loss";

    /** How the words of a kind end that strikes one direction of a link, from its first end and towards it. */
    public static final List<String> DIRECTIONS = List.of(" forward", " backward");

    /** The fault as a scenario or {@code --fault} writes it; reading it gives this fault again. */
    public String words() {
        String words = kind.words();
        // a direction stands in the subject: S1->S2 link break
        int direction = subject.contains("->") ? words.lastIndexOf(' ') : -1;
        return subject
                + " "
                + (direction < 0 ? words : words.substring(0, direction))
                + (lasts.words().isEmpty() ? "" : " for " + lasts.words())
                + placement.words();
    }

    /** Whether its words say already at which step it strikes, as those of a slip do. */
    public boolean namesStep() {
        return kind instanceof Slip;
    }

    /** What it has in common with the same at another step: of a slip, all but the step; of another fault, its words. */
    public String heading() {
        return kind instanceof Slip slip
                ? subject + " " + slip.heading()
                : at(Placement.ANYWHERE).words();
    }

    /** The same fault at another time. */
    public FaultPhrase at(Placement other) {
        return new FaultPhrase(subject, kind, component, also, lasts, other);
    }
}
