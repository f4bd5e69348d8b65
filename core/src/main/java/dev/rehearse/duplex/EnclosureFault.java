package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with an enclosure, and with the operating system that runs on it. */
public enum EnclosureFault implements FaultKind {
    /** Its CPU element breaks. The repair is another one, which is brought up. */
    CPU_FAULT("CPU fault", "enclosure repair"),
    /** Its CPU element falls out of lockstep with nothing broken. */
    LOCKSTEP_LOSS("lockstep loss", ""),
    /** Its I/O element breaks, and with it all its disks and adapters are out of reach. */
    IO_FAULT("I/O fault", "enclosure repair"),
    /** The driver of its I/O element stops it, with nothing broken; somebody must bring it up. */
    DRIVER_STOP("I/O driver stop", ""),
    /** The next time that it is inserted or has power again, nobody can tell what it is until a rescan. */
    UNRECOGNIZED("not recognized", ""),
    /** It loses its mains. */
    POWER_LOSS("power loss", "power repair"),
    /** Somebody pulls it out. */
    PULLED("pulled", "insertion"),
    /** Its VTM adapter breaks. */
    VTM_FAULT("VTM fault", "adapter repair"),
    /** The operating system that runs on it crashes. */
    OS_CRASH("OS crash", ""),
    /** The operating system that runs on it answers no more. */
    OS_HANG("OS hang", ""),
    /** The next start of the operating system on it does not come to an end. */
    BOOT_HANG("boot hang", ""),
    /** The installation that runs on it, or else the next one, fails. */
    INSTALL_FAILURE("install failure", "");

    private final String words;
    private final String repair;

    EnclosureFault(String words, String repair) {
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public String repair() {
        return repair;
    }
}
