package dev.rehearse.fault;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.site.control.FaultKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault that will strike when its trigger comes.
 *
 * @param words as a scenario writes it
 * @param hits what it does, to one component or to several in the same moment
 * @param trigger when it strikes
 * @param repair how long until it is repaired, or null if it passes by itself
 */
public record Fault(String words, List<Hit> hits, Trigger trigger, @Nullable Activity repair) {

    /**
     * What happens to one component.
     *
     * @param kind the system's own enum constant, or one with its degree
     * @param on the component that is struck
     */
    public record Hit(FaultKind kind, int on) {}

    /** Refuses a fault that strikes nothing. */
    public Fault {
        hits = List.copyOf(hits);
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("'" + words + "' strikes nothing");
        }
    }

    /** The same fault with another trigger. */
    public Fault with(Trigger other) {
        return new Fault(words, hits, other, repair);
    }

    /** The same fault in other words and with another trigger. */
    public Fault with(String other, Trigger when) {
        return new Fault(other, hits, when, repair);
    }

    /** Whether it will be repaired, and a fact will tell so. */
    public boolean heals() {
        return repair != null;
    }

    /** The first component that it strikes. */
    int on() {
        return hits.get(0).on();
    }

    /** Whether it does this to a component, to whatever degree. */
    boolean does(FaultKind kind, int to) {
        for (Hit hit : hits) {
            if (hit.on() == to && hit.kind().base().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another one strikes a component that this one strikes. */
    boolean meets(Fault other) {
        for (Hit hit : hits) {
            for (Hit its : other.hits) {
                if (hit.on() == its.on()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether another one does the same to a component that this one strikes. */
    boolean likens(Fault other) {
        for (Hit hit : hits) {
            if (other.does(hit.kind().base(), hit.on())) {
                return true;
            }
        }
        return false;
    }
}
