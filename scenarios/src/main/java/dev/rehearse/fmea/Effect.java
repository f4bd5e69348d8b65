package dev.rehearse.fmea;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that comes of a fault in one run, beyond what comes of the procedure by itself.
 *
 * @param harms the worst first; empty if nothing does
 */
public record Effect(List<Harm> harms) implements Comparable<Effect> {

    private static final Comparator<Harm> WORST = Comparator.comparing(Harm::severity)
            .thenComparing(Comparator.comparingLong(Harm::amount).reversed());

    /** Brings the harms into their order; of equally bad ones the order given stays. */
    public Effect {
        List<Harm> sorted = new ArrayList<>(harms);
        sorted.sort(WORST);
        harms = List.copyOf(sorted);
    }

    /** How bad the worst of it is. */
    public Severity severity() {
        return harms.isEmpty() ? Severity.NONE : harms.get(0).severity();
    }

    /** How much of the worst. */
    public long amount() {
        return harms.isEmpty() ? 0 : harms.get(0).amount();
    }

    /** Whether its worst is clearly worse than that of another one: more severe, or at least by a tenth more of the same. */
    public boolean isClearlyWorseThan(Effect other) {
        return severity() == other.severity()
                ? amount() - other.amount() > other.amount() / 10
                : severity().isWorseThan(other.severity());
    }

    /** Whether it is another thing altogether: more severe, or more than twice as much of the same. */
    public boolean isFarWorseThan(Effect other) {
        return severity() == other.severity()
                ? amount() / 2 > other.amount()
                : severity().isWorseThan(other.severity());
    }

    /** Whether something of a severity is in it. */
    public boolean has(Severity severity) {
        return harms.stream().anyMatch(harm -> harm.severity() == severity);
    }

    /** The worse comes first: by the first harm that differs; more harms are worse than fewer. */
    @Override
    public int compareTo(Effect other) {
        for (int i = 0; i < Math.min(harms.size(), other.harms.size()); i++) {
            int order = WORST.compare(harms.get(i), other.harms.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.harms.size(), harms.size());
    }
}
