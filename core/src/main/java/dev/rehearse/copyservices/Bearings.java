package dev.rehearse.copyservices;

import dev.rehearse.copyservices.session.SessionType;
import dev.rehearse.kernel.chance.Activity;
import java.util.List;

/**
 * What never changes for a management server in a run.
 *
 * @param place whom it knows
 * @param times how long things take
 * @param limits how long it waits
 * @param readings which reading of an open question holds
 * @param managed what it manages
 */
record Bearings(Place place, Times times, Limits limits, Readings readings, Managed managed) {

    static final int NO_PEER = -1;

    /**
     * Whom a server knows.
     *
     * @param number its own number, from 0
     * @param link id of the link to the other server, or {@link #NO_PEER}
     * @param setup id of the setup on its host
     */
    record Place(int number, int link, int setup) {}

    /**
     * How long things take.
     *
     * @param start of the process
     * @param takeover until the standby is active
     * @param sync of the whole database
     * @param reconnect until the next try
     * @param sessions what sessions need
     */
    record Times(Activity start, Activity takeover, Activity sync, Activity reconnect, SessionTimes sessions) {}

    /**
     * How long a session's commands take at the server, beside what the storage systems need.
     *
     * @param freeze from a storage system's news to the freeze of all others
     * @param suspend a suspend or a stop
     * @param recover a recovery
     * @param flash a point-in-time copy
     * @param terminate the removal of the relations
     */
    record SessionTimes(Activity freeze, Activity suspend, Activity recover, Activity flash, Activity terminate) {}

    /**
     * How long a server waits, in nanoseconds.
     *
     * @param contact for a sign of life of the other server
     * @param answer for an answer of the other server
     * @param storage for the answer of a storage system
     * @param storageDelay that a message takes to a storage system
     */
    record Limits(long contact, long answer, long storage, long storageDelay) {}

    /**
     * Which reading of an open question holds.
     *
     * @param inFlight what becomes, at a takeover, of a command that the other server was driving
     * @param onlySynchronized whether a standby that is not synchronized refuses to take over
     * @param updatesReach whether a server in standby mode is told of changes
     * @param installs what an installation does
     */
    record Readings(InFlight inFlight, boolean onlySynchronized, boolean updatesReach, Installs installs) {}

    /** What becomes of a session in whose midst the server that drove it is replaced. */
    enum InFlight {
        /** It stays as it is until somebody refreshes it. */
        STAYS,
        /** The same, and it is shown as Severe. */
        SEVERE,
        /** The new active server goes on with it. */
        GOES_ON
    }

    /**
     * What an installation does.
     *
     * @param starts whether it starts the server when it is finished
     * @param loses whether one that fails takes the configuration with it
     */
    record Installs(boolean starts, boolean loses) {}

    /**
     * What a server manages.
     *
     * @param sessions in the scenario's order
     * @param boxes the storage systems, in the scenario's order
     */
    record Managed(List<Managing> sessions, List<Box> boxes) {}

    /**
     * A session.
     *
     * @param type of it
     * @param holds whether hosts are held after a suspend until somebody releases them
     */
    record Managing(SessionType type, boolean holds) {}

    /**
     * A storage system.
     *
     * @param id of it
     * @param site 1 or 2
     */
    record Box(int id, int site) {}
}
