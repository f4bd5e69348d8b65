package dev.rehearse.rdr;

/**
 * What does not change of an RDR virtual disk.
 *
 * @param bytes how large it is, 1 or more
 * @param deltaPercent how much of it a copy of the changed areas moves, if changes are kept track of; 100 if they are not
 * @param checkpointed whether an interrupted copy goes on where it was
 * @param abortOnError whether a block that cannot be read ends a copy; otherwise the block is lost and the copy goes on
 */
public record Slot(long bytes, long deltaPercent, boolean checkpointed, boolean abortOnError) {

    /** Bytes that have to be copied over a member. */
    long toCopy(boolean known) {
        return known && deltaPercent < 100 ? Math.max(1, bytes / 100 * deltaPercent) : bytes;
    }
}
