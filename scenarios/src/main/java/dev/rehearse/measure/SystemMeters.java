package dev.rehearse.measure;

import dev.rehearse.kernel.Model;
import dev.rehearse.kernel.State;
import dev.rehearse.kernel.World;
import dev.rehearse.site.plan.Part;
import dev.rehearse.site.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** The meters that a model has because of its system. A new one is registered here and nowhere else. */
final class SystemMeters {

    private static final String SERVER = "management server";
    private static final String TASK = "scheduled task";
    private static final String STORAGE = "storage system";

    private final Plan plan;
    private final Model.Builder model;
    private final List<Place> places = new ArrayList<>();

    private record Place(int id, SystemMeter<State> meter) {}

    SystemMeters(Plan plan, Model.Builder model) {
        this.plan = plan;
        this.model = model;
        if (!plan.parts(SERVER).isEmpty()) {
            List<String> states = plan.parts(SERVER).stream()
                    .map(server -> server.value("state").text())
                    .toList();
            add("meter of active servers", new ActiveMeter(ids(SERVER), states));
            List<String> names = plan.parts(TASK).stream().map(Part::name).toList();
            add("meter of scheduled tasks", new TaskMeter(ids(TASK), names));
            add("meter of held hosts", new HostMeter(ids(STORAGE)));
        }
    }

    @SuppressWarnings("unchecked")
    private void add(String name, SystemMeter<?> meter) {
        places.add(new Place(model.add(name, meter), (SystemMeter<State>) meter));
    }

    private List<Integer> ids(String kind) {
        return plan.parts(kind).stream().map(part -> model.id(part.name())).toList();
    }

    List<Reading> read(World world) {
        List<Reading> readings = new ArrayList<>();
        for (Place place : places) {
            readings.add(place.meter().read(world.state(place.id()), world.now()));
        }
        return List.copyOf(readings);
    }
}
