package dev.rehearse.duplex;

import dev.rehearse.rdr.Member;
import dev.rehearse.rdr.MemberState;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.RdrFault;
import dev.rehearse.rdr.RdrStrain;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Strike;

/** Faults that strike a part, and their repair. */
final class Blows {

    private Blows() {}

    static void strike(Turn turn, Passed passed, Strike strike) {
        FaultKind kind = strike.kind();
        int index = passed.index();
        if (kind instanceof EnclosureFault fault) {
            Blow.enclosure(turn, passed, fault);
        } else if (kind instanceof RdrFault fault) {
            disk(turn, passed, fault);
        } else if (kind instanceof RdrStrain) {
            Bay bay = turn.bays[index];
            turn.bays[index] = bay.with(bay.ills().with(kind, strike.amount()));
        } else if (kind instanceof ConsoleFault) {
            if (!turn.images.system().isUp() || turn.session.desk().faults() > 0) {
                Sequel.nothing(turn, passed, kind, "it is not running");
            }
            Console.stops(turn);
        } else if (kind instanceof ApplicationFault fault) {
            application(turn, passed, fault);
        } else if (kind instanceof ActionFault fault) {
            action(turn, passed, fault);
        } else if (kind instanceof TeamFault fault) {
            int side = fault == TeamFault.ADAPTER_10 ? 0 : 1;
            if (!turn.teams[index].works(side)) {
                Sequel.overlaid(turn, passed, kind, "there is no working adapter already");
            }
            turn.teams[index] = turn.teams[index].count(side, 1);
        } else if (kind instanceof ExternalFault fault) {
            External before = turn.externals[index];
            if (fault.holds(before)) {
                Sequel.overlaid(turn, passed, kind, "it is broken already");
            }
            turn.externals[index] = fault.on(before, 1);
        }
    }

    private static void disk(Turn turn, Passed passed, RdrFault fault) {
        int index = passed.index();
        Mirror mirror = turn.bays[index].mirror();
        Member member = mirror.member(fault.side());
        if (fault.latent()) {
            turn.bays[index] = turn.bays[index].with(mirror.with(fault.side(), member.withLatent(member.latent() + 1)));
            return;
        }
        if (member.state() == MemberState.FAILED) {
            Sequel.nothing(turn, passed, fault, "it is broken already");
        }
        Storage.broken(turn, index, fault.side());
    }

    static void heal(Turn turn, Passed passed, Heal heal) {
        FaultKind kind = heal.kind();
        int index = passed.index();
        if (kind instanceof RdrFault fault) {
            Storage.replaced(turn, index, fault.side());
        } else if (kind instanceof RdrStrain) {
            Bay bay = turn.bays[index];
            turn.bays[index] = bay.with(bay.ills().without(kind, heal.amount()));
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

    /** A program that hangs while it runs does not end when it should have. */
    private static void action(Turn turn, Passed passed, ActionFault fault) {
        int index = passed.index();
        Routine.Faults faults = turn.routines[index].faults();
        boolean hangs = fault == ActionFault.HANG;
        boolean running = Actions.running(turn) == index;
        turn.routines[index] =
                turn.routines[index].with(new Routine.Faults(faults.fails() || !hangs, faults.hangs() || hangs));
        if (hangs && running && !faults.hangs()) {
            turn.cancel(Clock.What.WORK, 0);
        } else {
            Sequel.armed(turn, passed, fault, hangs ? faults.hangs() : faults.fails(), "its next run");
        }
    }

    private static void application(Turn turn, Passed passed, ApplicationFault fault) {
        int index = passed.index();
        Application application = turn.applications[index];
        Application.Faults faults = application.faults();
        switch (fault) {
            case STOP_FAILURE -> {
                Sequel.armed(turn, passed, fault, faults.stop(), "its next stop");
                turn.applications[index] = application.with(new Application.Faults(true, faults.start()));
            }
            case START_FAILURE -> {
                Sequel.armed(turn, passed, fault, faults.start(), "its next start");
                turn.applications[index] = application.with(new Application.Faults(faults.stop(), true));
            }
            case CRASH -> {
                Applications.event(turn, index, AppEvent.STRAND);
                if (turn.applications[index].equals(application)) {
                    Sequel.nothing(
                            turn, passed, fault, "it is " + application.state().words());
                }
            }
        }
    }
}
