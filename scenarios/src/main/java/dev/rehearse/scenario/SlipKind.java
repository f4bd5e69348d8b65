package dev.rehearse.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * What an operator may do wrong, and how likely it is at one place where he may if nothing makes it likelier.
 *
 * <p>The probabilities are nominal ones: of a trained operator who works by a written procedure, without haste. What makes his
 * work harder multiplies them ({@link Shaping}). They rest on the generic tasks of HEART (Williams 1988: F, a system is brought to a new
 * state by a procedure with some checking, 0.003; M, none of the others, 0.03), on the nominal values of SPAR-H (NUREG/CR-6883: an action
 * 0.001, a diagnosis 0.01) and on a study of upgrades. THERP (NUREG/CR-1278) is named where its tables agree; those are quoted from
 * memory and were not held against the report.
 */
public enum SlipKind {
    /** He passes a step over. HEART, F; likewise THERP, Table 20-7: an item of a long list with check-off is left out. */
    SKIPS("skips", "skips a step", "he passes the step over", 0.003, false),
    /** He does a step twice. SPAR-H, nominal probability of an action. */
    REPEATS("repeats", "repeats a step", "he does the step twice", 0.001, false),
    /** He does the next step first. SPAR-H, nominal probability of an action. */
    SWAPS("swaps", "swaps a step with the next", "he does the next step first and this one after it", 0.001, false),
    /** He is at another server. HEART, F; likewise THERP, Table 20-12: the wrong one of things that differ by their labels only. */
    WRONG_SERVER("wrong server", "types a step at", "he types what belongs to one part at another one", 0.003, false),
    /**
     * He types another option, or leaves one out. 15.2 % of all upgrades have a simple mistake of configuration in them (Dumitraș,
     * Kavulya, Narasimhan, CMU-PDL-08-115, type 1), so this is for all places of a procedure together.
     */
    WRONG_OPTION(
            "wrong option",
            "types another option",
            "he types another option of a command, or leaves one out",
            0.152,
            true),
    /** He does not wait for what he must see. HEART, F. */
    NO_WAIT("does not wait", "does not wait", "he goes on without having seen what he must wait for", 0.003, false),
    /** He takes what he reads for what he must see. SPAR-H, nominal probability of a diagnosis. */
    MISREADS("misreads", "misreads a check", "he takes what he reads for what he must see", 0.01, false),
    /** He does not stop what must not act meanwhile. SPAR-H, an action; likewise THERP, Table 20-7: an item of a short list. */
    LEAVES_ON("leaves on", "leaves on", "he does not stop what must not act meanwhile", 0.001, false),
    /**
     * He forgets what comes before or after the procedure. HEART, M: a task that fits none of the others, for it belongs to no step that
     * would remind him.
     */
    FORGETS("forgets", "forgets", "he forgets what comes before or after the procedure", 0.03, false);

    private final String words;
    private final String heading;
    private final String meaning;
    private final double probability;
    private final boolean altogether;

    SlipKind(String words, String heading, String meaning, double probability, boolean altogether) {
        this.words = words;
        this.heading = heading;
        this.meaning = meaning;
        this.probability = probability;
        this.altogether = altogether;
    }

    /** The key of its probability under {@code slips:}. */
    public String words() {
        return words;
    }

    /** What all slips of the kind have in common, whatever the step. */
    public String heading() {
        return heading;
    }

    /** What it is, in a sentence without a full stop. */
    public String meaning() {
        return meaning;
    }

    /** How likely it is, 0 to 1. */
    public Likelihood likelihood() {
        return new Likelihood(probability, altogether);
    }

    /** The keys of all. */
    public static List<String> all() {
        return Arrays.stream(values()).map(SlipKind::words).toList();
    }

    /**
     * How likely something is.
     *
     * @param probability 0 to 1
     * @param altogether whether that is for all its places in the procedure together; otherwise for each
     */
    public record Likelihood(double probability, boolean altogether) {

        /** For one of so many places, which are alike and independent. */
        public double of(int places) {
            return altogether && places > 0 ? 1 - StrictMath.pow(1 - probability, 1.0 / places) : probability;
        }
    }
}
