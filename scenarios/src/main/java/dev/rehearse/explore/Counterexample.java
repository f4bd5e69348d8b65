package dev.rehearse.explore;

import dev.rehearse.explore.search.Answer.Finding;
import dev.rehearse.explore.search.Story;
import dev.rehearse.kernel.World;
import dev.rehearse.scenario.FaultPhrase;
import dev.rehearse.scenario.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * The fewest faults, at the earliest places, after which a property is violated.
 *
 * @param property what is violated, in the scenario's words
 * @param faults what goes wrong, each with the time at which it strikes, so that an ordinary run shows the same
 * @param end the world in which it is violated
 */
public record Counterexample(String property, List<FaultPhrase> faults, World end) {

    /** The counterexample that a search of the space has found. */
    public static Counterexample of(WorldSpace space, Finding finding) {
        Story<World> story = Story.of(space, finding);
        List<FaultPhrase> faults = new ArrayList<>();
        World world = space.initial();
        for (int move : story.moves()) {
            List<World> next = new ArrayList<>();
            space.steps(world, next::add);
            int steps = next.size();
            List<Integer> struck = new ArrayList<>();
            space.faults(world, (to, fault) -> {
                next.add(to);
                struck.add(fault);
            });
            if (move >= steps) {
                FaultPhrase fault = space.fault(struck.get(move - steps));
                faults.add(fault.at(Placement.at(world.next())));
            }
            world = next.get(move);
        }
        return new Counterexample(space.properties().get(finding.property()), List.copyOf(faults), world);
    }
}
