package dev.rehearse.duplex;

/** What the Active Upgrade console shows of an operating system image and the half that it runs on (Partner State). */
public enum PartnerState {
    /** The half has power; no operating system is being started. */
    DC_ON("DC On"),
    /** The half has no power. */
    DC_OFF("DC Off"),
    /** The firmware tests the half. */
    BIOS_POST("BIOS POST"),
    /** The test does not come to an end. */
    HUNG_BIOS_POST("Hung: BIOS POST"),
    /** The operating system starts. */
    OS_BOOTING("OS Booting"),
    /** The start does not come to an end. */
    HUNG_OS_BOOTING("Hung: OS Booting"),
    /** The operating system answers; not all that it starts need be there yet. */
    OS_UP("OS Up"),
    /** It was up and answers no more. */
    HUNG_OS_UP("Hung: OS Up"),
    /** It shuts down in order to start again. */
    OS_REBOOTING("OS Rebooting"),
    /** That does not come to an end. */
    HUNG_OS_REBOOTING("Hung: OS Rebooting"),
    /** It shuts down. */
    OS_SHUTTING_DOWN("OS Shutting Down"),
    /** That does not come to an end. */
    HUNG_OS_SHUTTING_DOWN("Hung: OS Shutting Down"),
    /** It crashed. */
    OS_CRASHED("OS Crashed"),
    /** It is shut down. */
    OS_SHUT_DOWN("OS Shut Down");

    private final String words;

    PartnerState(String words) {
        this.words = words;
    }

    /** As the console shows it. */
    public String words() {
        return words;
    }

    /** Whether it waits for something that may not come. */
    public boolean onItsWay() {
        return this == BIOS_POST || this == OS_BOOTING || this == OS_REBOOTING || this == OS_SHUTTING_DOWN;
    }

    /** Whether the console has given up waiting for an answer. */
    public boolean hung() {
        return words.startsWith("Hung");
    }
}
