package dev.rehearse.copyservices;

import dev.rehearse.copyservices.ha.ServerEvent;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an operator types at a management server: {@code csmcli} commands, the start and stop scripts, and what he looks up
 * in the user interface (Command-line interface, "High availability commands"). Words of the interface that are ours are
 * marked so.
 */
public enum CsmCommand implements Command {
    /** The role in which the server is. Our words. */
    STATE("server state"),
    /** The status of the relation. */
    LSHASERVERS("lshaservers"),
    /** Whether the Metro Mirror heartbeat is on. */
    LSHEARTBEAT("lsheartbeat"),
    /** Looks whether the server runs at that level. Our words. */
    CHECK_VERSION("check version {level}", Quantity.LEVEL),
    /** Looks whether every session shows what it should. Our words. */
    VALIDATE("validate sessions"),
    /** Looks, in both user interfaces, whether the other server has changes that this one lacks. Our words. */
    COMPARE("compare configuration"),

    /** Makes the standby active. The active server is not fenced. */
    HATAKEOVER("hatakeover", ServerEvent.HATAKEOVER),
    /** Makes this server the standby of the other one, whose database replaces its own. */
    SETASSTDBY("setasstdby", ServerEvent.SETASSTDBY),
    /** Makes the other server the standby of this one. */
    SETSTDBY("setstdby", ServerEvent.SETSTDBY),
    /** Connects the two again. */
    HARECONNECT("hareconnect", ServerEvent.HARECONNECT),
    /** Drops the standby. */
    RMSTDBY("rmstdby", ServerEvent.RMSTDBY),
    /** Drops the active server, while not synchronized. */
    RMACTIVE("rmactive", ServerEvent.RMACTIVE),

    /** Switches the Metro Mirror heartbeat on or off. */
    HEARTBEAT("setparameter -parm chheartbeat {flag}", Quantity.FLAG),
    /** Adds copy sets: one change of the configuration. */
    MKCPSET("mkcpset"),
    /** Enables the scheduled tasks. Our words. */
    ENABLE_TASKS("enable scheduled tasks"),
    /** Disables the scheduled tasks. Our words. */
    DISABLE_TASKS("disable scheduled tasks"),
    /** Enters here what the other server has and this one lacks. Our words. */
    REAPPLY("re-apply changes"),
    /** Backs up the database. */
    MKBACKUP("mkbackup"),
    /** Restores the last backup, which also the start of a synchronization makes. Our words. */
    RESTORE("restore backup"),
    /** Sets the port for high availability. Our words. */
    SET_PORT("set HA port {count}", Quantity.COUNT),

    /** Stops the server. */
    STOP("stopCSM", ServerEvent.PROCESS_ENDED),
    /** Starts the server. */
    START("startCSM", ServerEvent.START);

    private final String words;
    private final @Nullable ServerEvent event;
    private final @Nullable Quantity argument;

    CsmCommand(String words) {
        this(words, null, null);
    }

    CsmCommand(String words, ServerEvent event) {
        this(words, event, null);
    }

    CsmCommand(String words, Quantity argument) {
        this(words, null, argument);
    }

    CsmCommand(String words, @Nullable ServerEvent event, @Nullable Quantity argument) {
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

    /** What it is in the diagram of roles; null if it is not there. */
    @Nullable
    ServerEvent event() {
        return event;
    }

    /** Whether it changes nothing. */
    public boolean isQuestion() {
        return compareTo(COMPARE) <= 0;
    }

    /** What is asked of the other server as well, and what takes an argument, is not. */
    @Override
    public boolean watched() {
        return isQuestion() && this != COMPARE && this != CHECK_VERSION;
    }

    @Override
    public Command question() {
        return isQuestion() ? this : STATE;
    }
}
