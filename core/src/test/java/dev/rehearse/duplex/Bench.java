package dev.rehearse.duplex;

import dev.rehearse.kernel.Listener;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.Simulator;
import dev.rehearse.kernel.World;
import dev.rehearse.kernel.chance.Nominal;
import dev.rehearse.site.control.Command;
import dev.rehearse.site.control.FaultKind;
import dev.rehearse.site.control.Heal;
import dev.rehearse.site.control.Order;
import dev.rehearse.site.control.Strike;
import dev.rehearse.site.fact.ExposureChanged;
import dev.rehearse.site.fact.ServiceChanged;
import dev.rehearse.site.fact.ServiceStatus;
import dev.rehearse.site.fact.StateChanged;
import dev.rehearse.site.plan.PlanBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One system to which things are done at certain seconds, and what it showed by a certain second. */
final class Bench {

    static final long SECOND = 1_000_000_000L;

    private final PlanBuilder plan = new PlanBuilder(new Duplex())
            .part("A", "enclosure")
            .part("B", "enclosure")
            .part("AU", "active upgrade")
            .part("SYS", "rdr disk")
            .part("DATA", "rdr disk")
            .part("DB", "application")
            .set("SYS", "use", "system")
            .set("DATA", "use", "data");

    private final List<Done> script = new ArrayList<>();

    private record Done(long time, String part, Signal what) {}

    Bench set(String owner, String name, String value) {
        plan.set(owner, name, value);
        return this;
    }

    Bench part(String name, String kind) {
        plan.part(name, kind);
        return this;
    }

    Bench order(long seconds, String part, Command command) {
        return at(seconds, part, new Order(command, 0, 0, 0));
    }

    Bench strike(long seconds, String part, FaultKind kind) {
        return at(seconds, part, new Strike(kind));
    }

    Bench heal(long seconds, String part, FaultKind kind) {
        return at(seconds, part, new Heal(kind));
    }

    private Bench at(long seconds, String part, Signal what) {
        script.add(new Done(seconds * SECOND, part, what));
        return this;
    }

    private Model model() {
        Model.Builder builder = new Model.Builder();
        new Duplex().build(plan.build(), builder);
        for (Done done : script) {
            builder.open(builder.id(done.part()), done.time(), done.what());
        }
        return builder.build();
    }

    /** All that a part showed up to a time, in order. */
    List<String> shown(String part, long seconds) {
        Model model = model();
        List<String> shown = new ArrayList<>();
        run(model, seconds, (time, source, fact) -> {
            if (model.name(source).equals(part) && fact instanceof StateChanged changed) {
                shown.add(changed.shown());
            }
        });
        return shown;
    }

    /** All that was told up to a time, in order, and at the same time in the order of the alphabet. */
    List<String> told(long seconds) {
        Model model = model();
        List<String> told = new ArrayList<>();
        run(
                model,
                seconds,
                (time, source, fact) ->
                        told.add(String.format(Locale.ROOT, "%15d %s %s", time, model.name(source), fact)));
        told.sort(null);
        return told;
    }

    /** Why a single failure would do harm, or would no longer, each time that changed. */
    List<String> exposures(String kind, long seconds) {
        List<String> told = new ArrayList<>();
        run(model(), seconds, (time, source, fact) -> {
            if (fact instanceof ExposureChanged changed && changed.kind().equals(kind)) {
                told.add(changed.why());
            }
        });
        return told;
    }

    /** Nanoseconds for which the application was so, up to a time. */
    long time(ServiceStatus status, long seconds) {
        long[] sum = {0, -1};
        run(model(), seconds, (time, source, fact) -> {
            if (fact instanceof ServiceChanged changed) {
                sum[0] += sum[1] < 0 ? 0 : time - sum[1];
                sum[1] = changed.status() == status ? time : -1;
            }
        });
        return sum[0] + (sum[1] < 0 ? 0 : seconds * SECOND - sum[1]);
    }

    private static void run(Model model, long seconds, Listener listener) {
        Simulator simulator = new Simulator(World.of(model), new Nominal()).listen(listener);
        simulator.run(seconds * SECOND, 1_000_000);
    }
}
