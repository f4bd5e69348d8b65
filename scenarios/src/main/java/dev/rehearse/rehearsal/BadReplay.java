package dev.rehearse.rehearsal;

/** A file that is no replay file, or one of a run that this product does not have any more. The message is for people. */
public final class BadReplay extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A refusal; the message says what is wrong with the file. */
    public BadReplay(String message) {
        super(message, null, false, false);
    }
}
