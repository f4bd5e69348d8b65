package dev.rehearse.scenario.claim;

import dev.rehearse.site.value.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that a scenario writes itself.
 *
 * @param form what is claimed
 * @param trigger what comes first, if the form is {@link Form#AFTER}; otherwise null
 * @param condition of what it is claimed
 * @param within in nanoseconds, how soon it must come to be so; 0 if the scenario does not say
 */
public record Claim(Form form, @Nullable Formula trigger, Formula condition, long within) {

    /** What can be claimed of a condition. */
    public enum Form {
        /** It is so at every instant. */
        ALWAYS("always"),
        /** It is so at no instant. */
        NEVER("never"),
        /** It comes to be so. */
        EVENTUALLY("eventually"),
        /** It is so when the run is closed. */
        IN_THE_END("in the end"),
        /** Each time the trigger comes to be so, it is so then or comes to be so. */
        AFTER("after"),
        /** It is so at some instant of some history. */
        SOMETIMES("sometimes");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** What a claim of this form begins with. */
        public String words() {
            return words;
        }
    }

    /** Of what the form says it all: one without a trigger and without a limit. */
    public static Claim of(Form form, Formula condition) {
        return new Claim(form, null, condition, 0);
    }

    /** All that it asks of components and services. */
    public List<Formula.Test> tests() {
        List<Formula.Test> tests = new ArrayList<>();
        if (trigger != null) {
            collect(trigger, tests);
        }
        collect(condition, tests);
        return List.copyOf(tests);
    }

    private static void collect(Formula formula, List<Formula.Test> into) {
        if (formula instanceof Formula.Test test) {
            into.add(test);
        }
        formula.parts().forEach(part -> collect(part, into));
    }

    /**
     * Whether it can be judged without knowing what came before and which step comes next: it asks nothing of the procedure, and what
     * it wants cannot have come already.
     */
    public boolean isOfNow() {
        boolean waits = form == Form.EVENTUALLY || form == Form.SOMETIMES;
        return !waits && (trigger == null || isOfNow(trigger)) && isOfNow(condition);
    }

    private static boolean isOfNow(Formula formula) {
        boolean procedure = formula instanceof Formula.AtSteps
                || (formula instanceof Formula.Test test && test.subject().equals(Subjects.PROCEDURE));
        return !procedure && formula.parts().stream().allMatch(Claim::isOfNow);
    }

    /** As it is called in verdicts: what is read from it behind its key is equal to this. */
    public String words() {
        String first = trigger == null ? "" : trigger.words() + ", ";
        String limit = within == 0 ? "" : " within " + Words.exactly(within);
        return form.words() + " " + first + condition.words() + limit;
    }
}
