package dev.rehearse.ablation;

import dev.rehearse.ablation.Effect.Kind;
import dev.rehearse.explore.History;
import dev.rehearse.measure.Measures;
import dev.rehearse.rehearsal.Outcome;
import dev.rehearse.rehearsal.Perils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The harm of some histories: of each kind the most that one of them shows, with that one. */
final class Toll {

    /** How a procedure may end, the best first. */
    private static final List<Outcome> ENDS = List.of(
            Outcome.COMPLETED,
            Outcome.COMPLETED_LATE,
            Outcome.ROLLED_BACK,
            Outcome.ABANDONED,
            Outcome.UNFINISHED,
            Outcome.STUCK);

    private final Map<Effect, Worst> worst = new LinkedHashMap<>();

    /**
     * The most of one kind of harm.
     *
     * @param amount of it
     * @param example the history that shows it
     */
    record Worst(long amount, Example example) {}

    /** Adds what one history shows. */
    void add(Perils perils, History history) {
        Outcome outcome = perils.outcome(history.end());
        Example example = Example.of(history, perils.faults(), outcome.words());
        Measures measures = perils.measures(history.end());
        long lost = Math.max(measures.work().worst().commits(), measures.work().discarded());
        most(Kind.DATA_LOST, "", lost, example);
        long violated = perils.violated(history.end());
        for (int property = 0; property < perils.properties().size(); property++) {
            most(Kind.VIOLATED, perils.properties().get(property), violated >>> property & 1, example);
        }
        boolean lasting = lost > 0 || violated != 0;
        most(Kind.UNNOTICED, "", lasting && !history.noticed() ? 1 : 0, example);
        most(Kind.NOT_COMPLETED, "", ENDS.indexOf(outcome), example);
        for (Measures.Service service : measures.services()) {
            most(Kind.DOWN, service.name(), service.down().total(), example);
        }
        for (Measures.Exposure exposure : measures.exposures()) {
            most(Kind.EXPOSED, exposure.kind(), exposure.open().total(), example);
        }
        most(Kind.TROUBLE, "", history.failed() ? 1 : 0, example);
    }

    /** Adds that a history shows so much of one kind of harm. */
    void most(Kind kind, String what, long amount, Example example) {
        Effect effect = new Effect(kind, what);
        Worst known = worst.get(effect);
        boolean more = known == null
                || amount > known.amount
                || (amount == known.amount && Example.SHORTEST.compare(example, known.example) < 0);
        if (amount > 0 && more) {
            worst.put(effect, new Worst(amount, example));
        }
    }

    /** Whether work is lost or a property violated in any of these histories. */
    boolean isBad() {
        return worst.keySet().stream()
                .anyMatch(effect -> effect.kind() == Kind.DATA_LOST || effect.kind() == Kind.VIOLATED);
    }

    /** All of it, by kind. */
    Map<Effect, Worst> worst() {
        return worst;
    }

    /** How much there is of one kind; of a toll that is not there, nothing. */
    static long amount(@Nullable Toll toll, Effect effect) {
        Worst known = toll == null ? null : toll.worst.get(effect);
        return known == null ? 0 : known.amount;
    }
}
