package dev.rehearse.explore;

import dev.rehearse.explore.search.Answer.End;
import dev.rehearse.explore.search.Plan;
import dev.rehearse.property.Judgement;
import dev.rehearse.rehearsal.Perils;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A scenario explored: what comes of every placement of up to so many faults. */
public final class Exploration {

    /** More properties than these cannot be told apart. */
    public static final int MOST_PROPERTIES = Ends.PROPERTIES;

    private final Scenario scenario;
    private final Perils perils;
    private final Coverage coverage;
    private final Harvest all;
    private final Map<Integer, Map<List<Cell>, Counterexample>> minimal = new HashMap<>();

    /**
     * A fault at a step, or what else went another way than planned there.
     *
     * @param fault which, by its place in the menu; -1 if it is none
     * @param what happened, in words; empty for a fault
     * @param step the step; empty outside the procedure
     */
    public record Cell(int fault, String what, String step) {

        /** A fault at a step. */
        public Cell(int fault, String step) {
            this(fault, "", step);
        }
    }

    /** How a procedure may end that is not done. */
    public enum Dead {
        /** The operator gives it up, or goes back to where it began. */
        GIVEN_UP(Ends.GIVEN_UP),
        /** He waits for something that will never be. */
        STUCK(Ends.STUCK);

        private final int bit;

        Dead(long end) {
            bit = Long.numberOfTrailingZeros(end);
        }
    }

    private Exploration(Scenario scenario, Perils perils, Placements placements) {
        this.scenario = scenario;
        this.perils = perils;
        this.coverage = placements.coverage();
        this.all = placements.harvest();
        Retelling retelling = new Retelling(perils);
        all.sets()
                .forEach((set, found) -> found.each((bit, placed) -> {
                    if (isMinimal(set, bit) && !keep(set, bit, placed, retelling.tell(placed, bit))) {
                        keep(set, Retelling.CUT_OFF, placed, retelling.tell(placed, Retelling.CUT_OFF));
                    }
                }));
    }

    /** Returns false, and keeps nothing, if there is no such run within the scenario's limits. */
    private boolean keep(List<Cell> set, int bit, Harvest.Placed placed, Retelling.@Nullable Told told) {
        if (told == null) {
            return false;
        }
        String name = bit < properties().size() ? properties().get(bit) : "";
        Counterexample example = new Counterexample(name, placed.strikes(), told.picks(), told.events());
        minimal.computeIfAbsent(bit, any -> new HashMap<>()).putIfAbsent(set, example);
        return true;
    }

    /**
     * Explores.
     *
     * @param menu what may go wrong; where is left open
     */
    public static Exploration of(Scenario scenario, List<FaultPhrase> menu, Plan plan) {
        return of(scenario, menu, plan, Leeway.NONE);
    }

    /**
     * Explores.
     *
     * @param menu what may go wrong; where is left open
     * @param leeway what may go another way than planned beside that
     */
    public static Exploration of(Scenario scenario, List<FaultPhrase> menu, Plan plan, Leeway leeway) {
        return of(new Perils(scenario, menu), plan, leeway, Scrutiny.NONE);
    }

    /**
     * Explores.
     *
     * @param scrutiny looks closer at what follows each placement after which nothing more may go wrong
     */
    public static Exploration of(Perils perils, Plan plan, Leeway leeway, Scrutiny scrutiny) {
        return new Exploration(perils.scenario(), perils, Placements.of(perils, plan, leeway, scrutiny));
    }

    /** Whether nothing of a set can be left out so that the same still may happen. */
    private boolean isMinimal(List<Cell> set, int bit) {
        for (int part = 0; part < (1 << set.size()) - 1; part++) {
            List<Cell> some = new ArrayList<>();
            for (int i = 0; i < set.size(); i++) {
                if ((part >>> i & 1) != 0) {
                    some.add(set.get(i));
                }
            }
            Harvest.Found found = all.sets().get(some);
            if (found != null && found.has(bit)) {
                return false;
            }
        }
        return true;
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What may go wrong. */
    public List<FaultPhrase> menu() {
        return perils.faults();
    }

    /** What must hold. */
    public List<String> properties() {
        return perils.properties();
    }

    /** How much was seen. */
    public Coverage coverage() {
        return coverage;
    }

    /** The sets of faults at steps after which a run may be cut off by the scenario's limits before it comes to its close. */
    public List<Counterexample> cutOff() {
        return found(Retelling.CUT_OFF);
    }

    /** Whether a fault alone struck at a step somewhere. */
    public boolean tried(Cell cell) {
        return all.sets().containsKey(List.of(cell));
    }

    /**
     * The minimal sets of faults that violate a property, those of fewest faults and earliest violation first; of one that some history
     * must show, those after which it does.
     */
    public List<Counterexample> counterexamples(int property) {
        return found(property);
    }

    /** The minimal sets of faults after which the procedure may not be completed. */
    public List<Counterexample> dead(Dead how) {
        return found(how.bit);
    }

    private List<Counterexample> found(int bit) {
        return minimal.getOrDefault(bit, Map.of()).values().stream()
                .sorted(Counterexample.SHORTEST)
                .toList();
    }

    /** Whether some history must show a property, and not each keep it. */
    public boolean isSought(int property) {
        return perils.isSought(property);
    }

    /** Whether one fault alone at a step violates a property. */
    public boolean harms(Cell cell, int property) {
        return !isSought(property) && minimal.getOrDefault(property, Map.of()).containsKey(List.of(cell));
    }

    /** Whether after one fault alone at a step the procedure may not be completed. */
    public boolean stops(Cell cell) {
        for (Dead how : Dead.values()) {
            if (minimal.getOrDefault(how.bit, Map.of()).containsKey(List.of(cell))) {
                return true;
            }
        }
        return false;
    }

    /**
     * For how many faults at most everything was tried and every run came to its close; -1 if that is not even so without any.
     */
    public int decided() {
        int faults = coverage.layers().size() - (coverage.end() == End.COMPLETE ? 1 : 2);
        for (Counterexample open : cutOff()) {
            long struck = open.strikes().stream().filter(Strike::isFault).count();
            faults = (int) Math.min(faults, struck - 1);
        }
        return faults;
    }

    /** What the exploration says about a property. */
    public Judgement judgement(int property) {
        boolean sought = isSought(property);
        if (!found(property).isEmpty()) {
            return sought ? Judgement.HOLDS : Judgement.VIOLATED;
        }
        return !everythingEnds() ? Judgement.UNDECIDED : sought ? Judgement.VIOLATED : Judgement.HOLDS;
    }

    /** Whether every placement was tried and every run came to its close. */
    public boolean everythingEnds() {
        return coverage.end() == End.COMPLETE && cutOff().isEmpty();
    }

    /** What it says about all of them: violated if one is, undecided if one is and none is violated. */
    public Judgement judgement() {
        Judgement worst =
                properties().isEmpty() ? Judgement.UNDECIDED : Judgement.HOLDS; // nothing claimed, nothing decided
        for (int property = 0; property < properties().size(); property++) {
            Judgement one = judgement(property);
            if (one == Judgement.VIOLATED) {
                return one;
            }
            worst = one == Judgement.UNDECIDED ? one : worst;
        }
        return worst;
    }
}
