package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Hac.Automation;
import dev.rehearse.hotstandby.Hac.Ere;
import dev.rehearse.kernel.Model;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Puts watchdogs and controllers beside the servers of a model that is otherwise together. */
final class ControllerAssembly {

    static final String WATCHDOG = "watchdog";
    static final String HAC = "hac";

    private ControllerAssembly() {}

    /**
     * Builds what the plan asks for.
     *
     * @throws IllegalArgumentException if a watchdog would have more than one pair to look at, or a controller is of a
     *     server that is none
     */
    static void build(Plan plan, Model.Builder model) {
        List<Part> servers = plan.parts(HsbParameters.SERVER);
        for (Part part : plan.parts(WATCHDOG)) {
            if (servers.size() != 2) {
                throw new IllegalArgumentException(
                        part.name() + " watches one pair of servers; there are " + servers.size() + " servers");
            }
            model.reserve(part.name());
            String first = servers.get(0).name();
            Watchdog.put(model, part.name(), first, servers.get(1).name(), watchdog(part));
            FirstMoves.open(part, model);
        }
        for (Part part : plan.parts(HAC)) {
            model.reserve(part.name());
            Hac.put(
                    model,
                    part.name(),
                    servers(part, servers),
                    hac(part),
                    Objects.requireNonNull(
                            plan.setting(HsbParameters.ASSUME, "hac failover").time()));
            FirstMoves.open(part, model);
        }
    }

    private static Watchdog.Settings watchdog(Part part) {
        return new Watchdog.Settings(
                Math.max(1, part.value("PingInterval").number()),
                (int) Math.max(1, part.value("NumRetry").number()),
                part.value("AutoSwitch").isYes(),
                part.value("DualSecAutoSwitch").isYes());
    }

    private static Hac.Settings hac(Part part) {
        return new Hac.Settings(
                part.value("CheckInterval").number(),
                (int) part.value("NetcopyErrorLevel").number(),
                part.value("PreferredPrimary").isYes(),
                new Automation(
                        part.value("process control").isYes(),
                        part.value("auto netcopy").isYes()),
                Ere.valueOf(part.value("ERE").text().toUpperCase(Locale.ROOT)));
    }

    /** The controlled server and the other one of its pair: servers are paired in the order of the plan. */
    private static Hac.Servers servers(Part part, List<Part> servers) {
        String name = part.value("server").text();
        for (int i = 0; i < servers.size(); i++) {
            if (servers.get(i).name().equals(name)) {
                return new Hac.Servers(name, servers.get(i ^ 1).name());
            }
        }
        throw new IllegalArgumentException(part.name() + " controls the server " + name + ", which there is not");
    }
}
