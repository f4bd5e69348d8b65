package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.WatchdogMemory.Contact;
import dev.rehearse.hotstandby.WatchdogMemory.Look;
import org.jspecify.annotations.Nullable;

/**
 * What the watchdog does in failure mode, by what the two servers print (High Availability Guide, "Watchdog sample",
 * the failure scenarios). The first row that fits one of the two is taken; {@code null} is a server that does not answer.
 */
enum WatchdogRow {
    /** The primary has lost its secondary and waits for somebody to decide. */
    SECONDARY_LOST(HsbState.PRIMARY_UNCERTAIN, null, Deed.SET_PRIMARY_ALONE),
    /** The primary is gone. */
    PRIMARY_LOST(HsbState.SECONDARY_ALONE, null, Deed.PROMOTE),
    /** Both live, but the link between them was lost. */
    LINK_LOST(HsbState.PRIMARY_UNCERTAIN, HsbState.SECONDARY_ALONE, Deed.SET_PRIMARY_ALONE),
    /** The lost server answers again: connected at once, whatever an operator had in mind. */
    RETURNED(HsbState.PRIMARY_ALONE, HsbState.SECONDARY_ALONE, Deed.CONNECT),
    /** Nobody is primary. */
    TWO_SECONDARIES(HsbState.SECONDARY_ALONE, HsbState.SECONDARY_ALONE, Deed.CHOOSE);

    private final HsbState mine;
    private final @Nullable HsbState other;
    private final Deed deed;

    /** What is done. */
    enum Deed {
        /** {@code hsb set primary alone}. */
        SET_PRIMARY_ALONE,
        /** {@code hsb switch primary}, which an unconnected secondary may refuse, then {@code hsb set primary alone}. */
        PROMOTE,
        /** {@code hsb connect}. */
        CONNECT,
        /** Asks both for their log positions and sets the one that has accepted more PRIMARY ALONE. */
        CHOOSE
    }

    WatchdogRow(HsbState mine, @Nullable HsbState other, Deed deed) {
        this.mine = mine;
        this.other = other;
        this.deed = deed;
    }

    Deed deed() {
        return deed;
    }

    /** Whether the row is about a server that prints this beside another that prints that. */
    boolean fits(Look me, Look peer) {
        boolean silent = peer.contact() == Contact.SILENT;
        return me.contact() != Contact.SILENT
                && me.shown().equals(mine.shownAs())
                && (other == null ? silent : !silent && peer.shown().equals(other.shownAs()));
    }

    /** Whether the settings allow it. */
    boolean allowed(boolean autoSwitch, boolean dualSecAutoSwitch) {
        return deed == Deed.CONNECT || (deed == Deed.CHOOSE ? dualSecAutoSwitch : autoSwitch);
    }
}
