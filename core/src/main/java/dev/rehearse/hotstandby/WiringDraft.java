package dev.rehearse.hotstandby;

import dev.rehearse.hotstandby.Wiring.Chances;
import dev.rehearse.hotstandby.Wiring.Durability;
import dev.rehearse.hotstandby.Wiring.Effort;
import dev.rehearse.hotstandby.Wiring.Place;
import dev.rehearse.hotstandby.Wiring.Policy;
import dev.rehearse.hotstandby.Wiring.Readings;
import dev.rehearse.hotstandby.Wiring.Safeness;
import dev.rehearse.hotstandby.Wiring.Sizes;
import dev.rehearse.hotstandby.Wiring.Times;
import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads a server's wiring from a plan. Its activities and choices bear its name, so that each server has streams of its own. */
final class WiringDraft {

    private static final long KIB = 1024;
    private static final long LARGEST_BLOCK = 8 * KIB * KIB;
    private static final long DEFAULT_BLOCK = 64 * KIB;
    private static final List<Double> EVEN = List.of(1.0, 1.0);

    private final Plan plan;
    private final Model.Builder model;
    private final Part part;

    WiringDraft(Plan plan, Model.Builder model, Part part) {
        this.plan = plan;
        this.model = model;
        this.part = part;
    }

    Wiring wiring(Place place) {
        return new Wiring(place, policy(), sizes(), times(), readings());
    }

    private Policy policy() {
        Durability durability = Durability.valueOf(ini("DurabilityLevel").text().toUpperCase(Locale.ROOT));
        return new Policy(
                safeness(ini("SafenessLevel").text(), durability),
                ini("2SafeAckPolicy").text().equals("durable"),
                durability,
                Math.max(1, ini("RelaxedMaxDelay").number()),
                Math.max(1, ini("CheckpointInterval").number()),
                ini("NetcopyRpcTimeout").number(),
                ini("HSBEnabled").isYes());
    }

    /** With "auto" a transaction that is flushed at commit is 2-safe and a relaxed one is not. */
    private static Safeness safeness(String level, Durability durability) {
        boolean two = level.equals("2safe") || (level.equals("auto") && durability == Durability.STRICT);
        return two ? Safeness.TWO_SAFE : Safeness.ONE_SAFE;
    }

    private Sizes sizes() {
        long block = ini("BackupBlockSize").number();
        return new Sizes(
                Math.max(1, part.value("database").number()),
                Math.max(
                        1,
                        plan.setting(HsbParameters.WORKLOAD, "log per commit").number()),
                unflushed(),
                part.value("log disk").number(),
                part.value("database disk").number(),
                block < 1 || block > LARGEST_BLOCK ? DEFAULT_BLOCK : block,
                Math.max(1, assumed("hsb netcopy").number()),
                Math.max(1, assumed("catchup").number()));
    }

    private long unflushed() {
        long commits = plan.setting(HsbParameters.WORKLOAD, "commits").number();
        long micros = Math.max(1, ini("RelaxedMaxDelay").number() / 1000);
        return Math.min(commits, Long.MAX_VALUE / micros) * micros / 1_000_000;
    }

    private Times times() {
        Choice inFlight =
                model.choice(part.name() + " commit in flight", List.of("received by the secondary", "not sent"), EVEN);
        Choice overInstall = model.choice(part.name() + " installed over", List.of("survives", "crashes"), EVEN);
        return new Times(
                activity("hsb disconnect"),
                activity("hsb connect"),
                activity("hsb switch primary"),
                activity("shutdown force"),
                activity("solid"),
                effort("crash recovery"),
                effort("solid -x autoconvert"),
                new Chances(activity("1-safe lag"), ini("1SafeMaxDelay").number(), inFlight, overInstall));
    }

    private Readings readings() {
        return new Readings(
                assumed("flush on alone").isYes(),
                assumed("switch when alone").text().equals("promote"),
                assumed("log write failure").text().equals("crash"),
                (int) assumed("version rule code").number(),
                assumed("positions survive from").number());
    }

    private Activity activity(String name) {
        return model.activity(
                part.name() + " " + name, Objects.requireNonNull(assumed(name).time(), name));
    }

    private Effort effort(String name) {
        Value value = assumed(name);
        return value.time() == null ? new Effort(null, value.number()) : new Effort(activity(name), 0);
    }

    private Value assumed(String name) {
        return plan.setting(HsbParameters.ASSUME, name);
    }

    private Value ini(String name) {
        return plan.setting(HsbParameters.INI, name);
    }
}
