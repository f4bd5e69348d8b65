package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * Regions of two PACs take batch from the same spool, or no longer.
 *
 * @param open from now on
 * @param arbitrated whether the database sees to it that a job is claimed once
 */
public record DualBatch(boolean open, boolean arbitrated) implements Remark {

    @Override
    public String words() {
        return open
                ? "sees both PACs take batch"
                        + (arbitrated ? ", claims arbitrated in the database" : ", claims not arbitrated")
                : "sees one PAC at most take batch";
    }
}
