package dev.rehearse.site;

import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.LevelInstalled;
import dev.rehearse.site.fact.ProcedureEnded;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.fact.StepStarted;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.Trait;
import dev.rehearse.site.plan.Trait.Bearer;
import dev.rehearse.site.plan.Trait.First;
import dev.rehearse.site.plan.Trait.Origin;
import dev.rehearse.site.plan.Trait.Reading;
import dev.rehearse.site.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What conditions may ask of any cluster, and the traits that most systems have. */
public final class Traits {

    /** The trait of the operator's place in the procedure: a step's number, 0 before the first. */
    public static final Trait STEP = new Trait(
            "step",
            Quantity.COUNT,
            List.of(),
            "the step that the operator is at",
            new Origin(
                    (bearer, plan) -> Reading.of("0"),
                    List.of(StepStarted.class, ProcedureEnded.class),
                    (bearer, source, fact) -> step(fact)));

    /** The step behind the last: what the procedure says for afterwards, or it has ended. */
    public static final int AFTERWARDS = Integer.MAX_VALUE;

    /** How the procedure goes. */
    public static final Trait PROCEDURE = new Trait(
            "",
            Quantity.WORD,
            List.of("under way", "completed", "rolled back", "stuck", "abandoned"),
            "whether the operator works on it, and how it has ended",
            new Origin(
                    (bearer, plan) -> Reading.of("under way"),
                    List.of(ProcedureEnded.class),
                    (bearer, source, fact) -> fact instanceof ProcedureEnded ended
                            ? new Reading(ended.outcome(), ended.outcome(), ended.why())
                            : null));

    /** How a service serves its users. */
    public static final Trait SERVICE = new Trait(
            "",
            Quantity.WORD,
            List.of(word(ServiceStatus.UP), word(ServiceStatus.DEGRADED), word(ServiceStatus.DOWN)),
            "a service, as users get it",
            new Origin(
                    (bearer, plan) -> Reading.of(word(ServiceStatus.UP)),
                    List.of(ServiceChanged.class),
                    (bearer, source, fact) -> fact instanceof ServiceChanged changed
                                    && changed.service().equals(bearer.name())
                            ? new Reading(word(changed.status()), word(changed.status()), changed.why())
                            : null));

    /** Whether one more fault would do harm. */
    public static final Trait EXPOSURE = new Trait(
            "",
            Quantity.WORD,
            List.of("exposed", "safe"),
            "whether one more single fault would lose data, or leave a service down",
            new Origin(
                    (bearer, plan) -> Reading.of("safe"),
                    List.of(ExposureChanged.class),
                    (bearer, source, fact) -> fact instanceof ExposureChanged changed
                                    && changed.kind().equals(bearer.name())
                            ? new Reading(exposed(changed), exposed(changed), changed.why())
                            : null));

    /** A link between two servers. */
    public static final Trait LINK = state(List.of("up", "one way", "down"), "a link between two servers", "up");

    /** The machine under a server. */
    public static final Trait HOST = new Trait(
            "host",
            Quantity.WORD,
            powers(),
            "the machine under it",
            new Origin(
                    (bearer, plan) -> Reading.of(HostMemory.Power.UP.words()),
                    List.of(StateChanged.class),
                    (bearer, source, fact) -> source == bearer.host() && fact instanceof StateChanged changed
                            ? Reading.of(changed.to())
                            : null));

    /** The software level that is installed. */
    public static final Trait LEVEL = new Trait(
            "level",
            Quantity.LEVEL,
            List.of(),
            "the software level that is installed",
            new Origin(
                    (bearer, plan) -> Reading.of(attribute(bearer, plan, "level")),
                    List.of(LevelInstalled.class),
                    (bearer, source, fact) -> (source == bearer.host() || source == bearer.component())
                                    && fact instanceof LevelInstalled installed
                            ? Reading.of(installed.level())
                            : null));

    private Traits() {}

    /** The state of a component that tells itself when it is in another. */
    public static Trait state(List<String> words, String meaning, First first) {
        return new Trait(
                "",
                Quantity.WORD,
                List.copyOf(words),
                meaning,
                new Origin(first, List.of(StateChanged.class), Traits::stateOf));
    }

    /** The same, that begins with what the plan says of its {@code state}. */
    public static Trait state(List<String> words, String meaning) {
        return state(words, meaning, (bearer, plan) -> Reading.of(attribute(bearer, plan, "state")));
    }

    /** The same, that begins with this. */
    public static Trait state(List<String> words, String meaning, String first) {
        return state(words, meaning, (bearer, plan) -> Reading.of(first));
    }

    /** What the plan says of the part whose trait it is. */
    public static String attribute(Bearer bearer, Plan plan, String name) {
        return part(bearer, plan).value(name).text();
    }

    /** The part whose trait it is. */
    public static Part part(Bearer bearer, Plan plan) {
        for (Part part : plan.parts()) {
            if (part.name().equals(bearer.name())) {
                return part;
            }
        }
        throw new IllegalArgumentException("there is no part " + bearer.name());
    }

    private static @Nullable Reading stateOf(Bearer bearer, int source, Fact fact) {
        if (source != bearer.component() || !(fact instanceof StateChanged changed)) {
            return null;
        }
        boolean oneWay = changed.to().endsWith(Link.ONE_WAY);
        String bracket = "(" + changed.to() + ")"; // the sheet's
        String shown = changed.shown().equals(bracket) ? changed.to() : changed.shown();
        return new Reading(changed.to(), oneWay ? "one way" : shown, "");
    }

    private static @Nullable Reading step(Fact fact) {
        if (fact instanceof StepStarted started) {
            String step = started.step();
            return Reading.of(step.equals("before") ? "0" : step.equals("after") ? Integer.toString(AFTERWARDS) : step);
        }
        return Reading.of(Integer.toString(AFTERWARDS));
    }

    private static String exposed(ExposureChanged changed) {
        return changed.exposed() ? "exposed" : "safe";
    }

    private static String word(ServiceStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> powers() {
        List<String> words = new ArrayList<>();
        for (HostMemory.Power power : HostMemory.Power.values()) {
            words.add(power.words());
        }
        return List.copyOf(words);
    }
}
