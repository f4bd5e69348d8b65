package dev.rehearse.rehearsal;

import dev.rehearse.property.Judgement;
import dev.rehearse.property.Verdict;
import dev.rehearse.scenario.Claims;
import dev.rehearse.scenario.PropertyPhrase;
import java.util.List;

/** How a procedure ended. */
public enum Outcome {
    /** Every step was done. */
    COMPLETED("completed"),
    /** Every step was done, but something was not there within its limit. */
    COMPLETED_LATE("completed late"),
    /** The operator went back to where it all began. */
    ROLLED_BACK("rolled back"),
    /** The operator waits for something that will never be. */
    STUCK("stuck"),
    /** The operator gave the procedure up. */
    ABANDONED("abandoned"),
    /** The run was cut off by its limits before the procedure ended. */
    UNFINISHED("unfinished");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }

    /** The same, but completed late if every step was done and something that has a limit was not there within it. */
    Outcome judged(Claims claims, List<Verdict> verdicts) {
        if (this != COMPLETED) {
            return this;
        }
        for (PropertyPhrase phrase : claims.eventually()) {
            for (Verdict verdict : verdicts) {
                boolean same = verdict.property().equals(phrase.text());
                if (same && phrase.within() > 0 && verdict.judgement() == Judgement.VIOLATED) {
                    return COMPLETED_LATE;
                }
            }
        }
        return this;
    }

    /**
     * The outcome of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome of(String words) {
        for (Outcome outcome : values()) {
            if (outcome.words.equals(words)) {
                return outcome;
            }
        }
        throw new IllegalArgumentException("no outcome is called " + words);
    }
}
