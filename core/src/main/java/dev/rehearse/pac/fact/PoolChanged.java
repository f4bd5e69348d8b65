package dev.rehearse.pac.fact;

import dev.rehearse.site.fact.Remark;

/**
 * The load balancer treats a region in another way.
 *
 * @param region its name
 * @param state such as {@code draining}
 */
public record PoolChanged(String region, String state) implements Remark {

    @Override
    public String words() {
        return "has " + region + " " + state;
    }
}
