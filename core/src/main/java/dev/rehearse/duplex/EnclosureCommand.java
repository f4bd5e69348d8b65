package dev.rehearse.duplex;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What an operator does to an enclosure, and on the operating system that runs in it. */
public enum EnclosureCommand implements Command {
    /** Prints the OpState, or what the operating system on it is doing. */
    STATE("state"),
    /** Prints the Partner State: how the operating system on this half is. */
    PARTNER("partner state"),
    /** Prints the OpState of its VTM adapter. */
    VTM("VTM state"),
    /** Looks whether an element, an operating system, an installation or a resync is on its way; done when none is. Our words. */
    WAIT("wait until at rest"),
    /** Opens a remote session to the operating system on this half. */
    CONNECT("connect"),
    /** Closes the remote session. */
    DISCONNECT("disconnect"),
    /** Installs a software level in the remote session; answered when that is finished. */
    UPGRADE("upgrade to {level}"),
    /** Tests what was installed, as far as that goes without network and data; answered at the end. */
    TEST("test"),
    /** Starts the operating system on this half again, or resets it. */
    RESTART("restart"),
    /** Shuts the operating system on this half down; it stays so until somebody starts it. */
    SHUT_DOWN("shut down"),
    /** Brings its elements up. */
    BRING_UP("bring up"),
    /** Brings its elements down. */
    BRING_DOWN("bring down"),
    /** Forgets the faults of its elements; brings nothing up. */
    CLEAR_MTBF("clear MTBF"),
    /** Writes the firmware of its CPU element, the system running on the other one. */
    FIRMWARE("update firmware"),
    /** Looks for components of which nobody can tell what they are. */
    RESCAN("rescan"),
    /** Pulls it out. */
    PULL("pull"),
    /** Puts it back in. */
    INSERT("insert"),
    /** Starts the system from this half's disks, whatever is on them; ends any session. Our words. */
    BOOT_ALONE("boot alone");

    private final String words;

    EnclosureCommand(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return this == UPGRADE ? Quantity.LEVEL : null;
    }

    @Override
    public Command question() {
        return switch (this) {
            case PARTNER, RESTART, SHUT_DOWN, BOOT_ALONE -> PARTNER;
            case VTM -> VTM;
            case WAIT -> WAIT;
            default -> STATE;
        };
    }

    @Override
    public boolean watched() {
        return question() == this;
    }
}
