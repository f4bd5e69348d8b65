package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * The queues of a SOR are again as they are in the backup.
 *
 * @param items queue items that are there from now on
 */
public record QueuesRestored(long items) implements Remark {

    @Override
    public String words() {
        return "queues restored from the backup, " + items + " items";
    }
}
