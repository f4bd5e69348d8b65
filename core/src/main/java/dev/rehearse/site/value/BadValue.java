package dev.rehearse.site.value;

/** A text that is not the value it should be. The message says what is wrong, the hint how to put it right. */
public final class BadValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String hint;

    /**
     * A refusal.
     *
     * @param message what is wrong, beginning with the text itself
     * @param hint what to write instead; may be empty
     */
    public BadValue(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to write instead; empty if nothing can be said. */
    public String hint() {
        return hint;
    }
}
