package dev.rehearse.pac;

import dev.rehearse.site.control.FaultKind;

/** What can go wrong with the load balancer. */
enum BalancerFault implements FaultKind {
    /** It lets nobody through, and cuts whoever is connected. */
    OUTAGE;

    @Override
    public String meaning() {
        return "it lets nobody through and cuts whoever is connected";
    }

    @Override
    public String words() {
        return "outage";
    }

    @Override
    public String repair() {
        return "balancer repair";
    }
}
