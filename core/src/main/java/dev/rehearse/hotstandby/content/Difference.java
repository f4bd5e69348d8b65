package dev.rehearse.hotstandby.content;

/**
 * How two histories differ.
 *
 * @param common position up to which they are the same
 * @param mine commits that only this one has
 * @param theirs commits that only the other one has
 */
public record Difference(long common, long mine, long theirs) {

    /** Whether each has something that the other lacks, so that no catchup can make them equal. */
    public boolean diverged() {
        return mine > 0 && theirs > 0;
    }
}
