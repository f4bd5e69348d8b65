package dev.rehearse.duplex;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.code.Encoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * @param watch who waits for another answer, passed on from the part that he asks about; or null
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
        @Nullable Passed watch)
        implements State {

    /**
     * What runs on it.
     *
     * @param applications its application services
     * @param routines its custom actions
     */
    public record Software(List<Application> applications, List<Routine> routines)
            implements dev.rehearse.kernel.code.Encodable {

        @Override
        public void encode(Encoder out) {
            out.parts(applications).parts(routines);
        }
    }

    Memory with(@Nullable Passed next) {
        return Objects.equals(next, watch)
                ? this
                : new Memory(halves, images, session, bays, software, teams, externals, writes, blocked, outlook, next);
    }

    @Override
    public void encode(Encoder out) {
        out.parts(halves).part(images).part(session).parts(bays).part(software);
        out.parts(teams).parts(externals).part(writes).flag(blocked).part(outlook);
        out.part(watch);
    }
}
