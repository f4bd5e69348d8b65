package dev.rehearse.pac;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;

/**
 * What never changes for a region in a run.
 *
 * @param place whom it knows
 * @param times how long things take
 * @param policy how it behaves
 */
record RegionWiring(Place place, Times times, Policy policy) {

    /**
     * Whom a region knows.
     *
     * @param psor id of the PSOR
     * @param database id of the shared databases
     * @param spool id of the spool
     * @param balancer id of the load balancer
     * @param latency nanoseconds to the PSOR and back
     */
    record Place(int psor, int database, int spool, int balancer, long latency) {}

    /**
     * How long things take.
     *
     * @param cold a cold start
     * @param warm a warm start
     * @param upgrade a start for an upgrade
     * @param transactions until the last transaction has ended in a graceful stop
     * @param force an immediate or forced stop
     * @param limits those that do not vary
     */
    record Times(
            Activity cold, Activity warm, Activity upgrade, Activity transactions, Activity force, Limits limits) {}

    /**
     * Times that do not vary, in nanoseconds.
     *
     * @param first wait until the PSOR is tried again
     * @param most the longest such wait; each is twice as long as the one before
     * @param giveUp after which trying ends
     * @param monitor between two looks of the directory server
     * @param blindWait after which {@code casstop /w} returns
     * @param fetch of a program binary that was loaded into the PSOR
     */
    record Limits(long first, long most, long giveUp, long monitor, long blindWait, long fetch) {}

    /**
     * How it behaves.
     *
     * @param branches distributed transactions that are in doubt when it dies
     * @param standalone whether it starts outside the PAC when its definition is missing
     * @param patched what becomes of it when its files are overwritten
     */
    record Policy(int branches, boolean standalone, Choice patched) {}
}
