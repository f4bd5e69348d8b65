package dev.rehearse.hotstandby;

import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an operator types at a server: {@code ADMIN COMMAND '…'} without the wrapping, starts of the process, and what he
 * does with the operating system around it (High Availability Guide, "HotStandby commands").
 *
 * <p>An {@code hsb} command that starts a process of the engine is answered at once, as by the product; how it
 * went is asked with {@code hsb status …}. Starts and shutdowns are answered RUNNING: the operator sees the process come and go.
 */
public enum HsbCommand implements Command {
    /** Prints the state. */
    HSB_STATE("hsb state"),
    /** How the connection is. */
    HSB_STATUS_CONNECT("hsb status connect"),
    /** Whether a catchup runs. */
    HSB_STATUS_CATCHUP("hsb status catchup"),
    /** How the last copy went. */
    HSB_STATUS_COPY("hsb status copy"),
    /** How the last role switch went. */
    HSB_STATUS_SWITCH("hsb status switch"),
    /** Prints the peer's connect string. */
    HSB_COMINFO("hsb cominfo"),
    /** Prints the log position with the role; of two positions the larger has accepted more. */
    HSB_LOGPOS("hsb logpos"),
    /** Waits until a catchup has come to its end. Our words. */
    WAIT_FOR_CATCHUP("wait for catchup"),
    /** What the operating system shows of the process. Our words. */
    PROCESS_STATE("process state"),
    /** Looks whether the log disk has that much room left. Our words. */
    CHECK_LOG_DISK("check log disk free >= {size}", Quantity.SIZE),

    /** Connects to the peer, which starts a catchup. */
    HSB_CONNECT("hsb connect", HsbEvent.HSB_CONNECT),
    /** Takes the connection down. */
    HSB_DISCONNECT("hsb disconnect", HsbEvent.HSB_DISCONNECT),
    /** Sends the database to the peer over the network. */
    HSB_NETCOPY("hsb netcopy", HsbEvent.HSB_NETCOPY),
    /** Copies the database to a directory; deprecated. */
    HSB_COPY("hsb copy", HsbEvent.HSB_COPY),
    /** Exchanges the roles; given to the secondary. */
    HSB_SWITCH_PRIMARY("hsb switch primary", HsbEvent.HSB_SWITCH_PRIMARY),
    /** Exchanges the roles; given to the primary. Demotes one that is alone. */
    HSB_SWITCH_SECONDARY("hsb switch secondary", HsbEvent.HSB_SWITCH_SECONDARY),
    /** Makes it a primary that works alone. */
    HSB_SET_PRIMARY_ALONE("hsb set primary alone", HsbEvent.HSB_SET_PRIMARY_ALONE),
    /** Makes it a secondary without a connection. */
    HSB_SET_SECONDARY_ALONE("hsb set secondary alone", HsbEvent.HSB_SET_SECONDARY_ALONE),
    /** Switches HotStandby off; the log is no longer kept. */
    HSB_SET_STANDALONE("hsb set standalone", HsbEvent.HSB_SET_STANDALONE),

    /** Sets AutoPrimaryAlone of the running server. */
    SET_AUTO_PRIMARY_ALONE("hsb parameter AutoPrimaryAlone {flag}", Quantity.FLAG),
    /** Sets CatchupSpeedRate of the running server. */
    SET_CATCHUP_SPEED_RATE("hsb parameter CatchupSpeedRate {percent}", Quantity.PERCENT),
    /** Sets Connect: whether a connect string of the peer is configured. */
    SET_CONNECT("hsb parameter Connect {flag}", Quantity.FLAG),
    /** Sets ConnectTimeout of the running server. */
    SET_CONNECT_TIMEOUT("hsb parameter ConnectTimeout {duration}", Quantity.DURATION),
    /** Sets MaxLogSize of the running server; 0 is unlimited. */
    SET_MAX_LOG_SIZE("hsb parameter MaxLogSize {size}", Quantity.SIZE),
    /** Sets PingTimeout of the running server. */
    SET_PING_TIMEOUT("hsb parameter PingTimeout {duration}", Quantity.DURATION),

    /** Ends the process if no user is connected. */
    SHUTDOWN("shutdown", HsbEvent.SHUTDOWN),
    /** Throws all users out, writes everything to disk and ends the process. */
    SHUTDOWN_FORCE("shutdown force", HsbEvent.SHUTDOWN),
    /** Kills the process, as an impatient operator does. Our words. */
    KILL("kill"),
    /** Starts the process on its database. */
    START("solid", HsbEvent.START),
    /** Starts it and lets it convert a database of an older format, which cannot be undone. */
    START_AUTOCONVERT("solid -x autoconvert", HsbEvent.START),
    /** Starts it without opening a database: it listens for a netcopy. */
    START_BACKUPSERVER("solid -x backupserver", HsbEvent.START),
    /** Starts it where no database is and says yes when asked whether to create one. Our words. */
    START_NEW("solid, create new database", HsbEvent.START);

    private final String words;
    private final @Nullable HsbEvent event;
    private final @Nullable Quantity argument;

    HsbCommand(String words) {
        this(words, null, null);
    }

    HsbCommand(String words, HsbEvent event) {
        this(words, event, null);
    }

    HsbCommand(String words, Quantity argument) {
        this(words, null, argument);
    }

    HsbCommand(String words, @Nullable HsbEvent event, @Nullable Quantity argument) {
        this.words = words;
        this.event = event;
        this.argument = argument;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public @Nullable Quantity argument() {
        return argument;
    }

    /** What it is in the state diagram; null if it changes no state. */
    @Nullable
    HsbEvent event() {
        return event;
    }

    /** Whether it changes nothing. */
    public boolean isQuestion() {
        return compareTo(CHECK_LOG_DISK) <= 0;
    }

    /** Log position and room change with time alone. */
    @Override
    public boolean watched() {
        return isQuestion() && this != HSB_LOGPOS && this != CHECK_LOG_DISK;
    }

    @Override
    public Command question() {
        return switch (this) {
            case HSB_CONNECT -> HSB_STATUS_CONNECT;
            case HSB_NETCOPY, HSB_COPY -> HSB_STATUS_COPY;
            case SHUTDOWN, SHUTDOWN_FORCE, KILL, START_BACKUPSERVER -> PROCESS_STATE;
            default -> isQuestion() ? this : HSB_STATE;
        };
    }
}
