package dev.rehearse.duplex;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with an enclosure, and with the operating system that runs on it. */
public enum EnclosureFault implements FaultKind {
    /** Its CPU element breaks. The repair is another one, which is brought up. */
    CPU_FAULT(
            "CPU fault", "enclosure repair", "its CPU element breaks; the repair is another one, which is brought up"),
    /** Its CPU element falls out of lockstep with nothing broken. */
    LOCKSTEP_LOSS("lockstep loss", "", "its CPU element falls out of lockstep with nothing broken"),
    /** Its I/O element breaks, and with it all its disks and adapters are out of reach. */
    IO_FAULT(
            "I/O fault", "enclosure repair", "its I/O element breaks, and all its disks and adapters are out of reach"),
    /** The driver of its I/O element stops it, with nothing broken; somebody must bring it up. */
    DRIVER_STOP("I/O driver stop", "", "the driver of its I/O element stops it; somebody must bring it up"),
    /** The next time that it is inserted or has power again, nobody can tell what it is until a rescan. */
    UNRECOGNIZED("not recognized", "", "inserted or powered next, nobody can tell what it is until a rescan"),
    /** It loses its mains. */
    POWER_LOSS("power loss", "power repair", "it loses its mains"),
    /** Somebody pulls it out. */
    PULLED("pulled", "insertion", "somebody pulls it out"),
    /** Its VTM adapter breaks. */
    VTM_FAULT("VTM fault", "adapter repair", "its VTM adapter breaks"),
    /** The operating system that runs on it crashes. */
    OS_CRASH("OS crash", "", "the operating system that runs on it crashes"),
    /** The operating system that runs on it answers no more. */
    OS_HANG("OS hang", "", "the operating system that runs on it answers no more"),
    /** The next start of the operating system on it does not come to an end. */
    BOOT_HANG("boot hang", "", "the next start of the operating system on it does not come to an end"),
    /** The installation that runs on it, or else the next one, fails. */
    INSTALL_FAILURE("install failure", "", "the installation that runs on it, or else the next one, fails"),
    /** The installation that runs on it, or else the next one, is one of the level that was there, and says that all went well. */
    WRONG_VERSION(
            "wrong version installed",
            "",
            "the installation that runs on it, or else the next one, is of the level that was there, and looks well");

    private final String words;
    private final String meaning;
    private final String repair;

    EnclosureFault(String words, String repair, String meaning) {
        this.meaning = meaning;
        this.words = words;
        this.repair = repair;
    }

    @Override
    public String meaning() {
        return meaning;
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
