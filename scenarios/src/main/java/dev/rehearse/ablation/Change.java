package dev.rehearse.ablation;

import java.util.List;

/**
 * A change that leaves something of a procedure out, or weakens it.
 *
 * @param kind of change
 * @param block the step that is changed, by its name; {@code before}, {@code after} or {@code recovery}
 * @param line the number of the instruction in it, or of the rule, from 1; 0 if all of it is meant
 * @param subject what is left out or weakened, as the scenario writes it
 * @param words what is done to it
 * @param overrides that make this change, as {@code --set} takes them
 */
public record Change(Kind kind, String block, int line, String subject, String words, List<String> overrides) {

    /** The block of the rules. */
    public static final String RECOVERY = "recovery";

    /** Kinds of changes. */
    public enum Kind {
        /** All of a step, or of what surrounds the procedure, is left out. */
        STEP("step"),
        /** One instruction of several is left out. */
        LINE("line"),
        /** What must be seen, or that it is done, is not waited for. */
        WAIT("wait"),
        /** A wait is given up after half of its time. */
        SHORTER("limit"),
        /** A wait is given up after twice its time. */
        LONGER("limit"),
        /** An option of a command is left out. */
        OPTION("option"),
        /** What a step says for its own failure is left out. */
        ON_FAILURE("on failure"),
        /** A recovery rule is left out. */
        RULE("rule");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What of a procedure it is about. */
        public String words() {
            return words;
        }
    }
}
