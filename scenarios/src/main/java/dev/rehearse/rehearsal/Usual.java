package dev.rehearse.rehearsal;

import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.scenario.Limits;
import dev.rehearse.scenario.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand after a run in which nothing goes wrong. Some procedures, done to the letter, leave a server idle or a service
 * down; nobody may blame a fault for that. It is found out when it is first asked for, which only runs do that do not end well.
 */
final class Usual {

    private final Scenario scenario;
    private final Curtain curtain;
    private final int curtainId;

    private Curtain.@Nullable Memory end;

    /**
     * The usual end of a scenario.
     *
     * @param curtain that closes the runs that are held against it
     * @param curtainId the component that it is
     */
    Usual(Scenario scenario, Curtain curtain, int curtainId) {
        this.scenario = scenario;
        this.curtain = curtain;
        this.curtainId = curtainId;
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
            Cast plain = new Cast(scenario, List.of());
            World world = World.of(plain.model);
            Limits limits = scenario.limits();
            new Simulator(world, new Nominal()).run(limits.run(), limits.events());
            end = (Curtain.Memory) world.state(plain.curtainId);
        }
        return end;
    }
}
