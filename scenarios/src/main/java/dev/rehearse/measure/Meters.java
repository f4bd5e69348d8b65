package dev.rehearse.measure;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.World;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import dev.rehearse.site.plan.SystemKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All meters of a model, and how to read them. */
public final class Meters {

    private static final List<String> KINDS = List.of("data", "service");

    private final List<String> services;
    private final List<String> servers = new ArrayList<>();
    private final List<Integer> serviceIds = new ArrayList<>();
    private final List<Integer> exposureIds = new ArrayList<>();
    private final List<Integer> logIds = new ArrayList<>();
    private final int work;
    private final int trouble;
    private final int operator;
    private final int primaries;
    private final SystemMeters own;

    /**
     * Adds the meters to a model whose other components have their ids.
     *
     * @param plan its servers are those of the system's first kind
     * @param operator the id of whoever carries out the procedure
     */
    public Meters(Plan plan, SystemKind system, Model.Builder model, int operator) {
        this.services = List.copyOf(system.services());
        for (String service : services) {
            serviceIds.add(model.add("meter of service " + service, new ServiceMeter(service)));
        }
        for (String kind : KINDS) {
            exposureIds.add(model.add("meter of exposure " + kind, new ExposureMeter(kind)));
        }
        List<Integer> serverIds = new ArrayList<>();
        for (Part server : plan.parts(system.kinds().get(0))) {
            servers.add(server.name());
            serverIds.add(model.id(server.name()));
            logIds.add(model.add("meter of log " + server.name(), new LogMeter(model.id(server.name()))));
        }
        this.primaries = model.add("meter of primaries", new PrimaryMeter(serverIds));
        this.work = model.add("meter of work", new WorkMeter());
        this.trouble = model.add("meter of trouble", new TroubleMeter());
        this.operator = model.add("meter of operator", new OperatorMeter(operator));
        this.own = new SystemMeters(plan, model);
    }

    /** How the procedure ended; null as long as it goes on. */
    public OperatorMeter.@Nullable End end(World world) {
        return ((OperatorMeter.Memory) world.state(operator)).end();
    }

    /** What they show in a world at its present time. */
    public Measures read(World world) {
        long now = world.now();
        List<Measures.Service> served = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            ServiceMeter.Memory memory = ((ServiceMeter.Memory) world.state(serviceIds.get(i))).upTo(now);
            served.add(new Measures.Service(services.get(i), memory.down(), memory.degraded()));
        }
        List<Measures.Exposure> exposures = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            ExposureMeter.Memory memory = ((ExposureMeter.Memory) world.state(exposureIds.get(i))).upTo(now);
            exposures.add(new Measures.Exposure(KINDS.get(i), memory.open()));
        }
        List<Measures.LogMark> logs = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            LogMeter.Memory memory = (LogMeter.Memory) world.state(logIds.get(i));
            logs.add(new Measures.LogMark(servers.get(i), memory.highWater(now)));
        }
        return new Measures(
                List.copyOf(served),
                List.copyOf(exposures),
                (WorkMeter.Memory) world.state(work),
                List.copyOf(logs),
                (TroubleMeter.Memory) world.state(trouble),
                (OperatorMeter.Memory) world.state(operator),
                ((PrimaryMeter.Memory) world.state(primaries)).upTo(now),
                own.read(world),
                new Measures.Length(now, world.served()));
    }
}
