package dev.rehearse.ablation;

import dev.rehearse.ablation.Effect.Kind;
import dev.rehearse.ablation.Toll.Worst;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is worse in a changed procedure than in the one that is written, and what is better.
 *
 * <p>A fault does new harm at a step if it does not do so with the procedure as written, neither at that step nor at the one that was
 * changed: harm that has only moved from there is no news. Neither is harm that is there without any fault, nor that a procedure takes
 * longer which is not got to its end as written.
 */
final class Difference {

    /** Times that differ by no more than this are the same, in nanoseconds: ten seconds. */
    static final long MOMENT = 10_000_000_000L;

    /** Times that differ by no more than one part in so many are the same, and likewise amounts of lost work. */
    static final long SHARE = 10;

    private static final Effect END = new Effect(Kind.NOT_COMPLETED, "");

    private static final Comparator<Harm> WORST = Comparator.comparing(
                    (Harm harm) -> !harm.fault().isEmpty())
            .thenComparing(harm -> harm.effect().kind())
            .thenComparing(Harm::example, Example.SHORTEST)
            .thenComparing(harm -> harm.effect().what() + harm.fault());

    private final Tolls with;
    private final Tolls without;
    private final String changed;

    /**
     * A comparison.
     *
     * @param changed the step that was changed, by its name
     */
    Difference(Tolls with, Tolls without, String changed) {
        this.with = with;
        this.without = without;
        this.changed = changed;
    }

    /** Harm without what was changed: the worst first. */
    List<Harm> worse() {
        Map<String, Harm> found = new LinkedHashMap<>();
        without.clean().worst().forEach((effect, worst) -> {
            long before = Toll.amount(with.clean(), effect);
            if (more(effect, worst.amount(), before)) {
                add(new Harm(effect, "", List.of(), before, worst.amount(), worst.example()), found);
            }
        });
        without.struck().forEach((spot, toll) -> {
            Toll here = with.struck().get(spot);
            if (here != null) {
                Toll moved = with.struck().get(new Spot(spot.fault(), changed));
                long ended = Math.max(Toll.amount(here, END), Toll.amount(moved, END));
                boolean comparable = ended <= Toll.amount(toll, END);
                toll.worst().forEach((effect, worst) -> {
                    if (comparable || !effect.kind().isTime()) {
                        struck(spot, effect, worst, found);
                    }
                });
            }
        });
        return sorted(found);
    }

    private void struck(Spot spot, Effect effect, Worst worst, Map<String, Harm> found) {
        long here = Toll.amount(with.struck().get(spot), effect);
        long moved = Toll.amount(with.struck().get(new Spot(spot.fault(), changed)), effect);
        long before = Math.max(here, moved);
        long always = Math.max(0, Toll.amount(without.clean(), effect) - Toll.amount(with.clean(), effect));
        if (effect.kind() != Kind.TROUBLE && more(effect, worst.amount(), before + always)) {
            List<String> steps = List.of(spot.step());
            add(new Harm(effect, spot.fault(), steps, before, worst.amount(), worst.example()), found);
        }
    }

    /**
     * Lasting harm that a fault does only with what was changed, at a step that is there without it too: without it the fault does no
     * such harm, wherever it strikes. That a procedure is not completed which would leave harm behind unnoticed is no harm.
     */
    List<Harm> better() {
        Map<String, Harm> found = new LinkedHashMap<>();
        Set<String> still = new HashSet<>();
        without.struck()
                .forEach((spot, toll) -> toll.worst().keySet().forEach(effect -> still.add(key(effect, spot.fault()))));
        with.struck().forEach((spot, toll) -> {
            Toll after = without.struck().get(spot);
            if (after != null && !spot.step().equals(changed)) {
                toll.worst().forEach((effect, worst) -> {
                    boolean counts = effect.kind() != Kind.NOT_COMPLETED || !after.isBad();
                    if (counts && effect.kind().isLasting() && !still.contains(key(effect, spot.fault()))) {
                        List<String> steps = List.of(spot.step());
                        add(new Harm(effect, spot.fault(), steps, worst.amount(), 0, worst.example()), found);
                    }
                });
            }
        });
        return sorted(found);
    }

    private static boolean more(Effect effect, long now, long before) {
        long allowed = effect.kind().isTime() ? Math.max(MOMENT, before / SHARE) : 0;
        boolean amount = effect.kind() == Kind.DATA_LOST;
        return now > before + (amount ? before / SHARE : allowed);
    }

    /** What one fault does at several steps is one story. */
    private static void add(Harm harm, Map<String, Harm> found) {
        String key = key(harm.effect(), harm.fault());
        Harm known = found.get(key);
        if (known == null) {
            found.put(key, harm);
            return;
        }
        List<String> steps = new ArrayList<>(known.steps());
        steps.addAll(harm.steps());
        long worst = Math.max(harm.with(), harm.without());
        long worstKnown = Math.max(known.with(), known.without());
        boolean better = harm.effect().kind().isTime()
                ? worst > worstKnown
                : Example.SHORTEST.compare(harm.example(), known.example()) < 0;
        Harm shown = better ? harm : known;
        found.put(
                key,
                new Harm(
                        shown.effect(),
                        shown.fault(),
                        List.copyOf(steps),
                        shown.with(),
                        shown.without(),
                        shown.example()));
    }

    private static String key(Effect effect, String fault) {
        return effect + " " + fault;
    }

    private List<Harm> sorted(Map<String, Harm> found) {
        return found.values().stream().map(this::inOrder).sorted(WORST).toList();
    }

    private Harm inOrder(Harm harm) {
        List<String> steps = harm.steps().stream()
                .sorted(Comparator.comparingInt(with.steps()::indexOf))
                .toList();
        return new Harm(harm.effect(), harm.fault(), steps, harm.with(), harm.without(), harm.example());
    }
}
