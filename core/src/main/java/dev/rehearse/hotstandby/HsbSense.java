package dev.rehearse.hotstandby;

import dev.rehearse.kernel.World;
import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.List;

/** Which commands are not worth typing in a world, whatever they would answer. */
final class HsbSense {

    private final Plan plan;
    private final List<Part> servers;
    private final HsbPortrait portrait;

    HsbSense(Plan plan, World world) {
        this.plan = plan;
        this.servers = plan.parts(HsbParameters.SERVER);
        this.portrait = new HsbPortrait(plan, world);
    }

    /** While a watchdog or controller is at work, nothing but stopping it is: it would interfere with whatever is typed. */
    boolean sensible(String part, Command command) {
        boolean controlled = false;
        for (Part other : plan.parts()) {
            boolean works = !other.kind().equals(HsbParameters.SERVER) && works(other);
            controlled |= works;
            if (other.name().equals(part) && !other.kind().equals(HsbParameters.SERVER)) {
                return works;
            }
        }
        int index = servers.stream().map(Part::name).toList().indexOf(part);
        return !controlled && index >= 0 && sensible(index, command);
    }

    private boolean works(Part controller) {
        String mode = portrait.mode(controller);
        return mode.equals("running") || mode.equals("AUTOMATIC");
    }

    private boolean sensible(int index, Command command) {
        HsbServer.Memory server = portrait.server(index);
        if (command == HostCommand.FREE_DISK) {
            return server.log().blocked() || server.log().databaseBlocked();
        }
        if (command == HostCommand.START) {
            return portrait.power(index) != Power.UP;
        }
        if (command == HostCommand.UPGRADE) {
            return server.state() == HsbState.DOWN;
        }
        if (command == HsbCommand.SET_CONNECT) {
            return !server.standing().settings().connectString();
        }
        if (command == HsbCommand.SET_CATCHUP_SPEED_RATE) {
            return server.state() == HsbState.PRIMARY_CATCHING_UP;
        }
        boolean old =
                server.database().format() < Database.formatOf(server.process().installed());
        return command != HsbCommand.START_AUTOCONVERT || old;
    }
}
