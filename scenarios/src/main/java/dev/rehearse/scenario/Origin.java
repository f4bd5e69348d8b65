package dev.rehearse.scenario;

/**
 * Who wrote a recovery rule.
 *
 * @param advice the name under which the system ships it; empty if the scenario itself says it
 * @param source where it comes from: manual and section; empty if the scenario itself says it
 */
public record Origin(String advice, String source) {

    /** Of a rule that the scenario itself says. */
    public static final Origin SCENARIO = new Origin("", "");

    /** Whether it is the system's. */
    public boolean isAdvice() {
        return !advice.isEmpty();
    }
}
