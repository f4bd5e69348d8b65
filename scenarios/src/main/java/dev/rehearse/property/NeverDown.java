package dev.rehearse.property;

import dev.rehearse.kernel.Context;
import dev.rehearse.kernel.Fact;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;

/** A service is never down. */
public final class NeverDown implements Property<Told> {

    private final String phrase;
    private final String service;

    /** The property, as the scenario wrote it, of a service. */
    public NeverDown(String phrase, String service) {
        this.phrase = phrase;
        this.service = service;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public Told initial() {
        return Told.NOT_YET;
    }

    @Override
    public boolean reads(Class<? extends Fact> kind) {
        return kind == ServiceChanged.class;
    }

    @Override
    public Told notice(Told memory, int source, Fact fact, Context context) {
        if (fact instanceof ServiceChanged changed
                && changed.service().equals(service)
                && changed.status() == ServiceStatus.DOWN
                && !memory.already()) {
            violated(context, changed.why());
            return Told.ONCE;
        }
        return memory;
    }
}
