package dev.rehearse.explore;

import dev.rehearse.kernel.World;
import dev.rehearse.site.fact.RuleApplied;
import java.util.List;
import java.util.Set;

/**
 * A history from a fault, or from the start, to its very end.
 *
 * @param strikes the fault that struck; none in a history without
 * @param picks what chance answered where it did not take the first that is possible
 * @param end the last world
 * @param rules what the operator took refuge to since the fault
 * @param failed whether an instruction did not do what it should have
 */
public record History(List<Strike> strikes, List<Pick> picks, World end, Set<RuleApplied> rules, boolean failed) {

    /** Whether the operator has found anything wrong since the fault. */
    public boolean noticed() {
        return failed || !rules.isEmpty();
    }

    /** Where the fault struck; of a history without one there is no such cell. */
    public Exploration.Cell cell() {
        return Harvest.cell(strikes.get(0));
    }
}
