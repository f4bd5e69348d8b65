package dev.rehearse.duplex;

import dev.rehearse.rdr.Member;
import dev.rehearse.rdr.MemberEvent;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.site.control.FaultKind;

/** Faults that strike a part, and their repair. */
final class Blows {

    private Blows() {}

    static void strike(Turn turn, Passed passed, FaultKind kind) {
        int index = passed.index();
        if (kind instanceof EnclosureFault fault) {
            enclosure(turn, index, fault);
        } else if (kind instanceof RdrFault fault) {
            if (fault.latent()) {
                Member member = turn.bays[index].mirror().member(fault.side());
                Member flawed = member.withLatent(member.latent() + 1);
                turn.bays[index] =
                        turn.bays[index].with(turn.bays[index].mirror().with(fault.side(), flawed));
            } else {
                Storage.broken(turn, index, fault.side());
            }
        } else if (kind instanceof ConsoleFault) {
            Console.stops(turn);
        } else if (kind instanceof ApplicationFault fault) {
            application(turn, index, fault);
        } else if (kind instanceof ActionFault fault) {
            action(turn, index, fault);
        } else if (kind instanceof TeamFault fault) {
            turn.teams[index] = turn.teams[index].count(fault == TeamFault.ADAPTER_10 ? 0 : 1, 1);
        } else if (kind instanceof ExternalFault fault) {
            turn.externals[index] = fault.on(turn.externals[index], 1);
        }
    }

    static void heal(Turn turn, Passed passed, FaultKind kind) {
        int index = passed.index();
        if (kind instanceof RdrFault fault) {
            Storage.event(turn, index, fault.side(), MemberEvent.REPLACE);
        } else if (kind instanceof TeamFault fault) {
            turn.teams[index] = turn.teams[index].count(fault == TeamFault.ADAPTER_10 ? 0 : 1, -1);
        } else if (kind instanceof ExternalFault fault) {
            turn.externals[index] = fault.on(turn.externals[index], -1);
        } else if (kind instanceof EnclosureFault fault) {
            switch (fault) {
                case CPU_FAULT -> Hardware.exchanged(turn, index, true);
                case IO_FAULT -> Hardware.exchanged(turn, index, false);
                case POWER_LOSS, PULLED -> Hardware.powerBack(turn, index);
                case VTM_FAULT -> turn.halves[index] = turn.halves[index].vtm(-1);
                default -> {}
            }
        }
    }

    private static void enclosure(Turn turn, int side, EnclosureFault fault) {
        int number = turn.imageOn(side);
        Image image = turn.image(number);
        switch (fault) {
            case CPU_FAULT -> Hardware.fault(turn, side, true, true);
            case LOCKSTEP_LOSS -> Hardware.fault(turn, side, true, false);
            case IO_FAULT -> Hardware.fault(turn, side, false, true);
            case DRIVER_STOP -> Hardware.driverStops(turn, side);
            case UNRECOGNIZED -> turn.halves[side] = turn.halves[side].unrecognized(true);
            case POWER_LOSS, PULLED -> Hardware.powerLost(turn, side);
            case VTM_FAULT -> turn.halves[side] = turn.halves[side].vtm(1);
            case OS_CRASH -> Booting.crash(turn, number);
            case OS_HANG -> Booting.hang(turn, number);
            case BOOT_HANG ->
                turn.image(
                        number, image.with(new Image.Faults(true, image.faults().install())));
            case INSTALL_FAILURE ->
                turn.image(number, image.with(new Image.Faults(image.faults().boot(), true)));
        }
    }

    /** A program that hangs while it runs does not end when it should have. */
    private static void action(Turn turn, int index, ActionFault fault) {
        Routine.Faults faults = turn.routines[index].faults();
        boolean hangs = fault == ActionFault.HANG;
        turn.routines[index] =
                turn.routines[index].with(new Routine.Faults(faults.fails() || !hangs, faults.hangs() || hangs));
        if (hangs && Actions.running(turn) == index) {
            turn.cancel(Clock.What.WORK, 0);
        }
    }

    private static void application(Turn turn, int index, ApplicationFault fault) {
        Application application = turn.applications[index];
        switch (fault) {
            case STOP_FAILURE ->
                turn.applications[index] = application.with(
                        new Application.Faults(true, application.faults().start()));
            case START_FAILURE ->
                turn.applications[index] = application.with(
                        new Application.Faults(application.faults().stop(), true));
            case CRASH -> Applications.event(turn, index, AppEvent.STRAND);
        }
    }
}
