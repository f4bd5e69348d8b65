package dev.rehearse.site;

import dev.rehearse.kernel.Level;
import dev.rehearse.kernel.code.Encodable;
import dev.rehearse.kernel.code.Encoder;

/**
 * A disk as one of its users sees it: what the others leave, and how fast it is. A part of its user's state; what the
 * user itself has on it is the user's own {@link Level}, so that nothing is kept twice.
 *
 * @param capacity bytes
 * @param others bytes that others use
 * @param bytesPerSecond how fast it is read or written, 1 or more
 * @param filled whether a fault has taken whatever room there was
 */
public record Disk(long capacity, long others, long bytesPerSecond, boolean filled) implements Encodable {

    /** Refuses sizes below 0 and a disk that does not move. */
    public Disk {
        if (capacity < 0 || others < 0 || bytesPerSecond < 1) {
            throw new IllegalArgumentException("A disk of " + capacity + " bytes, " + others + " of them used, at "
                    + bytesPerSecond + " bytes a second; it needs 0 or more, 0 or more, and 1 or more");
        }
    }

    /** A disk that nobody else uses. */
    public static Disk empty(long capacity, long bytesPerSecond) {
        return new Disk(capacity, 0, bytesPerSecond, false);
    }

    /** Bytes that are free when its user has {@code own} bytes on it; 0 if it is overfull. */
    public long free(long own) {
        return filled ? 0 : Math.max(0, capacity - others - own);
    }

    /**
     * When it is full of its user's records: the earliest time, not before {@code now}, at which not one more fits.
     *
     * @param own records that the user has on it
     * @param bytesEach bytes a record, 1 or more
     * @return nanoseconds, or {@link Encoder#NEVER} if the user's records grow no further than the room
     */
    public long fullAt(Level own, long bytesEach, long now) {
        long records = filled ? 0 : Math.max(0, capacity - others) / bytesEach;
        return own.amountAt(now) >= records ? now : own.reaches(records, now);
    }

    /** How long that many bytes take, in nanoseconds. */
    public long time(long bytes) {
        return Transfer.nanoseconds(bytes, bytesPerSecond);
    }

    /** The same disk with all its room taken by a fault, or given back. */
    public Disk filled(boolean full) {
        return new Disk(capacity, others, bytesPerSecond, full);
    }

    /** The same disk with so many bytes used by others. */
    public Disk usedByOthers(long bytes) {
        return new Disk(capacity, bytes, bytesPerSecond, filled);
    }

    @Override
    public void encode(Encoder out) {
        out.number(capacity).number(others).number(bytesPerSecond).flag(filled);
    }
}
