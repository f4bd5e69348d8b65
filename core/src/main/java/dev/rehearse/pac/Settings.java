package dev.rehearse.pac;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.chance.Activity;
import dev.rehearse.kernel.chance.Choice;
import dev.rehearse.kernel.chance.Distribution;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.value.Value;
import java.util.List;
import java.util.Objects;

/** Reads what a plan says of how a PAC behaves. Activities and choices bear the name of whose they are, for streams of their own. */
final class Settings {

    private static final long SECOND = 1_000_000_000L;
    private static final long RDB_WINDOW = 300 * SECOND;

    private final Plan plan;
    private final Model.Builder model;

    Settings(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
    }

    /** What the plan says of the PAC. */
    Value pac(String name) {
        return part(PacParameters.PAC).value(name);
    }

    private Part part(String kind) {
        return plan.parts(kind).get(0);
    }

    Value assumed(String name) {
        return plan.setting(PacParameters.ASSUME, name);
    }

    /** A time that does not vary, in nanoseconds. */
    long time(String name) {
        return assumed(name).number();
    }

    long work(String name) {
        return plan.setting(PacParameters.WORKLOAD, name).number();
    }

    Distribution law(String name) {
        return Objects.requireNonNull(assumed(name).time(), name);
    }

    Activity activity(String whose, String name) {
        return model.activity(whose + " " + name, law(name));
    }

    private Activity load(String whose, String name) {
        return model.activity(
                whose + " " + name,
                Objects.requireNonNull(
                        plan.setting(PacParameters.WORKLOAD, name).time(), name));
    }

    /** A choice whose second way is taken with an assumed chance; the clean course goes the first. */
    private Choice chance(String whose, String name, List<String> ways) {
        double percent = assumed(name).number();
        return model.choice(whose + " " + name, ways, List.of(100 - percent, percent));
    }

    RegionWiring region(String name, RegionWiring.Place place) {
        RegionWiring.Limits limits = new RegionWiring.Limits(
                Math.max(1, time("PSOR retry")),
                Math.max(1, time("PSOR retry most")),
                time("PSOR give up"),
                time("MFDS monitor"),
                time("casstop wait"),
                time("binary fetch"));
        RegionWiring.Times times = new RegionWiring.Times(
                activity(name, "cold start"),
                activity(name, "warm start"),
                activity(name, "upgrade start"),
                activity(name, "casstop transactions"),
                activity(name, "casstop force"),
                limits);
        RegionWiring.Policy policy = new RegionWiring.Policy(
                (int) assumed("XA branches").number(),
                pac("without MFDS").text().equals("standalone"),
                chance(name, "patched region dies", List.of("survives", "dies")));
        return new RegionWiring(place, times, policy);
    }

    PsorWiring psor(String pac, List<Integer> users, List<Integer> sors) {
        Part psor = part(PacParameters.PSOR);
        boolean sentinel = psor.value("mode").text().equals("Sentinel");
        String persistence = psor.value("persistence").text();
        long onDisk = persistence.equals("AOF") ? SECOND : RDB_WINDOW;
        PsorWiring.Policy policy = new PsorWiring.Policy(
                sentinel,
                !persistence.equals("none"),
                pac("guarded").isYes(),
                pac("compatible").isYes(),
                psor.value("min replicas").isYes(),
                psor.value("maxmemory-policy").text().equals("allkeys-lru"));
        String name = psor.name();
        PsorWiring.Times times = new PsorWiring.Times(
                activity(name, "Sentinel failover"),
                activity(name, "Redis restart"),
                sentinel ? psor.value("replication lag").number() : onDisk,
                time("ping stale after"));
        return new PsorWiring(pac, users, sors, policy, times);
    }

    Spool.Wiring spool(String pac) {
        return new Spool.Wiring(
                pac,
                (int) Math.min(1000, Math.max(1, work("initiators"))),
                pac("claim arbitration").text().equals("DB"),
                chance(pac, "claim race", List.of("one", "both")),
                jobs(pac));
    }

    /** Jobs that come in faster than one a second are events in any case, so that a run without end meets its limit. */
    private Spool.Work jobs(String pac) {
        Activity every = load(pac, "job every");
        boolean each = plan.setting(PacParameters.WORKLOAD, "jobs").text().equals("each");
        return new Spool.Work(every, load(pac, "job"), each || every.nanoseconds(0.5) < SECOND);
    }

    Balancer.Wiring balancer(List<String> names) {
        return new Balancer.Wiring(
                names,
                Math.max(1, work("session length") / SECOND),
                time("client reconnect"),
                time("health check"),
                Math.min(1000, time("health check failures")),
                time("drain"));
    }
}
