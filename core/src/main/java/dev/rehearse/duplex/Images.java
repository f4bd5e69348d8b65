package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * Which operating systems run where.
 *
 * @param split whether each half runs its own
 * @param home the half on which the system runs while it is split; the other one is the Upgrade Side
 * @param mounted whether the system has its data disks mounted
 * @param system the one that serves users
 * @param upgrade the one of the Upgrade Side; none unless the system is split
 */
public record Images(boolean split, int home, boolean mounted, Image system, Image upgrade) implements Encodable {

    Images with(Image newSystem) {
        return new Images(split, home, mounted, newSystem, upgrade);
    }

    Images withUpgrade(Image newUpgrade) {
        return new Images(split, home, mounted, system, newUpgrade);
    }

    Images mounted(boolean now) {
        return new Images(split, home, now, system, upgrade);
    }

    Images apart() {
        return new Images(true, home, mounted, system, new Image(system.os(), false, false, Image.Faults.NONE, null));
    }

    Images together() {
        return new Images(false, home, mounted, system, Image.NONE);
    }

    /** The image that runs on a half. */
    Image on(int side) {
        return split && side != home ? upgrade : system;
    }

    @Override
    public void encode(Encoder out) {
        out.flag(split).number(home).flag(mounted).part(system).part(upgrade);
    }
}
