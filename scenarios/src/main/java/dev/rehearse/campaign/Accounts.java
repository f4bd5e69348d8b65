package dev.rehearse.campaign;

import dev.rehearse.measure.Measures;
import dev.rehearse.measure.Stopwatch;
import java.util.ArrayList;
import java.util.List;

/** The times that are booked to steps and causes: of each service that it was down and degraded, and of each exposure. */
public final class Accounts {

    private static final List<String> EXPOSURES = List.of("data", "service");

    private final List<String> services;
    private final List<String> names = new ArrayList<>();

    /** The accounts of a system with these services. */
    Accounts(List<String> services) {
        this.services = List.copyOf(services);
        services.forEach(service -> names.add("downtime " + service));
        services.forEach(service -> names.add("degraded " + service));
        EXPOSURES.forEach(kind -> names.add("exposure " + kind));
    }

    /** Their names, each that of the figure which is the total. */
    public List<String> names() {
        return names;
    }

    /** The services, in the system's order. */
    public List<String> services() {
        return services;
    }

    int service(String name) {
        return services.indexOf(name);
    }

    int down(int service) {
        return service;
    }

    int degraded(int service) {
        return services.size() + service;
    }

    int exposure(String kind) {
        int index = EXPOSURES.indexOf(kind);
        return index < 0 ? -1 : 2 * services.size() + index;
    }

    /** What a run measured, in the order of the names. */
    List<Stopwatch> watches(Measures measures) {
        List<Stopwatch> watches = new ArrayList<>();
        measures.services().forEach(service -> watches.add(service.down()));
        measures.services().forEach(service -> watches.add(service.degraded()));
        measures.exposures().forEach(exposure -> watches.add(exposure.open()));
        return watches;
    }
}
