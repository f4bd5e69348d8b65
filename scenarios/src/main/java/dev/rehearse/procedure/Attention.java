package dev.rehearse.procedure;

/** How carefully the operator deals with a line. */
public enum Attention {
    /** He waits for what must be seen, and reads what there is. */
    CAREFUL,
    /** He does not wait: he goes on as soon as anything was answered that is no failure. */
    HASTY,
    /** He takes whatever is answered to a question for what must be seen; that nobody answers he notices all the same. */
    MISTAKEN
}
