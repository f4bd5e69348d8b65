package dev.rehearse.site.client;

import java.util.ArrayList;
import java.util.List;

/** How well clients find their way when a server no longer serves them. */
public enum Connectivity {
    /** The application knows both addresses and recognises the codes by itself; no event reaches it. */
    BASIC("basic"),
    /** The driver reconnects; what was prepared in the session is prepared again, which takes as long once more (assumed). */
    CONNECTION("connection"),
    /** The driver reconnects and keeps the session; only the open transaction is lost. */
    SESSION("session"),
    /** The application knows one server. Somebody restarts it when there is a server to connect to. */
    MANUAL("manual");

    private static final String SYNONYM = "fail over automatically";

    private final String word;

    Connectivity(String word) {
        this.word = word;
    }

    /** The word of a scenario. */
    public String word() {
        return word;
    }

    /** All words that {@link #of} knows. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Connectivity one : values()) {
            words.add(one.word);
        }
        words.add(SYNONYM);
        return List.copyOf(words);
    }

    /**
     * What a word of a scenario means; {@code fail over automatically} is {@link #SESSION}.
     *
     * @throws IllegalArgumentException if it is none of {@link #words}
     */
    public static Connectivity of(String word) {
        for (Connectivity one : values()) {
            if (one.word.equals(word)) {
                return one;
            }
        }
        if (word.equals(SYNONYM)) {
            return SESSION;
        }
        throw new IllegalArgumentException("clients cannot be '" + word + "'; they are one of " + words());
    }

    /** Whether a driver is at work that hears a new primary's event and insists on a rollback. */
    boolean hasDriver() {
        return this == CONNECTION || this == SESSION;
    }
}
