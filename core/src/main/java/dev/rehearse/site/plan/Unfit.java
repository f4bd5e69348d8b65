package dev.rehearse.site.plan;

/** Parts that do not fit together, though each value by itself is right. It says at which value that is to be put right. */
public final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String owner;
    private final String name;
    private final String hint;

    /**
     * A refusal.
     *
     * @param owner the part at which to look
     * @param name its value at which to look; empty for the part as a whole
     * @param message what is wrong
     * @param hint what to write instead
     */
    public Unfit(String owner, String name, String message, String hint) {
        super(message);
        this.owner = owner;
        this.name = name;
        this.hint = hint;
    }

    /** The part at which to look. */
    public String owner() {
        return owner;
    }

    /** Its value at which to look; empty for the part as a whole. */
    public String name() {
        return name;
    }

    /** What to write instead. */
    public String hint() {
        return hint;
    }
}
