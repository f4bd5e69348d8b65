package dev.rehearse.pac;

import dev.rehearse.kernel.chance.Activity;
import java.util.List;

/**
 * What never changes for the PSOR in a run.
 *
 * @param pac name of the PAC
 * @param users ids of all who use it and have to know whether it answers
 * @param sors ids of the other SORs
 * @param policy how it behaves
 * @param times how long things take
 */
record PsorWiring(String pac, List<Integer> users, List<Integer> sors, Policy policy, Times times) {

    /**
     * How it behaves.
     *
     * @param sentinel whether a replica follows and sentinels promote it
     * @param keeps whether a restart finds anything on disk
     * @param guarded whether {@code -aRemOldPAC} is refused while an old region pings
     * @param compatible whether the versions of the product are compatible
     * @param minReplicas whether a master that reaches no replica refuses writes
     * @param evicts whether a Redis without memory evicts keys, and does not refuse writes
     */
    record Policy(
            boolean sentinel,
            boolean keeps,
            boolean guarded,
            boolean compatible,
            boolean minReplicas,
            boolean evicts) {}

    /**
     * How long things take.
     *
     * @param failover from the master's failure to the replica's promotion
     * @param restart of a Redis that is down
     * @param lossWindow nanoseconds by which the replica or the disk is late
     * @param staleAfter nanoseconds without a ping after which a region is skipped
     */
    record Times(Activity failover, Activity restart, long lossWindow, long staleAfter) {}
}
