package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.scenario.Limits;
import org.jspecify.annotations.Nullable;

/**
 * How things stand after a run in which nothing goes wrong. Some procedures, done to the letter, leave a server idle or a service
 * down; nobody may blame a fault for that. It is found out when it is first asked for, which only runs do that do not end well.
 */
final class Usual {

    private final Model model;
    private final Curtain curtain;
    private final int curtainId;
    private final Limits limits;

    private Curtain.@Nullable Memory end;

    /**
     * The usual end of a scenario.
     *
     * @param model in which no fault strikes by itself
     * @param curtain that closes its runs
     * @param curtainId the component that it is
     */
    Usual(Model model, Curtain curtain, int curtainId, Limits limits) {
        this.model = model;
        this.curtain = curtain;
        this.curtainId = curtainId;
        this.limits = limits;
    }

    /**
     * What had not come back when nobody waited any longer, although nothing was broken any more and it is there when nothing goes wrong;
     * empty if there is nothing, or the run is not closed.
     */
    String missing(World world) {
        Curtain.Memory last = (Curtain.Memory) world.state(curtainId);
        if (!world.stopped() || last.settled() || last.sick() > 0) {
            return "";
        }
        return curtain.worse(last, end());
    }

    private synchronized Curtain.Memory end() {
        if (end == null) {
            World world = World.of(model);
            new Simulator(world, new Nominal()).run(limits.run(), limits.events());
            end = (Curtain.Memory) world.state(curtainId);
        }
        return end;
    }
}
