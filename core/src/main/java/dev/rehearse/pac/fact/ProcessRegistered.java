package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * What the database has of a region's processes has changed.
 *
 * @param region its component
 * @param name its name
 * @param status {@code Ok}, {@code In doubt}, or empty if nothing is registered
 * @param alive whether the processes are alive
 */
public record ProcessRegistered(int region, String name, String status, boolean alive) implements Remark {

    @Override
    public String words() {
        return status.equals("In doubt") ? "has " + name + " In doubt, with its locks" : "";
    }
}
