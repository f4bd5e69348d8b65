package dev.rehearse.hotstandby;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.site.Transfer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What never changes for a server in a run.
 *
 * @param place whom it knows
 * @param policy what solid.ini says
 * @param sizes bytes and speeds
 * @param times how long things take
 * @param readings which reading of an open question holds
 */
record Wiring(Place place, Policy policy, Sizes sizes, Times times, Readings readings) {

    /**
     * Whom a server knows.
     *
     * @param number its own number, from 0
     * @param peer id of the other server
     * @param peerName its name
     * @param link id of the link between them
     * @param clients ids of the clients
     */
    record Place(int number, int peer, String peerName, int link, List<Integer> clients) {}

    /** When a commit is acknowledged. */
    enum Safeness {
        ONE_SAFE,
        TWO_SAFE
    }

    /** When the log is flushed. */
    enum Durability {
        RELAXED,
        ADAPTIVE,
        STRICT
    }

    /**
     * What solid.ini says and nobody changes in a run.
     *
     * @param safeness when a commit is acknowledged
     * @param durableAck whether 2-safe waits for the secondary's disk
     * @param durability when the log is flushed
     * @param relaxedMaxDelay nanoseconds between two relaxed flushes
     * @param checkpointInterval log writes between two checkpoints
     * @param netcopyRpcTimeout nanoseconds
     * @param enabled whether HotStandby is on at all
     */
    record Policy(
            Safeness safeness,
            boolean durableAck,
            Durability durability,
            long relaxedMaxDelay,
            long checkpointInterval,
            long netcopyRpcTimeout,
            boolean enabled) {

        boolean twoSafe() {
            return safeness == Safeness.TWO_SAFE;
        }
    }

    /**
     * Bytes, and bytes a second.
     *
     * @param database size of the database
     * @param logPerCommit log that a commit writes
     * @param unflushed commits that clients make between two relaxed flushes at most
     * @param logDisk room for the held log at the start, and what making room adds
     * @param databaseDisk room beside the database
     * @param block unit of a netcopy
     * @param netcopy speed of a netcopy
     * @param catchup speed of a catchup that has all the effort
     */
    record Sizes(
            long database,
            long logPerCommit,
            long unflushed,
            long logDisk,
            long databaseDisk,
            long block,
            long netcopy,
            long catchup) {}

    /**
     * How long things take, and which way they go.
     *
     * @param disconnect to take a connection down
     * @param handshake to connect
     * @param roleSwitch to exchange the roles
     * @param shutdown to shut down
     * @param boot to start after a clean shutdown
     * @param recovery to start after a crash
     * @param conversion to convert a database
     * @param chances what else is uncertain
     */
    record Times(
            Activity disconnect,
            Activity handshake,
            Activity roleSwitch,
            Activity shutdown,
            Activity boot,
            Effort recovery,
            Effort conversion,
            Chances chances) {}

    /**
     * What else is uncertain.
     *
     * @param lag how late a secondary is under 1-safe
     * @param longestLag nanoseconds that it is late at most
     * @param inFlight whether commits that a dying primary was sending have arrived
     * @param overInstall whether a server survives that its files are overwritten
     */
    record Chances(Activity lag, long longestLag, Choice inFlight, Choice overInstall) {}

    /**
     * Work whose time is given, or follows from a speed.
     *
     * @param time how long, or null if the speed says
     * @param bytesPerSecond the speed
     */
    record Effort(@Nullable Activity time, long bytesPerSecond) {

        long nanoseconds(long bytes, Context context) {
            return time != null ? context.duration(time) : Transfer.nanoseconds(bytes, Math.max(1, bytesPerSecond));
        }
    }

    /**
     * Which reading of an open question holds.
     *
     * @param flushOnAlone whether entering PRIMARY ALONE flushes what was logged lazily
     * @param promoteWhenAlone whether {@code hsb switch primary} promotes a secondary without a peer
     * @param crashOnFullLog whether a full log disk ends the process instead of making it read-only
     * @param versionRuleCode what refuses an older secondary
     * @param positionsFrom from which level on a conversion keeps log positions
     */
    record Readings(
            boolean flushOnAlone,
            boolean promoteWhenAlone,
            boolean crashOnFullLog,
            int versionRuleCode,
            long positionsFrom) {}
}
