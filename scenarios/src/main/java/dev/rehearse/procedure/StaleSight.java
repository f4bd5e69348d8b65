package dev.rehearse.procedure;

import dev.rehearse.kernel.Forgetting;
import dev.rehearse.kernel.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operator saw in an incident that is over. He decides by what he sees at his next look, which asks everything again but what he
 * would have been told; so the rest is forgotten. A log position no look asks for: he may compare it with others in the next incident.
 *
 * @param operator his id
 * @param questions what he asks at a look
 */
record StaleSight(int operator, List<Question> questions) implements Forgetting {

    @Override
    public boolean forget(World world) {
        Memory memory = (Memory) world.state(operator);
        boolean free = memory.mode() == Memory.Mode.WORKING || memory.mode() == Memory.Mode.CARING;
        Sight sight = memory.sight();
        if (free && sight.round().missing() == 0 && stale(sight)) {
            sight = cleared(sight);
            world.replace(operator, memory.with(sight));
        }
        return sight.parts().stream().allMatch(seen -> seen.position().isEmpty());
    }

    private boolean stale(Sight sight) {
        boolean stale = false;
        for (int part = 0; part < sight.parts().size(); part++) {
            stale |= stale(sight, part);
        }
        return stale;
    }

    /** Whether something was seen of a part, and nothing that he would be told if it changed. */
    private boolean stale(Sight sight, int part) {
        Sight.Seen seen = sight.parts().get(part);
        if (!seen.known() || !seen.position().isEmpty()) {
            return false;
        }
        for (int i = 0; i < questions.size(); i++) {
            if (questions.get(i).part() == part && (sight.round().watched() >> i & 1) != 0) {
                return false;
            }
        }
        return true;
    }

    private Sight cleared(Sight sight) {
        List<Sight.Seen> parts = new ArrayList<>();
        for (int part = 0; part < sight.parts().size(); part++) {
            Sight.Seen seen = sight.parts().get(part);
            parts.add(stale(sight, part) ? Sight.Seen.nothing(seen.level()) : seen);
        }
        return new Sight(List.copyOf(parts), sight.round());
    }
}
