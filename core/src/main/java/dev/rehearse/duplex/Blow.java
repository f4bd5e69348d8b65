package dev.rehearse.duplex;

/** A fault that strikes an enclosure, or the operating system that runs on it. */
final class Blow {

    private Blow() {}

    static void enclosure(Turn turn, Passed passed, EnclosureFault fault) {
        int side = passed.index();
        Half half = turn.halves[side];
        switch (fault) {
            case CPU_FAULT, IO_FAULT -> {
                boolean processors = fault == EnclosureFault.CPU_FAULT;
                if (half.element(processors).defects() > 0) {
                    Sequel.overlaid(turn, passed, fault, "it is broken already");
                }
                Hardware.fault(turn, side, processors, true);
            }
            case LOCKSTEP_LOSS -> {
                if (half.cpu().state() != OpState.DUPLEX) {
                    Sequel.nothing(turn, passed, fault, "its CPU element is not in lockstep");
                }
                Hardware.fault(turn, side, true, false);
            }
            case POWER_LOSS, PULLED -> {
                if (half.outages() > 0) {
                    Sequel.overlaid(turn, passed, fault, "it has no power already");
                }
                Hardware.powerLost(turn, side);
            }
            case VTM_FAULT -> {
                if (half.vtmFaults() > 0) {
                    Sequel.overlaid(turn, passed, fault, "it is broken already");
                }
                turn.halves[side] = half.vtm(1);
            }
            case DRIVER_STOP -> {
                if (!Hardware.driverStops(turn, side)) {
                    Sequel.nothing(turn, passed, fault, "its I/O element is not in service");
                }
            }
            case UNRECOGNIZED -> unrecognized(turn, passed, half);
            default -> image(turn, passed, fault);
        }
    }

    private static void unrecognized(Turn turn, Passed passed, Half half) {
        Sequel.armed(
                turn, passed, EnclosureFault.UNRECOGNIZED, half.unrecognized(), "the next time that it gets power");
        turn.halves[passed.index()] = half.unrecognized(true);
    }

    /** A fault of the operating system that runs on the enclosure. */
    private static void image(Turn turn, Passed passed, EnclosureFault fault) {
        int number = turn.imageOn(passed.index());
        Image image = turn.image(number);
        Image.Faults faults = image.faults();
        switch (fault) {
            case OS_CRASH -> Booting.crash(turn, number);
            case OS_HANG -> Booting.hang(turn, number);
            case BOOT_HANG -> {
                Sequel.armed(turn, passed, fault, faults.boot(), "the next start of the operating system");
                turn.image(number, image.with(new Image.Faults(true, faults.install(), faults.wrong())));
            }
            case INSTALL_FAILURE -> {
                Sequel.armed(turn, passed, fault, faults.install(), "the next installation");
                turn.image(number, image.with(new Image.Faults(faults.boot(), true, faults.wrong())));
            }
            case WRONG_VERSION -> {
                Sequel.armed(turn, passed, fault, faults.wrong(), "the next installation");
                turn.image(number, image.with(new Image.Faults(faults.boot(), faults.install(), true)));
            }
            default -> throw new IllegalArgumentException(fault.words() + " is no fault of an operating system");
        }
        boolean strikes = fault == EnclosureFault.OS_CRASH || fault == EnclosureFault.OS_HANG;
        if (strikes && turn.image(number).equals(image)) {
            Sequel.nothing(
                    turn, passed, fault, "its operating system is " + image.os().words());
        }
    }
}
