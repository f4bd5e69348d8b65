package dev.rehearse.pac;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does to a region: {@code casstart} and {@code casstop} (the region's name, {@code /r}, is left out), what
 * he sets on its pages, and what he does with it at the load balancer.
 *
 * <p>A start and a graceful stop are answered RUNNING: the operator waits until he sees the status.
 */
enum RegionCommand implements Command {
    /** The status that the directory server shows. Our words. */
    REGION_STATE("region state"),
    /** The status of its listener. Our words. */
    LISTENER_STATE("listener state"),
    /** Starts it and lets it join its PAC. */
    CASSTART_WARM("casstart /s:w", RegionEvent.CASSTART),
    /** Starts it and wipes the SORs of its PAC first. */
    CASSTART_COLD("casstart /s:c", RegionEvent.CASSTART),
    /** Starts it and lets it make a new PAC. */
    CASSTART_UPGRADE("casstart /s:u", RegionEvent.CASSTART),
    /** Starts it as the system initialisation table says. */
    CASSTART("casstart", RegionEvent.CASSTART),
    /** Lets it finish and end. */
    CASSTOP("casstop", RegionEvent.CASSTOP),
    /** The same, and returns after 15 s whatever the region does. */
    CASSTOP_WAIT("casstop /w", RegionEvent.CASSTOP),
    /** The same, typed by a user whose command does not reach it. */
    CASSTOP_OTHER_USER("casstop as another user"),
    /** Tells its processes to die. */
    CASSTOP_I("casstop /i", RegionEvent.CASSTOP_I),
    /** Kills its processes. */
    CASSTOP_F("casstop /f", RegionEvent.CASSTOP_F),
    /** Has the directory server show it as Stopped; its control page offers that for one that does not respond. */
    MARK_AS_STOPPED("mark as stopped", RegionEvent.MARK_AS_STOPPED),
    /** Its listener does not run from now on. */
    DISABLE_LISTENER("disable listener"),
    /** Its listener runs and accepts nothing from now on. */
    BLOCK_LISTENER("block listener"),
    /** Its listener accepts connections again. */
    ENABLE_LISTENER("enable listener"),
    /** Relaxes the version check at its next start, or no longer. */
    MIN_COMP_CHECK("set ES_PAC_MIN_COMP_CHECK {flag}"),
    /** What the load balancer does with it. Our words. */
    POOL_STATE("pool state"),
    /** No new connections; those that are there stay for a while. */
    DRAIN("drain"),
    /** No connections. */
    TAKE_OUT("take out of the pool"),
    /** Connections again. */
    PUT_IN("put into the pool");

    private final String words;
    private final @Nullable RegionEvent event;

    RegionCommand(String words) {
        this(words, null);
    }

    RegionCommand(String words, @Nullable RegionEvent event) {
        this.words = words;
        this.event = event;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return this == MIN_COMP_CHECK ? Quantity.FLAG : null;
    }

    @Override
    public String part() {
        return compareTo(POOL_STATE) >= 0 ? "pool" : "";
    }

    /** What it is in the diagram; null if it moves nothing there. */
    @Nullable
    RegionEvent event() {
        return event;
    }

    /** How a start is meant. */
    StartOption option() {
        return switch (this) {
            case CASSTART_WARM -> StartOption.WARM;
            case CASSTART_COLD -> StartOption.COLD;
            case CASSTART_UPGRADE -> StartOption.UPGRADE;
            default -> StartOption.UNSPECIFIED;
        };
    }

    @Override
    public boolean watched() {
        return this == REGION_STATE || this == LISTENER_STATE || this == POOL_STATE;
    }

    @Override
    public Command question() {
        if (compareTo(POOL_STATE) >= 0) {
            return POOL_STATE;
        }
        return switch (this) {
            case LISTENER_STATE, DISABLE_LISTENER, BLOCK_LISTENER, ENABLE_LISTENER -> LISTENER_STATE;
            default -> REGION_STATE;
        };
    }
}
