package dev.rehearse.rdr;

/** How much of the disks a resync may take from applications. */
public enum Priority {
    /** Applications come first. */
    LOW("Low"),
    /** The default. */
    NORMAL("Normal"),
    /** The copy comes first. */
    HIGH("High");

    private final String words;

    Priority(String words) {
        this.words = words;
    }

    /** As the product writes it. */
    public String words() {
        return words;
    }

    /** The priority of that name. */
    public static Priority of(String words) {
        for (Priority priority : values()) {
            if (priority.words.equals(words)) {
                return priority;
            }
        }
        throw new IllegalArgumentException("no priority is called " + words);
    }
}
