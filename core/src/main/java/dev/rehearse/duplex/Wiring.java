package dev.rehearse.duplex;

import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.rdr.Slot;
import java.util.List;
import java.util.Map;

/**
 * What never changes of a system.
 *
 * @param production the enclosure that becomes the Production Side, 0 or 1
 * @param crew its parts
 * @param options how its console is set up
 * @param hardware what its elements are like
 * @param copying how its disks are copied
 * @param load what its applications do
 * @param spans how long things take
 */
record Wiring(
        int production,
        Crew crew,
        Options options,
        Hardware hardware,
        Copying copying,
        Load load,
        Map<Span, Activity> spans) {

    /**
     * A part as the scenario names it.
     *
     * @param name its name
     * @param panel id of its panel
     */
    record Front(String name, int panel) {}

    /**
     * A virtual disk.
     *
     * @param system whether it is a system disk
     * @param mixed whether system and data share it
     * @param verifyEvery nanoseconds between two verifies, 0 if there are none
     */
    record DiskPart(Front front, boolean system, boolean mixed, Slot slot, long verifyEvery) {}

    /** An application service. */
    record AppPart(Front front, boolean controlled, StartUp startUp, boolean migrates) {}

    /**
     * A custom action.
     *
     * @param type as the guide calls it
     * @param order 0 early, 1 default, 2 late
     * @param takes how long its program runs
     */
    record ActionPart(Front front, String type, int order, boolean onSystemDisk, boolean idempotent, Activity takes) {}

    /** The parts. */
    record Crew(
            List<Front> enclosures,
            Front console,
            List<DiskPart> disks,
            List<AppPart> applications,
            List<ActionPart> actions,
            List<Front> teams,
            List<Front> externals) {

        Front front(Part part, int index) {
            return switch (part) {
                case ENCLOSURE -> enclosures.get(index);
                case CONSOLE -> console;
                case DISK -> disks.get(index).front();
                case APPLICATION -> applications.get(index).front();
                case ACTION -> actions.get(index).front();
                case TEAM -> teams.get(index);
                case EXTERNAL -> externals.get(index);
            };
        }
    }

    /**
     * How the console is set up.
     *
     * @param installerNeeds what the installer cannot do without
     * @param firewallOpen whether the two sides can talk
     * @param lan whether the Upgrade Side has an address of its own in the network, beside the VTM network
     * @param leases whether addresses that are leased can be renewed
     * @param addressFree whether the Upgrade Side's own address is free, where it has one
     * @param stops whether it stops after a preparation
     * @param teamed whether all adapters are in teams that span both enclosures
     */
    record Options(
            String installerNeeds,
            boolean firewallOpen,
            boolean lan,
            boolean leases,
            boolean addressFree,
            boolean stops,
            boolean teamed) {}

    /**
     * What the elements are like.
     *
     * @param cpuPolicies of the CPU elements
     * @param ioPolicies of the I/O elements
     * @param memoryCopy nanoseconds of the copy while the system runs
     * @param brownOut nanoseconds for which it stands still at the end of that
     * @param threshold nanoseconds of MTBF
     * @param samples faults until there is an MTBF
     * @param hung nanoseconds until a start, a shutdown and a test count as hung
     */
    record Hardware(
            List<Policy> cpuPolicies,
            List<Policy> ioPolicies,
            long memoryCopy,
            long brownOut,
            long threshold,
            int samples,
            Hung hung) {

        Policy policy(int side, boolean processors) {
            return processors ? cpuPolicies.get(side) : ioPolicies.get(side);
        }
    }

    /** Nanoseconds until something counts as hung. */
    record Hung(long post, long boot, long shutdown) {}

    /**
     * How disks are copied.
     *
     * @param speeds bytes a second by priority, in the order of the enum
     * @param underLoad percent of that while applications use the disks
     * @param bandwidth bytes a second that a disk can do in all
     * @param parallel how many copies run at once
     */
    record Copying(List<Long> speeds, long underLoad, long bandwidth, long parallel) {}

    /**
     * What applications do.
     *
     * @param writes a second
     * @param bytesEach of a write
     * @param io bytes a second that they ask of a disk
     */
    record Load(long writes, long bytesEach, long io) {

        private static final long SECOND = 1_000_000_000L;

        /** Nanoseconds in which so many writes are made. */
        long span(long number) {
            long each = Math.max(1, writes);
            return number / each * SECOND + number % each * SECOND / each;
        }
    }

    int upgradeSide() {
        return 1 - production;
    }
}
