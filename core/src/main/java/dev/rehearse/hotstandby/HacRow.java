package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.HacSight.Local;
import dev.rehearse.hotstandby.HacSight.Reference;
import dev.rehearse.hotstandby.HacSight.Remote;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The decision table of the High Availability Controller (High Availability Guide, "HAC: summary of failures and
 * actions"). The first row that fits is taken; none fits when all is well or a person is needed, as with two primaries.
 */
@SuppressWarnings("ImmutableEnumChecker") // sets made by Set.of do not change
enum HacRow {
    // @formatter:off
    //                   local                                  remote                                             action
    /** The process of its own server is gone. */
    PROCESS_GONE(        Set.of(Local.GONE),                    Set.of(Remote.values()),                           HacAction.START_SERVER),
    /** Nobody is primary. */
    BOTH_SECONDARY(      Set.of(Local.SECONDARY),               Set.of(Remote.SECONDARY),                          HacAction.CHOOSE_SET_PRIMARY),
    /** The primary is gone. */
    PRIMARY_LOST(        Set.of(Local.SECONDARY),               Set.of(Remote.FAILED, Remote.BACKUP_SERVER),       HacAction.SET_LOCAL_PRIMARY_ALONE),
    /** The secondary is gone and its own server waits for a decision. */
    SECONDARY_LOST(      Set.of(Local.UNCERTAIN),               Set.of(Remote.FAILED, Remote.BACKUP_SERVER),       HacAction.SET_LOCAL_PRIMARY_ALONE),
    /** Its own server works, but keeps no log for the other. */
    NO_LOG_KEPT(         Set.of(Local.STANDALONE),              Set.of(Remote.BACKUP_SERVER, Remote.SECONDARY),    HacAction.SET_LOCAL_PRIMARY_ALONE),
    /** The network is gone, or the other's host; nothing says that its own side is the one cut off. */
    LINK_LOST(           Set.of(Local.SECONDARY, Local.UNCERTAIN), Set.of(Remote.UNREACHABLE),                     HacAction.SET_LOCAL_PRIMARY_ALONE),
    /** It sees neither the other nor the reference: its own side is cut off. */
    CUT_OFF(             Set.of(Local.ALONE, Local.UNCERTAIN),  Set.of(Remote.UNREACHABLE),                        HacAction.SET_LOCAL_SECONDARY_ALONE),
    /** The other waits to be connected. From PRIMARY UNCERTAIN too: inferred, the manual's table breaks off. */
    RECONNECT(           Set.of(Local.ALONE, Local.UNCERTAIN),  Set.of(Remote.SECONDARY),                          HacAction.CONNECT),
    /** Connecting failed because the databases are not synchronised. */
    SYNCHRONISE(         Set.of(Local.ALONE),                   Set.of(Remote.SECONDARY),                          HacAction.NETCOPY),
    /** The other listens for a copy; inferred from the system event NETCOPYREQ. */
    COPY_REQUESTED(      Set.of(Local.ALONE),                   Set.of(Remote.BACKUP_SERVER),                      HacAction.NETCOPY);
    // @formatter:on

    private final Set<Local> local;
    private final Set<Remote> remote;
    private final HacAction action;

    HacRow(Set<Local> local, Set<Remote> remote, HacAction action) {
        this.local = local;
        this.remote = remote;
        this.action = action;
    }

    HacAction action() {
        return action;
    }

    /** The row that a controller with these settings follows, or null. */
    static @Nullable HacRow of(HacSight sight, boolean processControl, boolean autoNetcopy) {
        for (HacRow row : values()) {
            if (row.local.contains(sight.local())
                    && row.remote.contains(sight.remote())
                    && row.applies(sight, processControl, autoNetcopy)) {
                return row;
            }
        }
        return null;
    }

    private boolean applies(HacSight sight, boolean processControl, boolean autoNetcopy) {
        return switch (this) {
            case PROCESS_GONE -> processControl && !sight.held();
            case LINK_LOST -> sight.ere() != Reference.LOST;
            case CUT_OFF -> sight.ere() == Reference.LOST;
            case RECONNECT -> !sight.unsynchronised();
            case SYNCHRONISE -> sight.unsynchronised() && autoNetcopy;
            case COPY_REQUESTED -> autoNetcopy;
            default -> true;
        };
    }
}
