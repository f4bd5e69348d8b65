package dev.rehearse.site;

import dev.rehearse.site.control.FaultKind;
import java.util.ArrayList;
import java.util.List;

/** What can go wrong with a link. */
public enum LinkFault implements FaultKind {
    /** Nothing gets through either way. */
    BREAK("break", "nothing gets through either way"),
    /** Nothing gets from the first end to the second. */
    BREAK_FORWARD("break forward", "nothing gets from the first end to the second"),
    /** Nothing gets from the second end to the first. */
    BREAK_BACKWARD("break backward", "nothing gets from the second end to the first");

    private final String words;
    private final String meaning;

    LinkFault(String words, String meaning) {
        this.meaning = meaning;
        this.words = words;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return "link repair";
    }

    /** All that can go wrong with a link that carries messages and streams. */
    public static List<FaultKind> all() {
        List<FaultKind> all = new ArrayList<>(List.of(values()));
        all.addAll(List.of(LinkStrain.values()));
        return List.copyOf(all);
    }

    /** Whether what the first end sends no longer arrives. */
    boolean stopsForward() {
        return this != BREAK_BACKWARD;
    }

    /** Whether what the second end sends no longer arrives. */
    boolean stopsBackward() {
        return this != BREAK_FORWARD;
    }
}
