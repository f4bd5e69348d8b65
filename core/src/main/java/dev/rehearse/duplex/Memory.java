package dev.rehearse.duplex;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.site.control.Watches;
import java.util.List;

/**
 * All that a duplexed system remembers.
 *
 * @param halves its two enclosures
 * @param images its operating systems
 * @param session of Active Upgrade
 * @param bays its disks
 * @param software what runs on it
 * @param teams its network teams
 * @param externals its external storage
 * @param writes that its applications acknowledged so far
 * @param blocked whether the VTM network between the halves is down
 * @param outlook what was told last
 * @param watches who waits for another answer; the argument of the question says which part it is about
 */
public record Memory(
        List<Half> halves,
        Images images,
        Session session,
        List<Bay> bays,
        Software software,
        List<Team> teams,
        List<External> externals,
        Level writes,
        boolean blocked,
        Outlook outlook,
        Watches watches)
        implements State {

    /**
     * What runs on it.
     *
     * @param applications its application services
     * @param routines its custom actions
     */
    public record Software(List<Application> applications, List<Routine> routines)
            implements dev.rehearse.kernel.code.Encodable {

        /** The same object if neither list is another one. */
        @SuppressWarnings("ReferenceEquality") // an unchanged list is the same object
        Software with(List<Application> nextApplications, List<Routine> nextRoutines) {
            return nextApplications == applications && nextRoutines == routines
                    ? this
                    : new Software(nextApplications, nextRoutines);
        }

        @Override
        public void encode(Encoder out) {
            out.parts(applications).parts(routines);
        }
    }

    Memory with(Watches next) {
        return next.equals(watches)
                ? this
                : new Memory(halves, images, session, bays, software, teams, externals, writes, blocked, outlook, next);
    }

    @Override
    public void encode(Encoder out) {
        out.parts(halves).part(images).part(session).parts(bays).part(software);
        out.parts(teams).parts(externals).part(writes).flag(blocked).part(outlook);
        out.part(watches);
    }
}
