package dev.rehearse.pac;

import dev.rehearse.site.HostCommand;
import dev.rehearse.site.HostMemory;
import dev.rehearse.site.HostMemory.Power;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.plan.Part;

/**
 * Which commands are worth typing at a host.
 *
 * @param portrait of the world
 * @param host which
 */
record HostSense(PacPortrait portrait, Part host) {

    boolean sensible(Command command, long argument) {
        HostMemory machine = portrait.machine(host);
        boolean gone = machine.power() == Power.OFF || machine.power() == Power.FAILED;
        if (command == HostCommand.START) {
            return gone && machine.outages().diskLosses() == 0;
        }
        if (command == HostCommand.STATE) {
            return machine.power() == Power.BOOTING || machine.install() != null;
        }
        if (machine.power() != Power.UP || machine.install() != null) {
            return false;
        }
        return command == HostCommand.UPGRADE
                ? installs(machine, argument)
                : command instanceof EsHostCommand own && sensible(own);
    }

    /** Over what is at rest, one host at a time, and not over a log of which something is still to be read. */
    private boolean installs(HostMemory machine, long level) {
        boolean rest = true;
        for (Part region : portrait.plan.parts(PacParameters.REGION)) {
            if (region.value("host").text().equals(host.name())) {
                Region.Memory memory = portrait.region(region);
                boolean readable = memory.machine().log().count() > 0
                        && memory.machine().log().level()
                                == portrait.product(host).level();
                boolean still = memory.state() == RegionState.STOPPED || memory.state() == RegionState.UNDEFINED;
                rest &= still && !readable;
            }
        }
        boolean another = portrait.plan.parts(PacParameters.HOST).stream()
                .anyMatch(other -> portrait.machine(other).install() != null);
        boolean needed = machine.level() != level || portrait.product(host).level() == 0;
        return rest && needed && !another;
    }

    private boolean sensible(EsHostCommand command) {
        EsHostMemory product = portrait.product(host);
        CaspacAction action = command.action();
        return switch (command) {
            case RESTORE_MFDS -> !product.mfds().defined() && product.mfds().saved() && product.level() != 0;
            case BACK_UP_MFDS -> product.mfds().defined() && !product.mfds().saved();
            case SET_RUNNING, REM_OLD_PAC ->
                action != null && prompts() && PacSense.sensible(portrait, action, product.level());
            default -> false;
        };
    }

    /** Whether it is the first of those at whose prompt an action on the PAC of its version can be typed. */
    private boolean prompts() {
        long level = portrait.product(host).level();
        for (Part other : portrait.plan.parts(PacParameters.HOST)) {
            EsHostMemory product = portrait.product(other);
            if (product.up() && product.level() == level && product.psorCuts() == 0) {
                return other.name().equals(host.name()) && level != 0;
            }
        }
        return false;
    }
}
