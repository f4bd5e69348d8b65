package dev.rehearse.ablation;

/** What a step, a wait, a check, a limit, an option or a rule is there for. */
public enum Need {
    /** Without it something goes wrong although there is no fault. */
    NECESSARY("necessary"),
    /** Without it a fault or a slip does harm that does none with it. */
    GUARDS("guards"),
    /** Without it nothing becomes worse, and some fault or slip at another step does no harm any more. */
    COSTS("costs"),
    /** Without it nothing changes that was looked at. */
    REDUNDANT("redundant"),
    /** The scenario without it cannot be read. */
    UNDECIDED("undecided");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
