package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * The queues of a SOR are deleted.
 *
 * @param items queue items that are gone
 * @param shared whether another PAC used them
 */
public record QueuesWiped(long items, boolean shared) implements Remark {

    @Override
    public String words() {
        return "queues wiped, " + items + " items" + (shared ? ", which another PAC used" : "");
    }
}
