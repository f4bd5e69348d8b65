package dev.rehearse.site.plan;

import java.util.List;

/** Parts that do not fit together, though each value by itself is right. It says at which value that is to be put right. */
public final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String owner;
    private final String name;
    private final String hint;
    private final transient List<Unfit> others;

    /**
     * A refusal.
     *
     * @param owner the part at which to look
     * @param name its value at which to look; empty for the part as a whole
     * @param message what is wrong
     * @param hint what to write instead
     */
    public Unfit(String owner, String name, String message, String hint) {
        this(owner, name, message, hint, List.of());
    }

    private Unfit(String owner, String name, String message, String hint, List<Unfit> others) {
        super(message);
        this.owner = owner;
        this.name = name;
        this.hint = hint;
        this.others = List.copyOf(others);
    }

    /** A refusal for several reasons at once, at least one: it is the first of them, and knows the others. */
    static Unfit of(List<Unfit> reasons) {
        Unfit first = reasons.get(0);
        List<Unfit> others = reasons.subList(1, reasons.size());
        return new Unfit(first.owner, first.name, String.valueOf(first.getMessage()), first.hint, others);
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

    /** The other reasons, which do not follow from this one. */
    public List<Unfit> others() {
        return others;
    }
}
