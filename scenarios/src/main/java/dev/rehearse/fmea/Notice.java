package dev.rehearse.fmea;

/**
 * How the operator comes to know that something is wrong.
 *
 * @param by what tells him
 * @param step the step that he is at then; empty when the procedure is over, or if nothing tells him
 * @param words what tells him; empty if nothing does
 * @param after nanoseconds from the fault until then; 0 if nothing tells him
 */
public record Notice(By by, String step, String words, long after) {

    /** Nothing is wrong that he could notice. */
    static final Notice NEEDLESS = new Notice(By.NOTHING_WRONG, "", "", 0);

    /** He never does. */
    static final Notice NEVER = new Notice(By.NEVER, "", "", 0);

    /** What tells him; who knows least comes first. */
    public enum By {
        /** Nothing tells anybody. */
        NEVER("never"),
        /** Only the product's message log; nobody who follows the procedure reads it. */
        MESSAGE("message log only"),
        /** Users have trouble, but the operator does nothing about it. */
        USERS("users only"),
        /** Users complain, or the monitoring shows something, and he turns to a recovery rule. */
        COMPLAINT("complaint"),
        /** An instruction of the procedure, or of a recovery rule, does not do what it should. */
        INSTRUCTION("instruction"),
        /** Nothing is wrong. */
        NOTHING_WRONG("nothing to notice");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** As people read it. */
        public String words() {
            return words;
        }
    }

    /** Whether neither the operator nor users come to know of it, although something is wrong. */
    public boolean isNever() {
        return by == By.NEVER || by == By.MESSAGE;
    }
}
