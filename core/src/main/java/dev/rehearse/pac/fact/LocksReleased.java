package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * Locks of a region are released and its open files closed.
 *
 * @param region its component
 * @param name its name
 * @param alive whether the processes that held them are alive
 */
public record LocksReleased(int region, String name, boolean alive) implements Remark {

    @Override
    public String words() {
        return "releases the locks of " + name + (alive ? ", which lives" : "");
    }
}
