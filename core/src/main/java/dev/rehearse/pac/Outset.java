package dev.rehearse.pac;

import java.util.ArrayList;
import java.util.List;

/** The words with which a plan says how a run begins that begins in the middle of something; each has a healthy default. */
final class Outset {

    static final String STATE = "state";
    static final String LISTENER = "listener";
    static final String VERSION = "version";
    static final String IN = "PAC";
    static final String ENTRY = "entry";
    static final String POOL = "pool";
    static final String LOCKS = "locks";
    static final String LOG = "XA log";
    static final String RELAXED = "MIN_COMP_CHECK";
    static final String SAVED_LISTENER = "listener in backup";
    static final String SAVED_STATE = "status in backup";
    static final String DOING = "doing";
    static final String TROUBLE = "trouble";

    static final String LEVEL = "level";
    static final String PRODUCT = "product";
    static final String MFDS = "MFDS";
    static final String BACKUP = "MFDS backup";
    static final String INSTALLING = "installing";
    static final String PSOR_LINK = "PSOR link";
    static final String DATABASE_LINK = "database link";

    static final String STORES = "stores";
    static final String ORPHANS = "orphaned jobs";
    static final String QUEUES = "queues";
    static final String REPAIRED = "repaired";

    static final String AS_USUAL = "as usual";
    static final String NONE = "none";
    static final String NOTHING = "nothing";
    static final String UP = "up";
    static final String DOWN = "down";

    static final String STARTED = "Started";
    static final String STOPPED = "Stopped";
    static final String SPENT = "Started (no SEPs)";
    static final String NOT_RESPONDING = "Not Responding";

    static final String STALE = "stale";
    static final String OUTSIDE = "outside";
    static final String IN_DOUBT = "in doubt";
    static final String LOST = "lost";
    static final String CRASH = "crash";
    static final String HANG = "hang";
    static final String LINGERS = "lingers";
    static final String CASSTOP = "casstop";

    static final String NOT_DEFINED = "not defined";
    static final String HOST_DOWN = "host down";
    static final String OFF = "off";
    static final String BOOTING = "booting";
    static final String DISKS_LOST = "disks lost";
    static final String EMPTY = "empty";
    static final String RECOVER = "dbfhadmin recover";

    static final String NO_REPLICA = "no replica";
    static final String FAILING_OVER = "failing over";
    static final String RESTARTING = "restarting";
    static final String SPLIT = "split";
    static final String FULL = "out of memory";

    private Outset() {}

    /** What can be under way at a region at the start. */
    static List<String> doings() {
        List<String> doings = new ArrayList<>(List.of(NOTHING, CASSTOP));
        for (RegionCommand command : RegionCommand.values()) {
            if (command.event() == RegionEvent.CASSTART) {
                doings.add(command.words());
            }
        }
        return List.copyOf(doings);
    }

    /** What the load balancer can do with a region at the start. */
    static List<String> pools() {
        List<String> pools = new ArrayList<>(List.of(AS_USUAL));
        for (PoolState state : PoolState.values()) {
            pools.add(state.words());
        }
        return List.copyOf(pools);
    }
}
