package dev.rehearse.kernel.code;

/** Bytes that are not a snapshot, or one of another model. */
public final class BadSnapshot extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what is wrong and where. */
    public BadSnapshot(String message) {
        super("not a snapshot of this model: " + message);
    }
}
