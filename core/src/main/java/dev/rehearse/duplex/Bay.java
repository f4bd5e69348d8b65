package dev.rehearse.duplex;

import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;
import dev.rehearse.rdr.Mirror;
import dev.rehearse.rdr.RdrStrain;
import dev.rehearse.site.Ills;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A virtual disk and what is on it.
 *
 * @param mirror its two members
 * @param copies what is on each
 * @param backup writes that the last backup holds, or -1 if there is none
 * @param backupLevel the level that the copy had then
 * @param restoring who is answered when the backup is back on the disk, or null
 * @param surface its verify
 * @param ills what slows its members down
 */
public record Bay(
        Mirror mirror,
        List<Copy> copies,
        long backup,
        long backupLevel,
        Image.@Nullable Job restoring,
        Surface surface,
        Ills ills)
        implements Encodable {

    Bay with(Mirror next) {
        return next.equals(mirror) ? this : new Bay(next, copies, backup, backupLevel, restoring, surface, ills);
    }

    Bay with(int side, Copy copy) {
        return new Bay(
                mirror,
                side == 0 ? List.of(copy, copies.get(1)) : List.of(copies.get(0), copy),
                backup,
                backupLevel,
                restoring,
                surface,
                ills);
    }

    Bay backedUp(long writes, long level) {
        return new Bay(mirror, copies, writes, level, restoring, surface, ills);
    }

    Bay restoring(Image.@Nullable Job job) {
        return new Bay(mirror, copies, backup, backupLevel, job, surface, ills);
    }

    Bay with(Surface next) {
        return new Bay(mirror, copies, backup, backupLevel, restoring, next, ills);
    }

    Bay with(Ills next) {
        return new Bay(mirror, copies, backup, backupLevel, restoring, surface, next);
    }

    /** How many times as long a copy takes, in thousandths: the slower of the two decides. */
    long pace() {
        return Math.max(ills.factor(RdrStrain.SLOW_IN_10), ills.factor(RdrStrain.SLOW_IN_11));
    }

    Copy copy(int side) {
        return copies.get(side);
    }

    /** The copy that is used: of the member in sync, the first of two; of side 0 if none is. */
    Copy used() {
        return copies.get(mirror.inSync(0) || !mirror.inSync(1) ? 0 : 1);
    }

    @Override
    public void encode(Encoder out) {
        out.part(mirror)
                .parts(copies)
                .number(backup)
                .number(backupLevel)
                .part(restoring)
                .part(surface)
                .part(ills);
    }
}
